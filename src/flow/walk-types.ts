import type { FlowAction, FlowEnding } from '../contracts/flow-file.ts';
import type { FactSource } from '../facts/ticket-facts.ts';

/**
 * Who answered a step: the ticket itself, with the line that decided, or the agent at a time (ISO, UTC). `handed`:
 * another agent, who handed the ticket over.
 */
export type AnsweredBy =
  | { who: 'ticket'; evidence: string; source: FactSource }
  | { who: 'agent'; at: string; remembered: boolean; handed?: true | undefined };

export type AnsweredStep = {
  step: string;
  question: string;
  answer: string;
  label: string;
  by: AnsweredBy;
  /** `mark` of the flow line, such as "inferred". */
  mark?: string | undefined;
};

export type OfferedAnswer = {
  answer: string;
  label: string;
  /** Why this answer is likely; absent when nothing suggests it. */
  likely?: string | undefined;
  /** `mark` of the flow line, such as "inferred". */
  mark?: string | undefined;
};

export type OpenStep = {
  step: string;
  question: string;
  help?: string | undefined;
  links: { label: string; url: string }[];
  answers: OfferedAnswer[];
  mark?: string | undefined;
};

/** An action with the names its keys stand for filled in. */
export type EndingAction = FlowAction & {
  /** What to do in words: "Submit as Open". */
  words: string;
  /** What is now and what will be, where facts know it: "New → Open". */
  change?: string | undefined;
};

export type ReachedEnding = Pick<FlowEnding, 'id' | 'title' | 'why' | 'reply' | 'mark'> & { actions: EndingAction[] };

/** A walk through a flow: what was answered, and where it stands now. */
export type Walk = {
  flow: { id: string; title: string; version: number };
  answered: AnsweredStep[];
  now: { kind: 'step'; step: OpenStep } | { kind: 'ending'; ending: ReachedEnding };
};
