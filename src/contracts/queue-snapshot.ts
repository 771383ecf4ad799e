import * as z from 'zod/mini';

/** Department or public, by the rule of `domain.md` section 5. */
export const audienceSchema = z.enum(['department', 'public', 'internal', 'excluded', 'unknown']);

/** One target of an account's own policy, in Zendesk's words. `breachAt`: ISO 8601, UTC; null when it does not run. */
export const targetSchema = z.object({ metric: z.string(), stage: z.string(), breachAt: z.nullable(z.string()) });

/**
 * One ticket of the agent's queue, as stored: ids, words Zendesk chose and times (ISO 8601, UTC). Nothing a
 * person wrote, so no subject.
 */
export const queueRowSchema = z.object({
  id: z.number(),
  status: z.string(),
  priority: z.nullable(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** First public reply by an agent; null when there is none yet. */
  repliedAt: z.nullable(z.string()),
  solvedAt: z.nullable(z.string()),
  /** Since when it is in its present status. */
  statusSince: z.nullable(z.string()),
  holder: z.enum(['me', 'nobody', 'colleague']),
  audience: audienceSchema,
  /** False where a reply reaches nobody (anonymous feedback): kept out of the first-reply figure. */
  canBeAnswered: z.boolean(),
  inMyGroups: z.boolean(),
  /** False when Zendesk sent no metrics, so "no reply yet" is not known; left out means true. */
  hasMetrics: z.optional(z.boolean()),
  /** Minutes spent Pending before the present status, all hours counted; left out when not known. */
  pausedMinutes: z.optional(z.number()),
  /** Targets of the account's own service level policies; left out when it has none. */
  targets: z.optional(z.array(targetSchema)),
});

/** The lists a refresh asks for; a missing one makes the figures partial. */
export const queueListSchema = z.enum(['mine-unsolved', 'mine-recent', 'groups']);

/** The stored queue: figures’ raw material as of a moment, without a subject or a name. */
export const queueSnapshotSchema = z.object({
  host: z.string(),
  userId: z.number(),
  groupIds: z.array(z.number()),
  /** Zendesk's time when the answers came, ISO 8601, UTC. */
  at: z.string(),
  /** Add to the browser's clock to get Zendesk's, in milliseconds. */
  clockOffset: z.number(),
  rows: z.array(queueRowSchema),
  /** Lists that did not arrive whole. */
  missing: z.array(queueListSchema),
  /** Tickets left out because they could not be read. */
  dropped: z.number(),
  /** Zendesk's names of the fields for which they were left out. */
  refused: z.optional(z.array(z.string())),
});

/** The most that waited in my groups on a London date (`yyyy-mm-dd`): High and to triage. Numbers only. */
export const dayLoadSchema = z.object({ date: z.string(), waiting: z.number() });

/** The most that waited on one day. */
export type DayLoad = z.infer<typeof dayLoadSchema>;
/** Whose ticket it is: a department’s or the public’s. */
export type Audience = z.infer<typeof audienceSchema>;
/** A target of the account’s own SLA policy for one ticket. */
export type AccountTarget = z.infer<typeof targetSchema>;
/** What is kept of one ticket: numbers, states, times. */
export type QueueRow = z.infer<typeof queueRowSchema>;
/** A list of a refresh, by name. */
export type QueueList = z.infer<typeof queueListSchema>;
/** The queue as of a moment. */
export type QueueSnapshot = z.infer<typeof queueSnapshotSchema>;
