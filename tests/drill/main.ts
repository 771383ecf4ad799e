import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../run/launch-browser.ts';
import { type Loss, listPairs, singleLosses } from './losses.ts';
import { type Outcome, probeLoss } from './probe.ts';
import { openStage } from './scene.ts';
import { countBad, printOutcome, printTable, type Run, writeReport } from './table.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium,firefox' },
    generation: { type: 'string', default: 'b26' },
    language: { type: 'string', default: 'en' },
    pairs: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const list = (text: string) => text.split(',').filter(Boolean);

function chooseLosses(): Loss[] {
  if (values.pairs !== undefined) return listPairs(values.pairs === 'all' ? 1 : Number(values.pairs));
  const groups: Record<string, Loss['group']> = {
    hooks: 'hook',
    kinds: 'all of a kind',
    words: 'words',
    break: 'break',
  };
  const only = list(values.only ?? '');
  const isWanted = ({ id, group }: Loss) =>
    only.length === 0 || only.some((one) => (groups[one] ? groups[one] === group : id.includes(one)));
  return singleLosses.filter(isWanted);
}

const losses = chooseLosses();
const runs: Run[] = [];
for (const browser of list(values.browser)) {
  const stage = await openStage(browser as BrowserName);
  try {
    for (const generation of list(values.generation)) {
      for (const language of list(values.language)) {
        const scene = await stage.open({ generation: generation as 'b26', locale: language });
        const outcomes: Outcome[] = [];
        for (const loss of losses) {
          const outcome = await probeLoss(scene, loss);
          outcomes.push(outcome);
          printOutcome(outcome);
        }
        await scene.page.close();
        runs.push({ browser, generation, language, outcomes });
      }
    }
  } finally {
    await stage.close();
  }
}
for (const run of runs) printTable(run);
if (values.json) await writeFile(values.json, JSON.stringify(runs, undefined, 1));
if (values.write) await writeReport(runs);
process.exitCode = countBad(runs) === 0 ? 0 : 1;
