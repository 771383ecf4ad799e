import type { FlowAction, FlowEnding } from '../contracts/flow-file.ts';
import type { FactSource } from '../facts/ticket-facts.ts';

/**
 * Who answered a step: the ticket itself, with the line that decided, or the agent at a time (ISO, UTC). `handed`:
 * another agent, who handed the ticket over.
 */
export type AnsweredBy =
  | { who: 'ticket'; evidence: string; source: FactSource }
  | {
      who: 'agent';
      at: string;
      remembered: boolean;
      handed?: true | undefined;
      /** Given with others in one click: with the ending the agent chose, or accepted as likely. */
      along?: 'ending' | 'likely' | undefined;
    };

/** A step behind the agent: question, answer, and why. */
export type AnsweredStep = {
  step: string;
  question: string;
  answer: string;
  label: string;
  by: AnsweredBy;
  /** `mark` of the flow line, such as "inferred". */
  mark?: string | undefined;
};

/** An answer the agent may choose; `likely` with its reason. */
export type OfferedAnswer = {
  answer: string;
  label: string;
  /** Why this answer is likely; absent when nothing suggests it. */
  likely?: string | undefined;
  /** `mark` of the flow line, such as "inferred". */
  mark?: string | undefined;
};

/** The step that waits for the agent. */
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
  /** The field `change` is about: "Status". */
  field?: string;
  /** There is nothing to do: it is so already. */
  isSo?: boolean;
  /** Why it cannot be done on this ticket by this agent. */
  off?: string;
  /** Name and Zendesk's number of the row its key stands for: a group, a macro or a folder of them, a person. */
  name?: string;
  rowId?: number;
  /** Of a macro to choose: what the ticket says, to find the one it names. */
  hints?: string;
  /** The group of the person to assign. */
  groupName?: string;
  /** Where the person to tell is found. */
  link?: string;
  /** 2 where it needs a submit of its own after the first: Zendesk sends one comment with each. */
  part?: number;
};

/** Where the walk has ended, with its actions. */
export type ReachedEnding = Pick<FlowEnding, 'id' | 'title' | 'why' | 'reply' | 'mark'> & {
  actions: EndingAction[];
  /** The fields no action touches, as a sentence. */
  stays?: string;
};

/** A walk through a flow: what was answered, and where it stands now. */
export type Walk = {
  flow: { id: string; title: string; version: number };
  answered: AnsweredStep[];
  now: { kind: 'step'; step: OpenStep } | { kind: 'ending'; ending: ReachedEnding };
};
