import type { Audience } from '../contracts/queue-snapshot.ts';
import { type ClockReading, isSolved, readClock } from './clock.ts';
import { findDayZero } from './clock-moment.ts';
import type { ClockState, ServiceLevel, ServiceLevelId } from './figures-types.ts';
import { nameDay, nameWeekday, readDate, readLondonDay, readWeekday } from './london-days.ts';
import { countPausedDays } from './paused-days.ts';
import { serviceLevels } from './service-levels.ts';
import { findWorkingDay, isWorkingDayNumber, type WorkingCalendar } from './working-days.ts';

/** A ticket in view. A time left out is not known; null means it has not happened. Times are ISO 8601, UTC. */
export type ClockTicket = {
  createdAt: string;
  audience: Audience;
  status: string;
  canBeAnswered?: boolean;
  firstReplyAt?: string | null;
  solvedAt?: string | null;
  /** Minutes in Pending before the present status, and since when it has that. */
  pausedMinutes?: number | undefined;
  statusSince?: string | null;
};

/** `name` is the level's, `words` a short line, `why` how the due date came about. */
export type ClockLine = {
  level: ServiceLevelId;
  name: string;
  state: ClockState;
  due: string | undefined;
  words: string;
  why: string;
};

const things: Record<ServiceLevelId, string> = {
  'first-reply': 'First reply',
  'public-resolved': 'Resolution',
  'department-closed': 'Closure',
};

const countDays = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

function nameSkipped(calendar: WorkingCalendar, from: number, to: number): string {
  const weekend = new Set<string>();
  const holidays: string[] = [];
  for (let day = from + 1; day < to; day += 1) {
    if (isWorkingDayNumber(calendar, day)) continue;
    if (readWeekday(day) > 4) weekend.add(nameWeekday(day));
    else holidays.push(`bank holiday ${nameDay(day)}`);
  }
  const skipped = [...weekend, ...holidays].join(', ');
  return skipped === '' ? '' : `; ${skipped} skipped`;
}

/**
 * A due date and how it came about, such as "Due Fri 3 Sep, 17:30: 5 working days from Thu 26 Aug; Sat, Sun, bank
 * holiday Mon 30 Aug skipped". `paused` days are added for time in Pending. Empty when the time of creation (ISO
 * 8601) cannot be read.
 */
export function describeDue(calendar: WorkingCalendar, createdAt: string, days: number, paused = 0): string {
  const from = findDayZero(calendar, createdAt);
  if (from === undefined) return '';
  const due = findWorkingDay(calendar, from, days + paused);
  const lastKnown = readDate(`${calendar.lastKnownYear}-12-31`) ?? due;
  const beyond = due > lastKnown ? `; bank holidays after ${calendar.lastKnownYear} are not known` : '';
  const added = paused > 0 ? ` and ${paused} in Pending` : '';
  const when = `${nameDay(due)}, ${calendar.rules.dayEnd}`;
  return `Due ${when}: ${countDays(days)}${added} from ${nameDay(from)}${nameSkipped(calendar, from, due)}${beyond}`;
}

function describeDay(day: number, today: number): string {
  if (day === today) return 'today';
  return day === today + 1 ? `tomorrow, ${nameDay(day)}` : nameDay(day);
}

function describeNotCounted(ticket: ClockTicket): string {
  return ticket.audience === 'excluded' ? 'spam, merged or set aside' : 'nobody would get a reply';
}

function describeState(ticket: ClockTicket, level: ServiceLevel, reading: ClockReading, today: number): string {
  const thing = things[level.id];
  const { state, dueDay } = reading;
  if (state === 'not-counted') return `${thing} not counted: ${describeNotCounted(ticket)}`;
  if (state === 'unknown' || dueDay === undefined) {
    return `${thing} not known`;
  }
  if (state === 'running') return `${thing} due ${describeDay(dueDay, today)}`;
  if (state === 'met') return `${thing} met`;
  return `${thing} missed: was due ${nameDay(dueDay)}`;
}

function listLevels({ audience, canBeAnswered }: ClockTicket): readonly ServiceLevel[] {
  return serviceLevels.filter(({ id }) => {
    if (id === 'first-reply') return true;
    return canBeAnswered !== false && audience === (id === 'public-resolved' ? 'public' : 'department');
  });
}

/**
 * The service levels that are about one ticket, each as a line for the overlay's clock, at a moment (ISO 8601).
 * A line that is not counted says why. Never throws.
 */
export function describeClocks(ticket: ClockTicket, now: string, calendar: WorkingCalendar): ClockLine[] {
  const today = readLondonDay(now) ?? 0;
  const row = {
    ...ticket,
    canBeAnswered: ticket.canBeAnswered ?? true,
    updatedAt: '',
    repliedAt: ticket.firstReplyAt ?? null,
    solvedAt: isSolved(ticket) ? (ticket.solvedAt ?? null) : null,
    hasMetrics: ticket.firstReplyAt !== undefined,
  };
  return listLevels(ticket).map((level) => {
    const reading = readClock(row, level, now, calendar);
    const words = describeState(ticket, level, reading, today);
    const paused = level.id === 'first-reply' ? 0 : countPausedDays(row, now, calendar);
    const why = reading.due === undefined ? '' : describeDue(calendar, ticket.createdAt, level.days, paused);
    return { level: level.id, name: level.name, state: reading.state, due: reading.due, words, why };
  });
}
