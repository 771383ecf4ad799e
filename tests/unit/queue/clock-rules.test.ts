import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountingRules, defaultCounting } from '../../../src/contracts/settings.ts';
import bankHolidays from '../../../src/queue/bank-holidays.json' with { type: 'json' };
import { type ClockRow, readClock } from '../../../src/queue/clock.ts';
import { defineLevel } from '../../../src/queue/define-level.ts';
import { describeDue } from '../../../src/queue/describe-clock.ts';
import { serviceLevels } from '../../../src/queue/service-levels.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeRow, NOW } from './rows.ts';

const [reply, publicly, department] = serviceLevels;
const stateOf = (
  rules: Partial<CountingRules>,
  row: Partial<ClockRow>,
  level: (typeof serviceLevels)[number] = reply,
) => readClock(makeRow(row), level, NOW, makeCalendar(rules));

// Thu 26 Aug 2021; bank holiday Mon 30 Aug.
describe('what a team may choose', () => {
  test.each([
    [
      'after hours counts from the next working day',
      { dayZero: 'next-working-day' },
      '2021-08-26T16:30:00Z',
      '2021-09-01',
    ],
    [
      'a minute before the end of the day does not',
      { dayZero: 'next-working-day' },
      '2021-08-26T16:29:59Z',
      '2021-08-31',
    ],
    ['Friday evening counts from Tuesday', { dayZero: 'next-working-day' }, '2021-08-27T18:00:00Z', '2021-09-02'],
    ['a bank holiday counts from the day after', { dayZero: 'next-working-day' }, '2021-08-30T10:00:00Z', '2021-09-02'],
    ['by default the day it came is day 0', {}, '2021-08-27T18:00:00Z', '2021-09-01'],
    ['Scotland works on that Monday', { region: 'scotland' }, '2021-08-26T10:00:00Z', '2021-08-30'],
    ['a day off of the team’s own', { extraHolidays: ['2021-08-27'] }, '2021-08-26T10:00:00Z', '2021-09-01'],
    ['Christmas 2020, leap year, Boxing Day in lieu', {}, '2020-12-24T10:00:00Z', '2020-12-30'],
  ] satisfies [string, Partial<CountingRules>, string, string][])('%s', (_, rules, createdAt, due) => {
    expect(stateOf(rules, { createdAt }).due).toBe(due);
  });

  test('a reply on the evening of the last day: in time by default, late where the day ends at its end', () => {
    const row = { createdAt: '2021-08-26T10:00:00Z', repliedAt: '2021-08-31T16:31:00Z' };
    expect(stateOf({}, row).state).toBe('met');
    expect(stateOf({ deadline: 'day-end' }, row).state).toBe('missed');
    expect(stateOf({ deadline: 'day-end', dayEnd: '18:00' }, row).state).toBe('met');
    expect(stateOf({ deadline: 'day-end' }, { ...row, repliedAt: '2021-08-31T16:30:00Z' }).state).toBe('met');
  });

  test('Pending moves the due date only where the clock stops, and never that of the first reply', () => {
    const row = { status: 'open', audience: 'public', pausedMinutes: 3 * 24 * 60 + 5 } as const;
    expect(stateOf({}, row, publicly).due).toBe('2021-09-03');
    expect(stateOf({ pendingClock: 'stops' }, row, publicly).due).toBe('2021-09-08');
    expect(stateOf({ pendingClock: 'stops' }, row, reply).due).toBe('2021-08-31');
    const pending = { status: 'pending', audience: 'public', statusSince: '2021-08-31T09:00:00Z' } as const;
    expect(stateOf({ pendingClock: 'stops' }, pending, publicly).due).toBe('2021-09-07');
  });

  test('Closed may be asked of department tickets, and of those alone', () => {
    const solved = { status: 'solved', solvedAt: '2021-08-27T09:00:00Z' };
    const rules = { solvedBy: 'closed' } as const;
    expect(stateOf({}, solved, department).state).toBe('met');
    expect(stateOf(rules, solved, department).state).toBe('running');
    expect(stateOf(rules, { ...solved, status: 'closed' }, department).state).toBe('met');
    expect(stateOf(rules, { ...solved, audience: 'public' }, publicly).state).toBe('met');
  });

  test('every choice is said in the definition', () => {
    const say = (rules: Partial<CountingRules>) => defineLevel(department, makeCalendar(rules));
    const plain = say({});
    const changes: Partial<CountingRules>[] = [
      { region: 'scotland' },
      { extraHolidays: ['2026-11-27'] },
      { dayEnd: '16:00' },
      { dayZero: 'next-working-day' },
      { deadline: 'day-end' },
      { pendingClock: 'stops' },
      { solvedBy: 'closed' },
    ];
    const said = changes.map(say);
    expect(new Set([plain, ...said]).size).toBe(changes.length + 1);
    expect(say({ extraHolidays: ['2026-11-27'] })).toContain('Fri 27 Nov');
  });

  test('time in Pending is part of how a due date came about', () => {
    expect(describeDue(makeCalendar({ pendingClock: 'stops' }), '2021-08-31T10:00:00Z', 5, 3)).toBe(
      'Due Fri 10 Sep, 17:30: 5 working days and 3 in Pending from Tue 31 Aug; Sat, Sun skipped',
    );
  });
});

