import type { FlowFile } from '../contracts/flow-file.ts';
import type { GivenAnswer } from '../contracts/walk-record.ts';
import { isRememberedAnswer } from './decide-step.ts';
import type { Walk } from './walk-types.ts';

/** What is kept of an agent's choices on one ticket: the part of a walk record that answering changes. */
export type TicketChoices = { answers: readonly GivenAnswer[]; asked?: readonly string[] | undefined };

/** The same with everything filled in, fit for a walk record. */
export type ChangedChoices = { answers: GivenAnswer[]; asked: string[] };

/** The agent answers a step, at a time (ISO 8601, UTC). Answers to other steps stay, also those after it. */
export function answerStep(choices: TicketChoices, step: string, answer: string, at: string): ChangedChoices {
  return {
    answers: [...choices.answers.filter((one) => one.step !== step), { step, answer, at }],
    asked: (choices.asked ?? []).filter((one) => one !== step),
  };
}

/** The agent gives several answers in one click: the last decides where the agent chose an ending. */
export function answerAlong(
  choices: TicketChoices,
  given: readonly { step: string; answer: string }[],
  along: 'ending' | 'likely',
  at: string,
): ChangedChoices {
  const steps = new Set(given.map(({ step }) => step));
  const isChosen = (place: number) => along === 'ending' && place === given.length - 1;
  return {
    answers: [
      ...choices.answers.filter(({ step }) => !steps.has(step)),
      ...given.map(({ step, answer }, place) => ({ step, answer, at, ...(isChosen(place) ? {} : { along }) })),
    ],
    asked: (choices.asked ?? []).filter((one) => !steps.has(one)),
  };
}

/**
 * The agent wants to answer a step again, whoever answered it: it is asked even if the ticket knows. Later answers
 * stay, and hold again where the new answer still leads to their step.
 */
export function changeAnswer(choices: TicketChoices, step: string): ChangedChoices {
  return {
    answers: choices.answers.filter((one) => one.step !== step),
    asked: [...(choices.asked ?? []).filter((one) => one !== step), step],
  };
}

/**
 * One step back: asks again the last step the agent answered on this ticket, or, where the agent answered none, the
 * last answered step. Unchanged at the very start.
 */
export function goBack(walk: Walk, choices: TicketChoices): ChangedChoices {
  const byAgent = walk.answered.findLast(({ by }) => by.who === 'agent' && !by.remembered);
  const last = byAgent ?? walk.answered.at(-1);
  if (last === undefined) return { answers: [...choices.answers], asked: [...(choices.asked ?? [])] };
  return changeAnswer(choices, last.step);
}

/** What is left of the agent's choices once the ticket was submitted: answers about the moment are asked anew. */
export function forgetAfterSubmit(flow: FlowFile, choices: TicketChoices): ChangedChoices {
  const isLasting = (id: string) => flow.steps.find((step) => step.id === id)?.forget !== 'submit';
  return {
    answers: choices.answers.filter(({ step }) => isLasting(step)),
    asked: (choices.asked ?? []).filter(isLasting),
  };
}

/** Whether an answer, once given, is to be kept for the other tickets of the day. */
export function isKeptForTheDay(flow: FlowFile, step: string, answer: string): boolean {
  const found = flow.steps.find(({ id }) => id === step);
  const chosen = found?.answers.find(({ id }) => id === answer);
  return found !== undefined && chosen !== undefined && isRememberedAnswer(found, chosen);
}
