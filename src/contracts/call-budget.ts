import * as z from 'zod/mini';

/**
 * What all tabs of this browser may ask of Zendesk together (`api.md` 8.5 and 17.7). Plain numbers, so that it can be
 * kept while the background sleeps; times are this browser's, in milliseconds.
 */
export const callBudgetSchema = z.object({
  /** When the calls of the last minute began. */
  started: z.array(z.number()),
  /** UTC day and how many calls it has seen. */
  day: z.number(),
  today: z.number(),
  stoppedUntil: z.number(),
  /** The next stop where Zendesk names no time. */
  stopLength: z.number(),
  /** How long the popup's lists stay fresh, and since when the allowance has not been low. */
  freshFor: z.number(),
  calmSince: z.number(),
});
/** What is kept of the calls of a browser, so that its tabs share one allowance. */
export type CallBudget = z.infer<typeof callBudgetSchema>;

/** Nothing asked yet. */
export const newCallBudget: CallBudget = {
  started: [],
  day: 0,
  today: 0,
  stoppedUntil: 0,
  stopLength: 60_000,
  freshFor: 30 * 60_000,
  calmSince: 0,
};
