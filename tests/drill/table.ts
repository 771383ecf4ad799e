import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/root.mjs';
import type { Verdict } from './judge.ts';
import { features, type Outcome } from './probe.ts';

/** One page, drilled. */
export type Run = { browser: string; generation: string; language: string; outcomes: Outcome[] };

const verdicts: Verdict[] = ['works', 'fell back', 'said so', 'silent', 'wrong', '–'];

/** How often each verdict stands in a run. */
export function countVerdicts({ outcomes }: Pick<Run, 'outcomes'>): Record<Verdict, number> {
  const all = outcomes.flatMap((outcome) => Object.values(outcome.verdicts));
  return Object.fromEntries(verdicts.map((one) => [one, all.filter((verdict) => verdict === one).length])) as Record<
    Verdict,
    number
  >;
}

/** Verdicts that must not be. */
export function countBad(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + countVerdicts(run).silent + countVerdicts(run).wrong, 0);
}

/** One line while it runs, and what was seen where it is bad. */
export function printOutcome({ loss, verdicts: found, notes }: Outcome): void {
  console.log(`${loss}: ${features.map((feature) => `${feature} ${found[feature]}`).join(', ')}`);
  for (const note of notes) console.log(`   ${note.slice(0, 600)}`);
}

export function printTable(run: Run): void {
  console.log(`\n${nameRun(run)}\n${writeTable(run)}\n${writeSum(run)}`);
}

const nameRun = ({ browser, generation, language }: Run) => `${browser}, ${generation}, ${language}`;

const writeSum = (run: Run) =>
  Object.entries(countVerdicts(run))
    .map(([verdict, count]) => `${verdict} ${count}`)
    .join(', ');

function writeTable({ outcomes }: Run): string {
  const head = `| loss | ${features.join(' | ')} |`;
  const line = `|---|${features.map(() => '---').join('|')}|`;
  const rows = outcomes.map(
    ({ loss, verdicts: found }) => `| ${loss} | ${features.map((one) => found[one]).join(' | ')} |`,
  );
  return [head, line, ...rows].join('\n');
}

const BEGIN = '<!-- figures: written by the drill -->';

/** Puts the tables at the end of `docs/drill.md`. */
export async function writeReport(runs: readonly Run[]): Promise<void> {
  const path = join(root, 'docs/drill.md');
  const [text = ''] = (await readFile(path, 'utf8')).split(BEGIN);
  const tables = runs.map((run) => `### ${nameRun(run)}\n\n${writeSum(run)}\n\n${writeTable(run)}\n`);
  await writeFile(path, `${text}${BEGIN}\n\n${tables.join('\n')}`);
}
