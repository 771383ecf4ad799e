import { readLondonDay, readLondonMinute } from './london-days.ts';
import { findWorkingDay, isWorkingDayNumber, type WorkingCalendar } from './working-days.ts';

/** Minutes after midnight of a time of day such as "17:30". */
export function readTimeOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * Day number that counts as day 0 of a ticket created at a moment (ISO 8601): that London date, or by the team's rule
 * the next working day where it came after hours or on a day off. Undefined when the moment cannot be read.
 */
export function findDayZero(calendar: WorkingCalendar, createdAt: string): number | undefined {
  const day = readLondonDay(createdAt);
  if (day === undefined || calendar.rules.dayZero === 'created') return day;
  const isLate = (readLondonMinute(createdAt) ?? 0) >= readTimeOfDay(calendar.rules.dayEnd);
  return isWorkingDayNumber(calendar, day) && !isLate ? day : findWorkingDay(calendar, day, 1);
}

/**
 * Whether a moment (ISO 8601) is in time for a day number, to midnight or to the end of that working day; undefined if
 * unreadable.
 */
export function isInTime(calendar: WorkingCalendar, at: string, dueDay: number): boolean | undefined {
  const day = readLondonDay(at);
  if (day === undefined) return undefined;
  if (day !== dueDay || calendar.rules.deadline === 'midnight') return day <= dueDay;
  return (readLondonMinute(at) ?? 0) <= readTimeOfDay(calendar.rules.dayEnd);
}
