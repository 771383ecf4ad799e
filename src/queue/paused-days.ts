import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { readLondonDay } from './london-days.ts';
import { countWorkingDaysBetween, type WorkingCalendar } from './working-days.ts';

const dayMinutes = 24 * 60;

/**
 * Working days by which Pending moves a due date, where a team's rule stops the clock; 0 where it does not. Zendesk
 * keeps a sum of minutes, not when they were, so each full 24 hours of earlier Pending counts as one working day, and
 * a ticket that is Pending now is counted by dates (`api.md` section 13). Never throws.
 */
export function countPausedDays(
  row: Partial<Pick<QueueRow, 'pausedMinutes' | 'statusSince'>> & { status: string },
  now: string,
  calendar: WorkingCalendar,
): number {
  if (calendar.rules.pendingClock === 'runs') return 0;
  const earlier = Math.floor((row.pausedMinutes ?? 0) / dayMinutes);
  if (row.status !== 'pending' || !row.statusSince) return earlier;
  const [from, today] = [readLondonDay(row.statusSince), readLondonDay(now)];
  return from === undefined || today === undefined ? earlier : earlier + countWorkingDaysBetween(calendar, from, today);
}
