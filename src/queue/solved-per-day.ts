import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { isSolved } from './clock.ts';
import type { Figures } from './figures-types.ts';
import { readLondonDay, writeDate } from './london-days.ts';
import { isWorkingDayNumber, type WorkingCalendar } from './working-days.ts';

const shown = 5;

/** The last working days up to and with today, oldest first, as day numbers. */
function listLastWorkingDays(calendar: WorkingCalendar, today: number): number[] {
  const days: number[] = [];
  for (let day = today; days.length < shown; day -= 1) {
    if (isWorkingDayNumber(calendar, day)) days.unshift(day);
  }
  return days;
}

/** Tickets I solved on each of the last five working days, today included when it is one. */
export function countSolvedPerDay(
  rows: readonly QueueRow[],
  now: string,
  calendar: WorkingCalendar,
): Figures['solvedPerDay'] {
  const today = readLondonDay(now);
  if (today === undefined) return [];
  const solved = new Map(listLastWorkingDays(calendar, today).map((day) => [day, 0]));
  for (const row of rows) {
    if (row.holder !== 'me' || !isSolved(row) || row.solvedAt === null) continue;
    const day = readLondonDay(row.solvedAt);
    const before = day === undefined ? undefined : solved.get(day);
    if (day !== undefined && before !== undefined) solved.set(day, before + 1);
  }
  return [...solved].map(([day, count]) => ({ date: writeDate(day), solved: count }));
}
