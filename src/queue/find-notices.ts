import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import { readTimeOfDay } from './clock-moment.ts';
import { isMineOpen } from './counts.ts';
import { describeRow } from './due-list.ts';
import { readLondonDay, readLondonMinute, writeDate } from './london-days.ts';
import { isPendingDue } from './pending-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** One thing to tell, once: `key` names ticket and reason, so that it is not told again. No text of a ticket. */
export type Notice = { key: string; ticketId: number; words: string };

/** Whether a London time of day (minutes) lies in quiet hours, which may run over midnight. Equal ends: never quiet. */
export function isQuiet(minute: number, from: string, to: string): boolean {
  const [start, end] = [readTimeOfDay(from), readTimeOfDay(to)];
  if (start === end) return false;
  return start < end ? minute >= start && minute < end : minute >= start || minute < end;
}

function findBreaches(row: QueueRow, now: string, calendar: WorkingCalendar): Notice[] {
  const day = readLondonDay(now);
  const today = day === undefined ? undefined : writeDate(day);
  return describeRow(row, now, calendar)
    .filter(({ state, due }) => state === 'running' && due === today)
    .map(({ level, words }) => ({ key: `${level}/${row.id}`, ticketId: row.id, words: `#${row.id}: ${words}` }));
}

/**
 * What to tell at a moment (ISO 8601): one line for each level of a ticket of mine that is due today and not met, one
 * for each ticket of mine Pending for 5 days or more. Nothing in quiet hours, nothing that was told before.
 */
export function findNotices(
  rows: readonly QueueRow[],
  told: ReadonlySet<string>,
  now: string,
  settings: Pick<Settings, 'pendingDays' | 'quietFrom' | 'quietTo'>,
  calendar: WorkingCalendar,
): Notice[] {
  const minute = readLondonMinute(now);
  if (minute === undefined || isQuiet(minute, settings.quietFrom, settings.quietTo)) return [];
  const breaches = rows.filter(isMineOpen).flatMap((row) => findBreaches(row, now, calendar));
  const waiting = rows
    .filter((row) => row.holder === 'me' && isPendingDue(row, { now, by: settings.pendingDays, calendar }))
    .map(({ id, statusSince }) => ({
      key: `pending/${id}/${statusSince}`,
      ticketId: id,
      words: `#${id}: Pending for 5 or more days without an answer`,
    }));
  return [...breaches, ...waiting].filter(({ key }) => !told.has(key));
}
