import { type CountingRules, defaultCounting } from '../contracts/settings.ts';
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import { readDate, readLondonDay, readWeekday, writeDate } from './london-days.ts';

/**
 * Working days: Monday to Friday but no bank holiday, by London dates. The day something was created is day 0,
 * also when it is a weekend or a holiday (`domain.md` 2.4). Dates, not hours, so the clocks going forward or
 * back change nothing.
 */
export type WorkingCalendar = {
  /** What a team chose of what `domain.md` 2.4 leaves open. */
  rules: CountingRules;
  /** Bank holidays are known from this year to `lastKnownYear`; outside, only weekends are skipped. */
  firstKnownYear: number;
  lastKnownYear: number;
  /** Day numbers of bank holidays that are no weekend, in order. */
  holidays: readonly number[];
  holidaySet: ReadonlySet<number>;
};

/** A calendar by a team's rules, defaults where none is given. What is no date among the extra days off is passed over. */
export function makeCalendar(chosen: Partial<CountingRules> = {}): WorkingCalendar {
  const rules = { ...defaultCounting, ...chosen };
  const days = [...bankHolidays.divisions[rules.region], ...rules.extraHolidays]
    .map((date) => readDate(date))
    .filter((day): day is number => day !== undefined && readWeekday(day) < 5);
  const holidaySet = new Set(days);
  return {
    rules,
    firstKnownYear: bankHolidays.firstYear,
    lastKnownYear: bankHolidays.lastYear,
    holidays: [...holidaySet].sort((a, b) => a - b),
    holidaySet,
  };
}

/** Whether a day number is a working day. */
export function isWorkingDayNumber(calendar: WorkingCalendar, day: number): boolean {
  return readWeekday(day) < 5 && !calendar.holidaySet.has(day);
}

/** Whether a date (`yyyy-mm-dd`) is a working day; false when there is no such date. */
export function isWorkingDay(calendar: WorkingCalendar, date: string): boolean {
  const day = readDate(date);
  return day !== undefined && isWorkingDayNumber(calendar, day);
}

/** How many of the sorted days are `day` or earlier. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working days up to and with `day`, from a fixed Monday on: only differences of it mean something. */
function countWorkingDaysUpTo(calendar: WorkingCalendar, day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(readWeekday(day) + 1, 5) - countUpTo(calendar.holidays, day);
}

/** Working days after day number `from`, up to and with `to`; 0 when `to` is not later. */
export function countWorkingDaysBetween(calendar: WorkingCalendar, from: number, to: number): number {
  return to <= from ? 0 : countWorkingDaysUpTo(calendar, to) - countWorkingDaysUpTo(calendar, from);
}

/** Day number of the `count`-th working day after day number `from`; `from` itself for 0. */
export function findWorkingDay(calendar: WorkingCalendar, from: number, count: number): number {
  let day = from;
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkingDayNumber(calendar, day)) left -= 1;
  }
  return day;
}

/** London date (`yyyy-mm-dd`) of the `count`-th working day after a moment (ISO 8601); undefined if unreadable. */
export function addWorkingDays(calendar: WorkingCalendar, fromIso: string, count: number): string | undefined {
  const from = readLondonDay(fromIso);
  return from === undefined ? undefined : writeDate(findWorkingDay(calendar, from, count));
}

/** Working days after the day of one moment, up to the day of another (both ISO 8601); undefined if unreadable. */
export function countWorkingDays(calendar: WorkingCalendar, fromIso: string, toIso: string): number | undefined {
  const from = readLondonDay(fromIso);
  const to = readLondonDay(toIso);
  return from === undefined || to === undefined ? undefined : countWorkingDaysBetween(calendar, from, to);
}
