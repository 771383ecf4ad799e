import { detectors } from '../../../src/notes/detectors.ts';
import { checkAsInNote, checkers, type Result, scoreChecker } from './checkers.ts';
import { classes } from './classes.ts';
import { printAlarms, printClasses, printMisses, printTimes } from './print-results.ts';
import { makeDrafts, makeHostile, timeChecks } from './timing.ts';

const OURS = 'Second Line';
const wants = (flag: string) => process.argv.includes(flag);

const results: Result[] = [];
for (const checker of checkers) results.push(...(await scoreChecker(checker)));

const times = [
  ...[2_000, 10_000].flatMap((size) =>
    (['ordinary', 'dense'] as const).map((kind) =>
      timeChecks(`${size.toLocaleString('en-GB')} characters, ${kind}`, makeDrafts(size, kind, 50), checkAsInNote, 3),
    ),
  ),
  ...makeHostile().map(([name, text]) => timeChecks(`1 MB: ${name}`, [text], checkAsInNote, 8)),
];

if (wants('--json')) {
  const named = (tallies: ReadonlyMap<string, unknown>) => Object.fromEntries(tallies);
  const figures = results.map(({ checker, half, score: { byClass, byGroup, lookAlikes, sentences, notes } }) => ({
    checker,
    half,
    classes: named(byClass),
    groups: named(byGroup),
    lookAlikes,
    sentences,
    notes,
  }));
  console.log(
    JSON.stringify(
      { classes: classes.map(({ id, name, group }) => ({ id, name, group })), results: figures, times },
      null,
      1,
    ),
  );
} else {
  console.log(
    'Half A is for tuning; nobody who writes checks looks at half B. A rival is scored on the classes it claims.',
  );
  for (const { name } of checkers) printClasses(results, name);
  printAlarms(results);
  printTimes(times);
  const unknown = detectors.map(({ id }) => id).filter((id) => !classes.some(({ ids }) => ids.includes(id)));
  if (unknown.length > 0) console.log(`\nDetectors without a class in classes.ts: ${unknown.join(', ')}`);
  if (wants('--misses')) printMisses(results, OURS);
}
