import type { CountingRules } from '../contracts/settings.ts';
import type { ServiceLevel } from './figures-types.ts';
import { nameDay, readDate } from './london-days.ts';
import type { WorkingCalendar } from './working-days.ts';

const places: Record<CountingRules['region'], string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

function describeDayZero({ dayZero, dayEnd }: CountingRules): string {
  return dayZero === 'created'
    ? 'The day a ticket is created is day 0.'
    : `Day 0 is the day a ticket is created, or the next working day when it comes after ${dayEnd} or on a day off.`;
}

function describeDaysOff({ rules }: WorkingCalendar): string {
  const own = rules.extraHolidays.map((date) => readDate(date)).filter((day) => day !== undefined);
  const added = own.length > 0 ? ` and your team’s own days off (${own.map(nameDay).join(', ')})` : '';
  return `Weekends and bank holidays in ${places[rules.region]}${added} do not count.`;
}

function describeEnd({ deadline, dayEnd }: CountingRules): string {
  return deadline === 'midnight'
    ? `The working day ends at ${dayEnd}; later the same evening is still in time.`
    : `The last day ends at ${dayEnd}.`;
}

function describePending({ pendingClock }: CountingRules, isReply: boolean): string {
  return pendingClock === 'runs' || isReply
    ? 'The clock does not stop while a ticket is Pending.'
    : 'The clock stops while a ticket is Pending: each full 24 hours there give one working day more.';
}

function describeSolved({ solvedBy }: CountingRules): string {
  return solvedBy === 'solved'
    ? 'Solved counts as both resolved and closed.'
    : 'Solved counts as resolved; a department ticket counts once its status is Closed, by the time it was solved.';
}

/** What a service level's figure means, with every choice of the team that goes into it (`domain.md` 2.4). */
export function defineLevel(level: ServiceLevel, calendar: WorkingCalendar): string {
  const { rules } = calendar;
  const isReply = level.id === 'first-reply';
  return [
    level.definition,
    ...(isReply ? [] : [describeSolved(rules)]),
    'Spam, merged tickets and feedback nobody can answer are left out.',
    describeDayZero(rules),
    describeDaysOff(calendar),
    describeEnd(rules),
    describePending(rules, isReply),
    'Tickets that still have time are shown as running and left out of the percentage.',
    `The target is ${level.target}%.`,
  ].join(' ');
}
