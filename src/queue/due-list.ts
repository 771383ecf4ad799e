import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { describeTargets } from './account-targets.ts';
import { isMineOpen } from './counts.ts';
import { type ClockLine, describeClocks } from './describe-clock.ts';
import type { DueTicket } from './figures-types.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Every level that is about a ticket of the queue, as lines, at a moment (ISO 8601). Never throws. */
export function describeRow(row: QueueRow, now: string, calendar: WorkingCalendar): ClockLine[] {
  const { hasMetrics, repliedAt, ...rest } = row;
  return describeClocks({ ...rest, ...(hasMetrics === false ? {} : { firstReplyAt: repliedAt }) }, now, calendar);
}

/** What is missed or runs; the one due first leads. */
function findPressing(lines: readonly ClockLine[]): ClockLine | undefined {
  return lines
    .filter(({ state }) => state === 'running' || state === 'missed')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0];
}

/** My tickets that wait for work, each with the clock that presses most, the earliest due date first. */
export function listDue(rows: readonly QueueRow[], now: string, calendar: WorkingCalendar): DueTicket[] {
  return rows
    .filter(isMineOpen)
    .map((row) => ({
      id: row.id,
      priority: row.priority,
      clock: findPressing(describeRow(row, now, calendar)),
      targets: describeTargets(row.targets ?? [], now),
    }))
    .sort((a, b) => (a.clock?.due ?? '9').localeCompare(b.clock?.due ?? '9') || a.id - b.id);
}
