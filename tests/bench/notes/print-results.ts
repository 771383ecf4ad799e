import type { Result } from './checkers.ts';
import { classes } from './classes.ts';
import { type Alarms, type Score, STYLES, type Tally, type Texts } from './score.ts';
import type { Told } from './strangers.ts';
import type { Times } from './timing.ts';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** A Markdown table, the way the formatter of this repository leaves it: first column left, the others right. */
function makeTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(cells[0] ?? []), `| ${rule.join(' | ')} |`, ...cells.slice(1).map(line)].join('\n');
}

const RATES = ['places A', 'precision A', 'recall A', 'places B', 'precision B', 'recall B'];
const showRates = ({ places, hit, right, wrong }: Tally) => [
  places,
  percent(right, right + wrong),
  percent(hit, places),
];

/** The rows of one checker: each class it claims, then each group of classes. */
function listRates(results: readonly Result[], checker: string): (string | number)[][] {
  const [a, b] = ['A', 'B'].map((half) => results.find((one) => one.checker === checker && one.half === half)?.score);
  const line = (name: string, pick: (score: Score) => Tally | undefined) => {
    const [inA, inB] = [a && pick(a), b && pick(b)];
    return inA === undefined || inB === undefined ? [] : [[name, ...showRates(inA), ...showRates(inB)]];
  };
  const groups = [...new Set(classes.map(({ group }) => group))];
  return [
    ...classes.flatMap(({ id, name }) => line(name, ({ byClass }) => byClass.get(id))),
    ...groups.flatMap((group) => line(`all of ${group}`, ({ byGroup }) => byGroup.get(group))),
  ];
}

/** Our own rates, a class in each row. */
export const makeOwnTable = (results: readonly Result[], own: string): string =>
  makeTable(['Second Line', ...RATES], listRates(results, own));

/** The rivals' rates, each on the classes it claims. */
export const makeRivalTable = (results: readonly Result[], own: string): string =>
  makeTable(
    ['rival', ...RATES],
    [...new Set(results.map(({ checker }) => checker))]
      .filter((checker) => checker !== own)
      .flatMap((checker) => listRates(results, checker).map(([name, ...rest]) => [`${checker}: ${name}`, ...rest])),
  );

/** How quiet each checker is where nothing is wrong. */
export function makeAlarmTable(results: readonly Result[]): string {
  const perThousand = ({ findings, texts }: Alarms) => ((1000 * findings) / texts).toFixed(1);
  return makeTable(
    [
      'checker, half',
      'look-alikes',
      'false per 1,000',
      'sentences',
      'false per 1,000',
      'notes',
      'notes with a warning',
    ],
    results.map(({ checker, half, score: { lookAlikes, sentences, notes } }) => [
      `${checker}, ${half}`,
      lookAlikes.texts,
      perThousand(lookAlikes),
      sentences.texts,
      perThousand(sentences),
      notes.texts,
      percent(notes.withFinding, notes.texts),
    ]),
  );
}

/** Whole texts told right, a style of writing in each row: what a reader of one comment or sentence meets. */
export function makeStyleTable(results: readonly Result[], own: string): string {
  const [a, b] = ['A', 'B'].map((half) => results.find((one) => one.checker === own && one.half === half)?.score);
  const show = ({ found, missed, quiet, warned }: Texts) => [
    found + missed,
    quiet + warned,
    percent(found, found + warned),
    percent(found, found + missed),
  ];
  return makeTable(
    ['style', 'said A', 'fair A', 'precision A', 'recall A', 'said B', 'fair B', 'precision B', 'recall B'],
    STYLES.flatMap(([name]) => {
      const [inA, inB] = [a?.byStyle.get(name), b?.byStyle.get(name)];
      return inA === undefined || inB === undefined ? [] : [[name, ...show(inA), ...show(inB)]];
    }),
  );
}

/** Texts by another hand, told by us and by a rival. */
export const makeStrangerTable = (told: readonly Told[]): string =>
  makeTable(
    ['texts by another hand', 'unfit', 'fair', 'precision', 'recall'],
    told.map(({ style, checker, unfit, found, fair, warned }) => [
      `${checker}: ${style}`,
      unfit,
      fair,
      percent(found, found + warned),
      percent(found, unfit),
    ]),
  );

/** Times in milliseconds. */
export function makeTimeTable(times: readonly Times[]): string {
  const show = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  return makeTable(
    ['one check, in milliseconds', 'median', 'p90', 'p95', 'worst', 'runs'],
    times.map(({ name, median, p90, p95, worst, runs }) => [name, ...[median, p90, p95, worst].map(show), runs]),
  );
}

/** What went wrong, of the tuning half only: the other half stays unseen. */
export function listMisses(results: readonly Result[], own: string): string {
  const score = results.find(({ checker, half }) => checker === own && half === 'A')?.score;
  const flat = (text: string, most: number) => text.replaceAll('\n', '⏎').slice(0, most);
  return (score?.wrongRows ?? [])
    .map(({ row, why }) => `${row.file}: ${flat(why, 120)}   in: ${flat(row.text, 160)}`)
    .join('\n');
}
