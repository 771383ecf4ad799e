import { readFileSync } from 'node:fs';
import { findPreset } from '../../../src/flow/presets.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { makeFacts } from '../../unit/flow/make-facts.ts';
import { findWay } from './open-ending.ts';

type Example = { ending: string; answers?: Record<string, string> };

/** Kept for the day, so answered once and not on each ticket. */
const DAY = 'today';

/** A New ticket of the queue nobody has triaged, as the page tells it. */
const fresh = makeFacts({
  status: 'new',
  priority: 'normal',
  holder: 'nobody',
  groupId: 20369327,
  group: '2nd Line--GOV.UK Alerts and Issues',
  isMerged: false,
  isLightAgent: false,
});

/**
 * How many answers an agent gives from opening a ticket to an ending: the fewest of the preset's own worked examples,
 * or else, on a New ticket, those of the shortest way that the ticket does not give itself.
 */
export function countAnswers(preset: string, endingId: string): number {
  const file = new URL(`../../../src/flow/presets/${preset}.json`, import.meta.url);
  const { examples } = JSON.parse(readFileSync(file, 'utf8')) as { examples: Example[] };
  const counts = examples
    .filter(({ ending }) => ending === endingId)
    .map(({ answers = {} }) => Object.keys(answers).filter((step) => step !== DAY).length);
  return counts.length > 0 ? Math.min(...counts) : countOnFresh(preset, endingId);
}

function countOnFresh(preset: string, endingId: string): number {
  const flow = findPreset(preset)!;
  const way = findWay(flow, endingId);
  const given: { step: string; answer: string; at: string }[] = [];
  for (;;) {
    const { now } = walkFlow(flow, fresh, given);
    if (now.kind === 'ending' && now.ending.id === endingId) break;
    const next = now.kind === 'step' ? way.find(({ step }) => step === now.step.step) : undefined;
    if (!next) return way.filter(({ step }) => step !== DAY).length;
    given.push({ ...next, at: '2021-09-02T09:00:00Z' });
  }
  return given.filter(({ step }) => step !== DAY).length;
}
