import * as z from 'zod/mini';

/** Ids as flows have them, with dots where a step stands in a sub-flow. */
const idSchema = z.string().check(z.maxLength(400), z.regex(/^[a-z0-9][a-z0-9.-]*$/));
const timeSchema = z.string().check(z.maxLength(40));

/**
 * One answer an agent gave: ids of the flow and a time (ISO 8601, UTC). No ticket text, ever. `handed`: another agent
 * gave it, and this one went on from there.
 */
export const givenAnswerSchema = z.object({
  step: idSchema,
  answer: idSchema,
  at: timeSchema,
  handed: z.optional(z.literal(true)),
  /** Given with others in one click: taken for granted by the ending the agent chose, or accepted as likely. */
  along: z.optional(z.enum(['ending', 'likely'])),
});

const answers = z.array(givenAnswerSchema).check(z.maxLength(2000));

/**
 * The agent's answers on one ticket, for one version of one flow. What is stored, handed over and taken back
 * (`flow/read-run.ts`): a new key must be optional, and none may hold text of a ticket.
 */
export const walkRecordSchema = z.object({
  flow: idSchema,
  /** The version the agent last answered with. */
  version: z.number(),
  answers,
  /** Steps the agent wants to answer, whatever the ticket says. */
  asked: z.optional(z.array(idSchema).check(z.maxLength(2000))),
  /** The walk as it stood then, whoever answered: tells what a later version of the flow changes. */
  path: z.optional(z.array(z.object({ step: idSchema, answer: idSchema })).check(z.maxLength(2000))),
  /** The walk chose subject access, privacy, security or phishing: notes are checked more strictly. */
  sensitive: z.optional(z.literal(true)),
  /** Time of the newest handed-over log the agent took up or put aside: it is not offered again. */
  log: z.optional(timeSchema),
  /** Endings that were carried out, each once, with the time. */
  done: z.optional(z.array(z.object({ ending: idSchema, at: timeSchema })).check(z.maxLength(100))),
  touchedAt: timeSchema,
});

/** Answers that hold for every ticket of one day (London date, yyyy-mm-dd), by flow id. */
export const dayAnswersSchema = z.object({ date: z.string(), flow: z.string(), answers });

/** One answer the agent gave, by id, and when (ISO 8601). */
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;
/** A walk as stored: flow, version and answers by id; no word of the ticket. */
export type WalkRecord = z.infer<typeof walkRecordSchema>;
/** Answers that hold until midnight, whatever the ticket. */
export type DayAnswers = z.infer<typeof dayAnswersSchema>;
