import type { FlowFile } from '../contracts/flow-file.ts';
import type { WalkRecord } from '../contracts/walk-record.ts';
import { capitalise } from '../facts/capitalise.ts';
import type { ChangedChoices, TicketChoices } from './change-answer.ts';
import type { Walk } from './walk-types.ts';

/** One step of a run that does not stand as it did, with its question where the flow still has it. */
export type RunChange = { step: string } & (
  | { what: 'step-gone' }
  | { what: 'answer-gone' | 'asked-again' | 'not-asked'; question: string }
  | { what: 'other-answer'; question: string; label: string }
);

type Before = { step: string; answer: string };

function compare({ step: id, answer }: Before, flow: FlowFile, walk: Walk): RunChange | undefined {
  const step = flow.steps.find((one) => one.id === id);
  if (step === undefined) return { step: id, what: 'step-gone' };
  const { question } = step;
  if (!step.answers.some((one) => one.id === answer)) return { step: id, what: 'answer-gone', question };
  const now = walk.answered.find((one) => one.step === id);
  if (now !== undefined) {
    return now.answer === answer ? undefined : { step: id, what: 'other-answer', question, label: now.label };
  }
  const isOpen = walk.now.kind === 'step' && walk.now.step.step === id;
  return { step: id, what: isOpen ? 'asked-again' : 'not-asked', question };
}

/**
 * What of a run does not hold in the flow as it is now, in the run's order; `walk` is the run walked afresh. A run of
 * this very version is compared by what is gone only: what else differs is the ticket's doing, not the flow's.
 */
export function findRunChanges(record: WalkRecord, flow: FlowFile, walk: Walk): RunChange[] {
  const isSameVersion = record.version === flow.version;
  const before: readonly Before[] = isSameVersion ? record.answers : (record.path ?? record.answers);
  return before
    .map((one) => compare(one, flow, walk))
    .filter((change) => change !== undefined)
    .filter(({ what }) => !isSameVersion || what === 'step-gone' || what === 'answer-gone');
}

/** The choices without answers and wishes the flow has no place for: a later step of that id would mean another. */
export function dropGone(flow: FlowFile, choices: TicketChoices): ChangedChoices {
  const steps = new Map(flow.steps.map((step) => [step.id, step]));
  const last = new Map(choices.answers.map((one) => [one.step, one]));
  return {
    answers: [...last.values()].filter(({ step, answer }) => steps.get(step)?.answers.some(({ id }) => id === answer)),
    asked: (choices.asked ?? []).filter((step) => steps.has(step)),
  };
}

function sayChange(change: RunChange): string {
  switch (change.what) {
    case 'step-gone':
      return `the step ${change.step} is gone`;
    case 'answer-gone':
      return `“${change.question}” no longer has the answer that was given`;
    case 'asked-again':
      return `“${change.question}” is asked again`;
    case 'not-asked':
      return `“${change.question}” is no longer asked`;
    case 'other-answer':
      return `“${change.question}” is now answered “${change.label}”`;
  }
}

const mostSaid = 3;

/** What changed, for the agent: the flow's own words only. Undefined when the run stands as it did. */
export function describeRunChanges(record: WalkRecord, flow: FlowFile, walk: Walk): string | undefined {
  const changes = findRunChanges(record, flow, walk);
  const isSameVersion = record.version === flow.version;
  if (isSameVersion && changes.length === 0) return undefined;
  const start = 'The flow has changed since you began on this ticket.';
  if (changes.length === 0) return `${start} All your answers still hold.`;
  const said = changes.slice(0, mostSaid).map(sayChange);
  if (changes.length > mostSaid) said.push(`and ${changes.length - mostSaid} more`);
  const text = said.join('; ');
  return `${start} ${capitalise(text)}. Your other answers were kept.`;
}
