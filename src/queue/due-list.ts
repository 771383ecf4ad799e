import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { describeTargets } from './account-targets.ts';
import { readClock } from './clock.ts';
import { isMineOpen } from './counts.ts';
import { type ClockLine, describeClocks } from './describe-clock.ts';
import type { DueList, DueTicket } from './figures-types.ts';
import { serviceLevels } from './service-levels.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Every level that is about a ticket of the queue, as lines, at a moment (ISO 8601). Never throws. */
export function describeRow(row: QueueRow, now: string, calendar: WorkingCalendar): ClockLine[] {
  const { hasMetrics, repliedAt, ...rest } = row;
  return describeClocks({ ...rest, ...(hasMetrics === false ? {} : { firstReplyAt: repliedAt }) }, now, calendar);
}

/** Day number on which something of a ticket is due that is missed or runs; the end of time when nothing is. */
function findDueDay(row: QueueRow, now: string, calendar: WorkingCalendar): number {
  const days = serviceLevels.map((level) => {
    const { state, dueDay } = readClock(row, level, now, calendar);
    return state === 'running' || state === 'missed' ? dueDay : undefined;
  });
  return Math.min(...days.map((day) => day ?? Number.POSITIVE_INFINITY));
}

function describeDueTicket(row: QueueRow, now: string, calendar: WorkingCalendar): DueTicket {
  const pressing = describeRow(row, now, calendar)
    .filter(({ state }) => state === 'running' || state === 'missed')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return { id: row.id, priority: row.priority, clock: pressing[0], targets: describeTargets(row.targets ?? [], now) };
}

/**
 * My tickets that wait for work, each with the clock that presses most, the earliest due date first: the first `most`
 * of them in words, and how many more there are.
 */
export function listDue(rows: readonly QueueRow[], now: string, calendar: WorkingCalendar, most = 8): DueList {
  const mine = rows
    .filter(isMineOpen)
    .map((row) => ({ row, day: findDueDay(row, now, calendar) }))
    .sort((a, b) => a.day - b.day || a.row.id - b.row.id);
  return {
    tickets: mine.slice(0, most).map(({ row }) => describeDueTicket(row, now, calendar)),
    more: Math.max(0, mine.length - most),
  };
}
