import * as z from 'zod/mini';
import { idSchema, textSchema } from './flow-file-parts.ts';

/** Id of a step as it is walked: `step`, or `step.answer.step` where an answer calls a sub-flow. */
const walkedStep = z.string().check(z.maxLength(400));
const answers = z.record(walkedStep, idSchema);

/**
 * One worked example: a ticket, the answers an agent gives, and where the walk must end. Read by the checks only,
 * and left out of what the product ships.
 */
export const exampleSchema = z.strictObject({
  id: idSchema,
  about: z.optional(textSchema),
  /** The signed-in agent. `groups` are numbers of groups. */
  me: z.optional(
    z.strictObject({ id: z.number(), name: z.optional(textSchema), groups: z.optional(z.array(z.number())) }),
  ),
  /** Zendesk's time in the example, ISO 8601. */
  now: z.optional(z.string().check(z.maxLength(40))),
  /**
   * What Zendesk answers to `tickets/ID.json?include=users,groups,organizations,metric_sets`: `ticket`, `users`,
   * `groups`, `organizations`, `metric_sets` or the ticket's own `metric_set`. A ticket alone will do as well.
   */
  ticket: z.optional(z.looseObject({})),
  /** Instead of a ticket: values of facts by name. Null, or left out, is unknown. */
  facts: z.optional(
    z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))),
  ),
  /** What the agent answers, by step. */
  answers,
  ending: idSchema,
  /** Steps that must answer themselves so, by step. */
  self: z.optional(answers),
});

/** A worked example: what is known of a ticket, what is answered, and where that must lead. */
export type FlowExample = z.infer<typeof exampleSchema>;
