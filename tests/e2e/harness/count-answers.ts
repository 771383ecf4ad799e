import { readFileSync } from 'node:fs';
import { listWays } from '../../../src/flow/list-ways.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { filterChoices } from '../../../src/view/overlay/name-box.tsx';
import { makeFacts } from '../../unit/flow/make-facts.ts';
import { findWay } from './open-ending.ts';

type Example = { ending: string; answers?: Record<string, string> };

/** Kept for the day where it leads on, so answered once and not on each ticket. */
const isKept = (step: string, answer: string) => step === 'today' && answer === 'no';

const queue = {
  status: 'new',
  priority: 'normal',
  holder: 'nobody',
  groupId: 20369327,
  group: '2nd Line--GOV.UK Alerts and Issues',
  isMerged: false,
  isLightAgent: false,
};
/** A New ticket of the queue nobody has triaged, as the page tells it; one in work; one that waits. */
const fresh = makeFacts(queue);
const inWork = makeFacts({ ...queue, status: 'open', priority: 'high', holder: 'me' });
const waiting = makeFacts({ ...queue, status: 'pending', holder: 'me', pendingDays: 6 });

/**
 * How many answers an agent gives from opening a ticket to an ending: the fewest of the preset's own worked examples,
 * or else, on a New ticket, those of the shortest way that the ticket does not give itself.
 */
export function countAnswers(preset: string, endingId: string): number {
  const file = new URL(`../../../src/flow/presets/${preset}.json`, import.meta.url);
  const { examples } = JSON.parse(readFileSync(file, 'utf8')) as { examples: Example[] };
  const counts = examples
    .filter(({ ending }) => ending === endingId)
    .map(({ answers = {} }) => Object.entries(answers).filter((one) => !isKept(...one)).length);
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
    if (!next) return way.filter(({ step, answer }) => !isKept(step, answer)).length;
    given.push({ ...next, at: '2021-09-02T09:00:00Z' });
  }
  return given.filter(({ step, answer }) => !isKept(step, answer)).length;
}

/**
 * Keys to go straight to an ending from the first open question of a ticket: the shortest word of its line, or two,
 * that no other line has, and Enter. Undefined where it cannot be gone to.
 */
export function countStraightKeys(preset: string, endingId: string): number | undefined {
  const flow = findPreset(preset)!;
  const title = flow.endings.find(({ id }) => id === endingId)!.title;
  const keys = [fresh, inWork, waiting].flatMap((facts) => {
    const given = [{ step: 'today', answer: 'no', at: '2021-09-02T09:00:00Z' }];
    const { ways } = listWays(flow, facts, { given, remembered: [], asked: [] }, walkFlow(flow, facts, given));
    const lines = ways.map((way, at) => ({ key: String(at), words: way.title, more: way.label }));
    const own = lines.filter((line) => line.words === title);
    const words = own.flatMap((line) => `${line.words} ${line.more}`.split(/[^\w]+/).filter(Boolean));
    const tried = [...words, ...words.flatMap((word) => words.map((other) => `${word} ${other}`))];
    const found = (typed: string) => filterChoices(lines, typed);
    return tried
      .filter((typed) => found(typed).length === 1 && found(typed)[0]?.words === title)
      .map((typed) => typed.length + 1);
  });
  return keys.length > 0 ? Math.min(...keys) : undefined;
}
