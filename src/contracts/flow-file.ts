import * as z from 'zod/mini';

/**
 * A triage flow as a team writes it: plain data, no code and no regular expressions. Steps stand in an order
 * and may only lead to a later step or to an ending, so a walk cannot loop (held by `flow/read-flow.ts`).
 */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** Where a line comes from: `seed`, `docs 2021-09-13`, or `inferred` (shown as "ask your team"). */
const mark = z.optional(z.string());

const factName = z.string();
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** Conditions are three-valued when asked: true, false, or unknown where a fact is not known. */
export type Condition =
  | { fact: string; is: string | number | boolean }
  | { fact: string; oneOf: (string | number | boolean)[] }
  | { fact: string; has: string }
  | { fact: string; hasPrefix: string }
  | { fact: string; atLeast: number }
  | { fact: string; below: number }
  | { fact: string; mentions: string[] }
  /** Key of the flow's groups: compared by number where it is known, else by name (`domain.md` 3.4). */
  | { inGroup: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: factName, is: scalar }),
    z.strictObject({ fact: factName, oneOf: z.array(scalar) }),
    z.strictObject({ fact: factName, has: z.string() }),
    z.strictObject({ fact: factName, hasPrefix: z.string() }),
    z.strictObject({ fact: factName, atLeast: z.number() }),
    z.strictObject({ fact: factName, below: z.number() }),
    z.strictObject({ fact: factName, mentions: z.array(z.string()) }),
    z.strictObject({ inGroup: id }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
) as z.ZodMiniType<Condition>;

const target = z.union([z.strictObject({ step: id }), z.strictObject({ ending: id })]);

const answerSchema = z.strictObject({
  id,
  label: text,
  /** Decides the step when it is true and every other answer's `when` is known to be false. */
  when: z.optional(conditionSchema),
  /** Only suggests this answer; never taken by itself. */
  likely: z.optional(z.strictObject({ when: conditionSchema, reason: text })),
  to: target,
  mark,
});

const linkSchema = z.strictObject({ label: text, url: z.string().check(z.regex(/^https:\/\//)) });

const stepSchema = z.strictObject({
  id,
  question: text,
  help: z.optional(text),
  links: z.optional(z.array(linkSchema)),
  /**
   * `day`: the agent's answer holds for every ticket until midnight, London time. Only an answer that leads on to
   * another step is kept so; one that leads to an ending holds for its ticket alone.
   */
  remember: z.optional(z.literal('day')),
  /** `submit`: the answer is about this moment only, and is asked anew once the ticket was submitted. */
  forget: z.optional(z.literal('submit')),
  answers: z.array(answerSchema).check(z.minLength(2)),
  mark,
});

/** One thing to do at an ending. Keys such as `group` and `macro` name a row of the flow's constants. */
const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('take'), mark }),
  z.strictObject({ do: z.literal('set-priority'), to: z.enum(['low', 'normal', 'high', 'urgent']), mark }),
  z.strictObject({ do: z.literal('set-group'), group: id, mark }),
  z.strictObject({ do: z.literal('apply-macro'), macro: id, mark }),
  z.strictObject({ do: z.literal('add-tag'), tag: z.string(), mark }),
  z.strictObject({ do: z.literal('reply'), about: text, mark }),
  z.strictObject({ do: z.literal('note'), about: text, mark }),
  z.strictObject({ do: z.literal('submit'), as: z.enum(['open', 'pending', 'hold', 'solved']), mark }),
  z.strictObject({ do: z.literal('tell'), who: id, about: text, mark }),
  z.strictObject({ do: z.literal('by-hand'), about: text, mark }),
]);

const endingSchema = z.strictObject({
  id,
  title: text,
  why: text,
  actions: z.array(actionSchema),
  /** Whether the requester gets an answer; `none` must say why. */
  reply: z.union([z.literal('owed'), z.strictObject({ none: text })]),
  mark,
});

const constantSchema = z.strictObject({ name: text, id: z.optional(z.number()), mark });

export const flowFileSchema = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  version: z.number(),
  date: z.string(),
  groups: z.record(z.string(), constantSchema),
  macros: z.record(z.string(), constantSchema),
  people: z.record(z.string(), constantSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
  endings: z.array(endingSchema).check(z.minLength(1)),
});

export type FlowFile = z.infer<typeof flowFileSchema>;
export type FlowStep = z.infer<typeof stepSchema>;
export type FlowAnswer = z.infer<typeof answerSchema>;
export type FlowEnding = z.infer<typeof endingSchema>;
export type FlowAction = z.infer<typeof actionSchema>;
