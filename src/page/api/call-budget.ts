import type { CallBudget } from '../../contracts/call-budget.ts';
import { doubleStop, longestBelieved, longestNamed, minute, nearlyUsedUp, readStop } from './call-limits.ts';

/** What the headers of an answer told. `share` is what is left of the account's allowance, 0 to 1. */
export type CallTold = {
  status: number;
  retryAfter?: number | undefined;
  share?: number | undefined;
  reset?: number | undefined;
};

const hour = 60 * minute;
/**
 * Each tab keeps to 40 of its own (`rate-guard.ts`); a browser with many tabs open at its start needs more than one
 * tab's.
 */
const perMinute = 100;
const perDay = 500;
const fresh = { least: 30 * minute, most: 4 * hour };
/** Share of the account's allowance below which nothing is fetched for its own sake. */
const low = 0.2;

const readDay = (now: number) => Math.floor(now / (24 * hour));

/**
 * Takes one call: at most 100 a minute and 500 a day, and none after a 429 until its time is over.
 *
 * @returns the budget after it, and milliseconds to wait where it may not be made now, else 0
 */
export function takeCall(budget: CallBudget, now: number): { budget: CallBudget; wait: number } {
  const started = budget.started.filter((time) => time > now - minute && time <= now);
  const today = budget.day === readDay(now) ? budget.today : 0;
  const oldest = started.length < perMinute ? undefined : started[0];
  const midnight = (readDay(now) + 1) * 24 * hour;
  const until = Math.max(
    budget.stoppedUntil - now > longestBelieved ? 0 : budget.stoppedUntil,
    oldest === undefined ? 0 : oldest + minute,
    today < perDay ? 0 : midnight,
  );
  if (until > now) return { budget: { ...budget, started }, wait: until - now };
  return { budget: { ...budget, started: [...started, now], day: readDay(now), today: today + 1 }, wait: 0 };
}

/**
 * The budget after an answer. After a 429 everything stops for its time and up to 30 seconds more, so that the
 * browsers of a team do not come back in step; `random` is from 0 to 1. A low allowance doubles how long the popup's
 * lists stay fresh, each calm hour halves it.
 */
export function learnCall(budget: CallBudget, told: CallTold, now: number, random: number): CallBudget {
  if (told.status === 429) {
    const stopLength = told.retryAfter === undefined ? doubleStop(budget.stopLength) : budget.stopLength;
    const until = now + readStop(told.retryAfter, budget.stopLength) + Math.round(random * 30_000);
    return { ...budget, stoppedUntil: Math.max(budget.stoppedUntil, until), stopLength };
  }
  if (told.status >= 400) return budget;
  if (told.share !== undefined && told.share < low) {
    const stop = told.share < nearlyUsedUp ? now + Math.min(told.reset ?? 60, longestNamed) * 1000 : 0;
    const freshFor = Math.min(budget.freshFor * 2, fresh.most);
    return {
      ...budget,
      stoppedUntil: Math.max(budget.stoppedUntil, stop),
      stopLength: minute,
      freshFor,
      calmSince: now,
    };
  }
  const isAhead = budget.calmSince > now;
  const calmHours = isAhead ? 0 : Math.floor((now - budget.calmSince) / hour);
  const freshFor = Math.max(budget.freshFor / 2 ** Math.min(calmHours, 10), fresh.least);
  return { ...budget, stopLength: minute, freshFor, calmSince: isAhead || calmHours > 0 ? now : budget.calmSince };
}
