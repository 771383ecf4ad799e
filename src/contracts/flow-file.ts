import * as z from 'zod/mini';
import { type Condition, conditionSchema } from './flow-file-condition.ts';
import { exampleSchema } from './flow-file-example.ts';
import {
  groupSchema,
  idSchema,
  macroSchema,
  markSchema,
  ownerSchema,
  personSchema,
  textSchema,
  thresholdSchema,
  urlSchema,
  wordsSchema,
} from './flow-file-parts.ts';

/**
 * A triage flow as a team writes it: plain data, no code and no regular expressions. Steps stand in an order
 * and may only lead to a later step or to an ending, so a walk cannot loop (held by `flow/read-flow.ts`).
 */
const id = idSchema;
const mark = markSchema;
const text = textSchema;

const stepTarget = z.strictObject({ step: id });
const endingTarget = z.strictObject({ ending: id });
/** Inside a sub-flow: out of it, to where the caller's `then` says. */
const exitTarget = z.strictObject({ exit: id });

const target = z.union([
  stepTarget,
  endingTarget,
  exitTarget,
  /** Through a sub-flow, and on from each of its exits. Its steps are walked as `step.answer.step`. */
  z.strictObject({
    subflow: id,
    // biome-ignore lint/suspicious/noThenProperty: it reads well in a file, and nothing here is awaited.
    then: z.optional(z.record(z.string(), z.union([stepTarget, endingTarget, exitTarget]))),
  }),
]);

const answerSchema = z.strictObject({
  id,
  label: text,
  /** Decides the step when it is true and every other answer's `when` is known to be false. */
  when: z.optional(conditionSchema),
  /** Only suggests this answer; never taken by itself. */
  likely: z.optional(z.strictObject({ when: conditionSchema, reason: text })),
  to: target,
  /** Chosen, the ticket is about subject access, privacy, security or phishing: its notes are checked more strictly. */
  sensitive: z.optional(z.literal(true)),
  mark,
});

const linkSchema = z.strictObject({ label: text, url: urlSchema });

const stepSchema = z.strictObject({
  id,
  question: text,
  help: z.optional(text),
  links: z.optional(z.array(linkSchema).check(z.maxLength(20))),
  /**
   * `day`: the agent's answer holds for every ticket until midnight, London time. Only an answer that leads on to
   * another step is kept so; one that leads to an ending holds for its ticket alone.
   */
  remember: z.optional(z.literal('day')),
  /** `submit`: the answer is about this moment only, and is asked anew once the ticket was submitted. */
  forget: z.optional(z.literal('submit')),
  answers: z.array(answerSchema).check(z.minLength(2), z.maxLength(50)),
  mark,
});

const steps = z.array(stepSchema).check(z.minLength(1), z.maxLength(1000));

/**
 * Steps used from more than one place. They lead to later steps of the same sub-flow, to endings, or to one of the
 * `exits`; they may call only sub-flows that stand later in the list.
 */
const subflowSchema = z.strictObject({ id, title: text, exits: z.optional(z.array(id)), steps, mark });

/** One thing to do at an ending. Keys such as `group` and `macro` name a row of the flow's constants. */
const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('take'), mark }),
  z.strictObject({ do: z.literal('set-priority'), to: z.enum(['low', 'normal', 'high', 'urgent']), mark }),
  z.strictObject({ do: z.literal('set-group'), group: id, mark }),
  /** To a person of a group; `who` names a row of the people, by the name Zendesk shows. */
  z.strictObject({ do: z.literal('set-assignee'), group: id, who: id, mark }),
  /** `below`: the row names a folder of Zendesk's macro menu, and the agent chooses a macro in it (`domain.md` 2.1). */
  z.strictObject({ do: z.literal('apply-macro'), macro: id, below: z.optional(z.literal(true)), mark }),
  z.strictObject({ do: z.literal('add-tag'), tag: z.string().check(z.maxLength(100)), mark }),
  /** `text` is a suggestion: the agent sees it, and may change it, before it goes into the draft. */
  z.strictObject({ do: z.literal('reply'), about: text, text: z.optional(text), mark }),
  z.strictObject({ do: z.literal('note'), about: text, text: z.optional(text), mark }),
  /** `unchanged`: no rule names a status, so the one the page’s Submit button shows. */
  z.strictObject({ do: z.literal('submit'), as: z.enum(['open', 'pending', 'hold', 'solved', 'unchanged']), mark }),
  z.strictObject({ do: z.literal('tell'), who: id, about: text, mark }),
  z.strictObject({ do: z.literal('open-link'), label: text, url: urlSchema, mark }),
  z.strictObject({ do: z.literal('by-hand'), about: text, mark }),
]);

const endingSchema = z.strictObject({
  id,
  title: text,
  why: text,
  actions: z.array(actionSchema).check(z.maxLength(50)),
  /** As with an answer: reached, notes of the ticket are checked more strictly (`domain.md` 8.2, 7). */
  sensitive: z.optional(z.literal(true)),
  /** Whether the requester gets an answer; `none` must say why. */
  reply: z.union([z.literal('owed'), z.strictObject({ none: text })]),
  mark,
});

/** A whole flow file, strict: a key nobody knows is refused. */
export const flowFileSchema = z.strictObject({
  /** For editors, which complete from `docs/flow.schema.json`. */
  $schema: z.optional(z.string().check(z.maxLength(500))),
  format: z.literal(1),
  id,
  title: text,
  version: z.number(),
  date: z.string().check(z.maxLength(40)),
  owner: z.optional(ownerSchema),
  /** What this flow takes the place of. */
  replaces: z.optional(text),
  notes: z.optional(text),
  groups: z.record(z.string(), groupSchema),
  macros: z.record(z.string(), macroSchema),
  people: z.record(z.string(), personSchema),
  thresholds: z.optional(z.record(z.string(), thresholdSchema)),
  words: z.optional(z.record(z.string(), wordsSchema)),
  steps,
  subflows: z.optional(z.array(subflowSchema).check(z.maxLength(100))),
  endings: z.array(endingSchema).check(z.minLength(1), z.maxLength(500)),
  examples: z.optional(z.array(exampleSchema).check(z.maxLength(1000))),
});

/** A flow as its file has it: with sub-flows, and names in place of numbers and words. */
export type FlowDocument = z.infer<typeof flowFileSchema>;
/** A step as the file has it: its answers may call sub-flows, and name the flow's numbers and words. */
export type WrittenStep = z.infer<typeof stepSchema>;
/** An answer as the file has it. */
export type WrittenAnswer = z.infer<typeof answerSchema>;

/** An answer as it is walked: it leads to a later step or to an ending. */
export type FlowAnswer = Omit<WrittenAnswer, 'when' | 'likely' | 'to'> & {
  when?: Condition | undefined;
  likely?: { when: Condition; reason: string } | undefined;
  to: { step: string } | { ending: string };
};
/** A step as it is walked. */
export type FlowStep = Omit<WrittenStep, 'answers'> & { answers: FlowAnswer[] };
/** A flow as it is walked: sub-flows stand in the list of steps, numbers and words in their conditions. */
export type FlowFile = Omit<FlowDocument, '$schema' | 'steps' | 'subflows' | 'examples'> & { steps: FlowStep[] };
/** Where a walk ends, and what is to be done there. */
export type FlowEnding = z.infer<typeof endingSchema>;
/** One thing to do at an ending. */
export type FlowAction = z.infer<typeof actionSchema>;
export type { Condition, WrittenCondition } from './flow-file-condition.ts';
export type { FlowExample } from './flow-file-example.ts';
