/*
 * Limits that a tab's own guard (`rate-guard.ts`) and the scheduler of all tabs (`call-budget.ts`) share (`api.md` 8.5).
 */

/** In milliseconds. */
export const minute = 60_000;
const longestStop = 15 * minute;
/** No stop is longer, in milliseconds: one that seems so is from before this browser's clock was set back. */
export const longestBelieved = 120 * minute;
/** A longer wait that Zendesk names is cut to this, in seconds: it would not be believed, and so not kept at all. */
export const longestNamed = 110 * 60;
/** Share of the account's allowance below which nothing is asked at all. */
export const nearlyUsedUp = 0.05;

/** How long a 429 stops everything, in milliseconds: the seconds Zendesk names, or else `unnamed` milliseconds. */
export function readStop(named: number | undefined, unnamed: number): number {
  return named === undefined ? unnamed : Math.min(Math.max(1, named), longestNamed) * 1000;
}

/** The stop after the next 429 that names no time, in milliseconds. */
export function doubleStop(length: number): number {
  return Math.min(length * 2, longestStop);
}
