import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { findDayZero, isInTime } from './clock-moment.ts';
import type { ClockState, ServiceLevel } from './figures-types.ts';
import { readLondonDay, writeDate } from './london-days.ts';
import { countPausedDays } from './paused-days.ts';
import { findWorkingDay, type WorkingCalendar } from './working-days.ts';

/** What a clock needs of a ticket. Times are ISO 8601 in UTC; null means it has not happened. */
export type ClockRow = Pick<
  QueueRow,
  | 'createdAt'
  | 'updatedAt'
  | 'status'
  | 'audience'
  | 'canBeAnswered'
  | 'repliedAt'
  | 'solvedAt'
  | 'hasMetrics'
  | 'pausedMinutes'
> &
  Partial<Pick<QueueRow, 'statusSince'>>;

/** `due` is a London date (`yyyy-mm-dd`): the last day on which the level is met. */
export type ClockReading = { state: ClockState; due: string | undefined; dueDay: number | undefined };

/** Solved counts as both resolved and closed (`domain.md` 2.4). */
export function isSolved(row: { status: string }): boolean {
  return row.status === 'solved' || row.status === 'closed';
}

function isCounted(row: ClockRow, level: ServiceLevel): boolean | undefined {
  // Feedback nobody can answer is in none of the levels (`domain.md` 9000005 and 6.1).
  if (row.audience === 'excluded' || !row.canBeAnswered) return false;
  if (level.id === 'first-reply') return true;
  if (row.audience === 'unknown') return undefined;
  return row.audience === (level.id === 'public-resolved' ? 'public' : 'department');
}

type Happening = { at: string } | 'not-yet' | 'unknown';

function findReply(row: ClockRow): Happening {
  if (row.repliedAt !== null) return { at: row.repliedAt };
  return row.hasMetrics === false ? 'unknown' : 'not-yet';
}

function findSolving(row: ClockRow, level: ServiceLevel, { rules }: WorkingCalendar): Happening {
  if (!isSolved(row)) return 'not-yet';
  if (level.id === 'department-closed' && rules.solvedBy === 'closed' && row.status !== 'closed') return 'not-yet';
  return row.solvedAt === null ? 'unknown' : { at: row.solvedAt };
}

function compare(row: ClockRow, level: ServiceLevel, dueDay: number, now: string, calendar: WorkingCalendar) {
  const isReply = level.id === 'first-reply';
  const happening = isReply ? findReply(row) : findSolving(row, level, calendar);
  if (happening === 'not-yet') return isInTime(calendar, now, dueDay) === false ? 'missed' : 'running';
  // Where the time is missing, the last update is the latest it can have been: in time or not known.
  if (happening === 'unknown') return !isReply && isInTime(calendar, row.updatedAt, dueDay) ? 'met' : 'unknown';
  const wasInTime = isInTime(calendar, happening.at, dueDay);
  return wasInTime === undefined ? 'unknown' : wasInTime ? 'met' : 'missed';
}

/**
 * How one service level stands for one ticket at a moment (ISO 8601), by the calendar's rules. By default met when the
 * London date of the reply or of solving is no later than the due date. `not-counted`: the level is not about this
 * ticket. `unknown`: too little is known to say, which is never taken for missed. Never throws.
 */
export function readClock(row: ClockRow, level: ServiceLevel, now: string, calendar: WorkingCalendar): ClockReading {
  const counted = isCounted(row, level);
  if (counted === false) return { state: 'not-counted', due: undefined, dueDay: undefined };
  const dayZero = findDayZero(calendar, row.createdAt);
  if (dayZero === undefined || readLondonDay(now) === undefined)
    return { state: 'unknown', due: undefined, dueDay: undefined };
  const paused = level.id === 'first-reply' ? 0 : countPausedDays(row, now, calendar);
  const dueDay = findWorkingDay(calendar, dayZero, level.days + paused);
  const state = counted === undefined ? 'unknown' : compare(row, level, dueDay, now, calendar);
  return { state, due: writeDate(dueDay), dueDay };
}