describe('against counting day by day', () => {
  const zoned = (iso: string) => Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/London');
  const minuteOf = (iso: string) => zoned(iso).hour * 60 + zoned(iso).minute;
  const endOf = (rules: CountingRules) => Number(rules.dayEnd.slice(0, 2)) * 60 + Number(rules.dayEnd.slice(3));

  /** The rule itself, slowly: one London date after the other. */
  function judgeSlowly(row: ClockRow, days: number, happenedAt: string | null, now: string, rules: CountingRules) {
    const closed = new Set([...bankHolidays.divisions[rules.region], ...rules.extraHolidays]);
    const isWorking = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !closed.has(date.toString());
    let date = zoned(row.createdAt).toPlainDate();
    if (rules.dayZero === 'next-working-day' && (!isWorking(date) || minuteOf(row.createdAt) >= endOf(rules))) {
      do date = date.add({ days: 1 });
      while (!isWorking(date));
    }
    for (let left = days; left > 0; ) {
      date = date.add({ days: 1 });
      if (isWorking(date)) left -= 1;
    }
    const at = happenedAt ?? now;
    const order = Temporal.PlainDate.compare(zoned(at).toPlainDate(), date);
    const isLate = order > 0 || (order === 0 && rules.deadline === 'day-end' && minuteOf(at) > endOf(rules));
    const state = happenedAt === null ? (isLate ? 'missed' : 'running') : isLate ? 'missed' : 'met';
    return { due: date.toString(), state };
  }

  const second = fc.integer({ min: Date.parse('2018-01-01') / 1000, max: Date.parse('2028-06-30') / 1000 });
  const later = fc.oneof(
    fc.integer({ min: 0, max: 12 * 86_400 }),
    fc.integer({ min: 0, max: 12 }).map((n) => n * 86_400),
  );
  const rulesOf = fc.record({
    region: fc.constantFrom<CountingRules['region'][]>('england-and-wales', 'scotland', 'northern-ireland'),
    dayZero: fc.constantFrom<CountingRules['dayZero'][]>('created', 'next-working-day'),
    deadline: fc.constantFrom<CountingRules['deadline'][]>('midnight', 'day-end'),
    dayEnd: fc.constantFrom('17:30', '16:00', '23:59'),
  });
  const write = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();

  test('2,000 random tickets, replies and solutions, under random rules', () => {
    fc.assert(
      fc.property(
        second,
        fc.option(later),
        fc.option(later),
        later,
        rulesOf,
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 2 }),
        (created, replied, solved, passed, chosen, off) => {
          const rules = {
            ...defaultCounting,
            ...chosen,
            extraHolidays: off.map((n) => write(created + n * 86_400).slice(0, 10)),
          };
          const [createdAt, now] = [write(created), write(created + passed)];
          const repliedAt = replied === null ? null : write(created + replied);
          const solvedAt = solved === null ? null : write(created + solved);
          const row = makeRow({
            createdAt,
            repliedAt,
            solvedAt,
            status: solvedAt === null ? 'open' : 'solved',
            audience: 'public',
          });
          const calendar = makeCalendar(rules);
          expect(readClock(row, reply, now, calendar)).toMatchObject(judgeSlowly(row, 2, repliedAt, now, rules));
          expect(readClock(row, publicly, now, calendar)).toMatchObject(judgeSlowly(row, 5, solvedAt, now, rules));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
