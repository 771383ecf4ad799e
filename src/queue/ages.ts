import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { isMineOpen } from './counts.ts';
import { readLondonDay } from './london-days.ts';
import { countWorkingDaysBetween, type WorkingCalendar } from './working-days.ts';

/** The last band holds this many working days and more. */
const oldest = 5;

/** My open tickets by age in working days since creation: 0, 1, 2, 3, 4, 5 or more. */
export function countAges(rows: readonly QueueRow[], now: string, calendar: WorkingCalendar): number[] {
  const ages = Array.from({ length: oldest + 1 }, () => 0);
  const today = readLondonDay(now);
  for (const row of rows.filter(isMineOpen)) {
    const created = readLondonDay(row.createdAt);
    if (created === undefined || today === undefined) continue;
    const age = Math.min(countWorkingDaysBetween(calendar, created, today), oldest);
    ages[age] = (ages[age] ?? 0) + 1;
  }
  return ages;
}
