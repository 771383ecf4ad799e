import type { DayLoad } from '../contracts/queue-snapshot.ts';
import type { Busy } from './figures-types.ts';

/** Days that must be known before "usual" means anything, and how far above it counts as busy. */
const fewestDays = 5;
const factor = 1.5;
const margin = 5;
/** So many days are kept, the latest. */
const keptDays = 30;

/** The middle of a list of numbers; of two middles the lower. */
function findMiddle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

/**
 * Whether more waits than usual: half as much again as on the middle one of the earlier days, and at least 5 tickets
 * more (the seed asks to tell the delivery manager, `domain.md` A1; the numbers are ours). Undefined while fewer than
 * 5 earlier days are known.
 *
 * @param date today in London, `yyyy-mm-dd`
 */
export function readBusy(waiting: number, earlier: readonly DayLoad[], date: string): Busy | undefined {
  const days = earlier.filter((day) => day.date < date);
  if (days.length < fewestDays) return undefined;
  const usual = findMiddle(days.map((day) => day.waiting));
  return { isBusy: waiting >= usual * factor && waiting >= usual + margin, waiting, usual, days: days.length };
}

/** The days with today's load put in, newest last, 30 at most. A day keeps the most that waited on it. */
export function keepLoad(days: readonly DayLoad[], date: string, waiting: number): DayLoad[] {
  const today = days.find((day) => day.date === date);
  const most = Math.max(waiting, today?.waiting ?? 0);
  return [...days.filter((day) => day.date < date), { date, waiting: most }].slice(-keptDays);
}
