import { detectors } from '../../../src/notes/detectors.ts';
import { checkAsInNote, checkers, type Result, scoreChecker } from './checkers.ts';
import { classes } from './classes.ts';
import {
  listMisses,
  makeAlarmTable,
  makeOwnTable,
  makeRivalTable,
  makeStrangerTable,
  makeStyleTable,
  makeTimeTable,
} from './print-results.ts';
import { tellStrangers } from './strangers.ts';
import { makeDrafts, makeHostile, timeChecks } from './timing.ts';
import { writeResults } from './write-results.ts';

const OURS = 'Second Line';
const wants = (flag: string) => process.argv.includes(flag);

const results: Result[] = [];
for (const checker of checkers) results.push(...(await scoreChecker(checker)));

const strangers = tellStrangers();

const times = [
  ...[2_000, 10_000].flatMap((size) =>
    (['ordinary', 'dense'] as const).map((kind) =>
      timeChecks(`${size.toLocaleString('en-GB')} characters, ${kind}`, makeDrafts(size, kind, 50), checkAsInNote, 3),
    ),
  ),
  ...makeHostile().map(([name, text]) => timeChecks(`1 MB: ${name}`, [text], checkAsInNote, 8)),
];

if (wants('--json')) {
  const figures = results.map(({ checker, half, score: { byClass, byGroup, byStyle, wrongRows: _, ...alarms } }) => ({
    checker,
    half,
    classes: Object.fromEntries(byClass),
    groups: Object.fromEntries(byGroup),
    styles: Object.fromEntries(byStyle),
    ...alarms,
  }));
  const named = classes.map(({ id, name, group }) => ({ id, name, group }));
  console.log(JSON.stringify({ classes: named, results: figures, strangers, times }, null, 1));
} else {
  const tables = [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node.js ${process.versions.node}. Half A is for tuning, half B held out.`,
    makeOwnTable(results, OURS),
    'Whole texts, by style: a text with something said counts as found when any words of it are. Code review and issue threads count tone only.',
    makeStyleTable(results, OURS),
    'The same of texts that were written by others who saw neither checks nor set, and that nobody looked at:',
    makeStrangerTable(strangers),
    'The rivals, on the same texts in the same run, each on the classes it claims. Who cannot tell one kind of secret from another has a precision over all of them only.',
    makeRivalTable(results, OURS),
    'Where nothing is wrong:',
    makeAlarmTable(results),
    'Time a check takes:',
    makeTimeTable(times),
  ].join('\n\n');
  console.log(tables);
  if (wants('--write')) writeResults(tables);
  const unknown = detectors.map(({ id }) => id).filter((id) => !classes.some(({ ids }) => ids.includes(id)));
  if (unknown.length > 0) console.log(`\nDetectors without a class in classes.ts: ${unknown.join(', ')}`);
  if (wants('--misses')) console.log(`\nTuning half, what went wrong:\n${listMisses(results, OURS)}`);
}
