import type { FlowFile } from '../../contracts/flow-file.ts';
import type { DayAnswers } from '../../contracts/walk-record.ts';
import {
  answerAlong,
  answerStep,
  type ChangedChoices,
  changeAnswer,
  forgetAfterSubmit,
  goBack,
  isKeptForTheDay,
  type TicketChoices,
} from '../../flow/change-answer.ts';
import { dropGone } from '../../flow/replay-run.ts';
import type { Walk } from '../../flow/walk-types.ts';
import type { GuideQuestion } from './guide-question.ts';
import { readChoices } from './guide-state.ts';
import type { KeptChoices } from './kept-choices.ts';

/** What changes answers: the rest is done beside the walk. */
export type AnswerIntent =
  | Exclude<
      NonNullable<GuideQuestion['first']>,
      { kind: 'show-flow' | 'resume-run' | 'start-afresh' | 'go-straight' | 'accept-likely' }
    >
  | AlongAnswers;

/** Several answers given in one click, found by their ways. */
export type AlongAnswers = {
  kind: 'answer-along';
  given: readonly { step: string; answer: string }[];
  along: 'ending' | 'likely';
};

/** When it happens: Zendesk's time (ISO 8601, UTC), its London date (yyyy-mm-dd), and this browser's own time. */
export type Moment = { at: string; date: string; touchedAt: string };

/** The choices after what the agent did, or after a submit. `walk` is the one on the screen. Pure. */
export function applyIntent(
  first: AnswerIntent,
  kept: KeptChoices,
  flow: FlowFile,
  walk: Walk,
  when: Moment,
): KeptChoices {
  const present = dropGone(flow, readChoices(kept.record, flow));
  if (first.kind === 'forget-moment' && kept.record?.flow !== flow.id) return kept;
  const chosen = choose(first, present, flow, walk, when.at);
  const done = keepDone(first, kept, flow, when.at);
  const log = first.kind === 'start-again' ? when.at : kept.record?.log;
  return {
    record: {
      flow: flow.id,
      version: flow.version,
      ...chosen,
      ...(log === undefined ? {} : { log }),
      ...(done.length === 0 ? {} : { done }),
      touchedAt: when.touchedAt,
    },
    day: chooseForTheDay(first, kept.day, flow, when),
  };
}

/** The same with the path of the walk that came of it, by which a later version of the flow is compared. */
export function keepPath(kept: KeptChoices, { answered }: Walk): KeptChoices {
  if (kept.record === null) return kept;
  const path = answered.map(({ step, answer }) => ({ step, answer }));
  return { ...kept, record: { ...kept.record, path } };
}

/** The most endings that are kept of one ticket. */
const MOST_DONE = 100;

/** Endings carried out, the latest last; starting again forgets them. */
function keepDone(first: AnswerIntent, { record }: KeptChoices, flow: FlowFile, at: string) {
  const before = record?.flow === flow.id && first.kind !== 'start-again' ? (record.done ?? []) : [];
  if (first.kind !== 'keep-done') return before;
  return [...before.filter(({ ending }) => ending !== first.ending), { ending: first.ending, at }].slice(-MOST_DONE);
}

function choose(first: AnswerIntent, present: TicketChoices, flow: FlowFile, walk: Walk, at: string): ChangedChoices {
  switch (first.kind) {
    case 'answer-step':
      return answerStep(present, first.step, first.answer, at);
    case 'answer-along':
      return answerAlong(present, first.given, first.along, at);
    case 'change-answer':
      return changeAnswer(present, first.step);
    case 'go-back':
      return goBack(walk, present);
    case 'start-again':
      return { answers: [], asked: [] };
    case 'forget-moment':
      return forgetAfterSubmit(flow, present);
    case 'keep-done':
      return { answers: [...present.answers], asked: [...(present.asked ?? [])] };
  }
}

/** An answer that holds for the day is kept for it; one the agent wants to change no longer holds. */
function chooseForTheDay(first: AnswerIntent, day: DayAnswers | null, flow: FlowFile, when: Moment): DayAnswers | null {
  if (first.kind !== 'answer-step' && first.kind !== 'change-answer') return day;
  const kept = day?.flow === flow.id ? day.answers : [];
  const others = kept.filter(({ step }) => step !== first.step);
  const isKept = first.kind === 'answer-step' && isKeptForTheDay(flow, first.step, first.answer);
  if (!isKept) return others.length === kept.length ? day : { date: when.date, flow: flow.id, answers: others };
  const answer = { step: first.step, answer: first.answer, at: when.at };
  return { date: when.date, flow: flow.id, answers: [...others, answer] };
}
