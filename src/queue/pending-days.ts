import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import { countCalendarDays } from '../facts/count-calendar-days.ts';
import { countWorkingDays, type WorkingCalendar } from './working-days.ts';

/** "5 or more days" of `domain.md` E1. */
const pendingDaysDue = 5;

/**
 * Whole days between two moments (ISO 8601): 24-hour days for `calendar`, working days after day 0 for `working`.
 * Undefined when either cannot be read.
 */
function countPendingDays(
  since: string,
  now: string,
  by: Settings['pendingDays'],
  calendar: WorkingCalendar,
): number | undefined {
  return by === 'working' ? countWorkingDays(calendar, since, now) : countCalendarDays(since, now);
}

/** Whether a ticket has been Pending for 5 days or more. A requester's answer reopens it, so Pending means silence. */
export function isPendingDue(
  row: Pick<QueueRow, 'status' | 'statusSince'>,
  options: { now: string; by: Settings['pendingDays']; calendar: WorkingCalendar },
): boolean {
  if (row.status !== 'pending' || row.statusSince === null) return false;
  const days = countPendingDays(row.statusSince, options.now, options.by, options.calendar);
  return days !== undefined && days >= pendingDaysDue;
}
