import type { Result } from './checkers.ts';
import { classes } from './classes.ts';
import type { Alarms, Tally } from './score.ts';
import type { Times } from './timing.ts';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Share of the findings that were right. */
export const showPrecision = ({ right, wrong }: Tally): string => percent(right, right + wrong);

/** Share of the labelled places that were found. */
export const showRecall = ({ places, hit }: Tally): string => percent(hit, places);

const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (cells: readonly string[]) => {
  console.log('');
  row(cells);
  row(cells.map((_, index) => (index === 0 ? '---' : '---:')));
};

/** A class in each row; precision and recall of both halves. */
export function printClasses(results: readonly Result[], checker: string): void {
  const [a, b] = ['A', 'B'].map((half) => results.find((one) => one.checker === checker && one.half === half)?.score);
  head([checker, 'places A', 'precision A', 'recall A', 'places B', 'precision B', 'recall B']);
  const line = (name: string, inA: Tally | undefined, inB: Tally | undefined) => {
    if (inA === undefined || inB === undefined) return;
    row([name, inA.places, showPrecision(inA), showRecall(inA), inB.places, showPrecision(inB), showRecall(inB)]);
  };
  for (const { id, name } of classes) line(name, a?.byClass.get(id), b?.byClass.get(id));
  for (const group of new Set(classes.map((one) => one.group))) {
    line(`**all of ${group}**`, a?.byGroup.get(group), b?.byGroup.get(group));
  }
}

/** How quiet each checker is where nothing is wrong. */
export function printAlarms(results: readonly Result[]): void {
  head([
    'checker',
    'half',
    'look-alikes',
    'false alarms per 1,000 look-alikes',
    'ordinary sentences',
    'false alarms per 1,000 ordinary sentences',
    'whole notes',
    'whole notes with a warning',
  ]);
  for (const { checker, half, score } of results) {
    const { lookAlikes, sentences, notes } = score;
    const perThousand = ({ findings, texts }: Alarms) => ((1000 * findings) / texts).toFixed(1);
    row([
      checker,
      half,
      lookAlikes.texts,
      perThousand(lookAlikes),
      sentences.texts,
      perThousand(sentences),
      notes.texts,
      percent(notes.withFinding, notes.texts),
    ]);
  }
}

/** Times in milliseconds. */
export function printTimes(times: readonly Times[]): void {
  head(['one check', 'median, ms', 'p90, ms', 'p95, ms', 'worst, ms', 'runs']);
  for (const { name, median, p90, p95, worst, runs } of times) {
    row([name, ...[median, p90, p95, worst].map((value) => value.toFixed(value < 10 ? 2 : 0)), runs]);
  }
}

/** What went wrong, of the tuning half only: the other half stays unseen. */
export function printMisses(results: readonly Result[], checker: string): void {
  const score = results.find((one) => one.checker === checker && one.half === 'A')?.score;
  console.log('\nTuning half, what went wrong:');
  for (const { row: wrong, why } of score?.wrongRows ?? []) {
    console.log(
      `${wrong.file}: ${why.replaceAll('\n', '⏎').slice(0, 120)}   in: ${wrong.text.replaceAll('\n', '⏎').slice(0, 160)}`,
    );
  }
}
