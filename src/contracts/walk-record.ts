import * as z from 'zod/mini';

/** One answer an agent gave: ids of the flow and a time (ISO 8601, UTC). No ticket text, ever. */
export const givenAnswerSchema = z.object({ step: z.string(), answer: z.string(), at: z.string() });

/** The agent's answers on one ticket, for one version of one flow. */
export const walkRecordSchema = z.object({
  flow: z.string(),
  version: z.number(),
  answers: z.array(givenAnswerSchema),
  /** Steps the agent wants to answer, whatever the ticket says. */
  asked: z.optional(z.array(z.string())),
  touchedAt: z.string(),
});

/** Answers that hold for every ticket of one day (London date, yyyy-mm-dd), by flow id. */
export const dayAnswersSchema = z.object({
  date: z.string(),
  flow: z.string(),
  answers: z.array(givenAnswerSchema),
});

export type GivenAnswer = z.infer<typeof givenAnswerSchema>;
export type WalkRecord = z.infer<typeof walkRecordSchema>;
export type DayAnswers = z.infer<typeof dayAnswersSchema>;
