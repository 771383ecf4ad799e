import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { isSolved } from './clock.ts';
import type { Pace } from './figures-types.ts';
import { readLondonDay } from './london-days.ts';
import { countWorkingDaysBetween, type WorkingCalendar } from './working-days.ts';

/** Working days that count as "now", today included, and those before them that count as "my past". */
const recent = 5;
const past = 40;

const roundToTenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Tickets I solved a working day, now and before: never against anybody else. Undefined without a time, or while
 * nothing is known of the days before, as for somebody new.
 */
export function readPace(rows: readonly QueueRow[], now: string, calendar: WorkingCalendar): Pace | undefined {
  const today = readLondonDay(now);
  if (today === undefined) return undefined;
  const counts = { now: 0, before: 0 };
  for (const row of rows) {
    if (row.holder !== 'me' || !isSolved(row) || row.solvedAt === null) continue;
    const day = readLondonDay(row.solvedAt);
    if (day === undefined || day > today) continue;
    const ago = countWorkingDaysBetween(calendar, day, today);
    if (ago < recent) counts.now += 1;
    else if (ago < recent + past) counts.before += 1;
  }
  if (counts.before === 0) return undefined;
  return { now: roundToTenth(counts.now / recent), before: roundToTenth(counts.before / past), days: past };
}
