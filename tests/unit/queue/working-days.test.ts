import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountingRules } from '../../../src/contracts/settings.ts';
import bankHolidays from '../../../src/queue/bank-holidays.json' with { type: 'json' };
import { addWorkingDays, countWorkingDays, isWorkingDay, makeCalendar } from '../../../src/queue/working-days.ts';

const calendar = makeCalendar();

describe('the n-th working day after the day of creation', () => {
  test.each([
    ['a plain Wednesday', '2021-11-17T10:00:00Z', 5, '2021-11-24'],
    ['the weekend in between', '2021-09-03T10:00:00Z', 2, '2021-09-07'],
    ['created on a Saturday: day 0 is Saturday', '2021-09-04T10:00:00Z', 2, '2021-09-07'],
    ['created on a bank holiday', '2021-08-30T10:00:00Z', 2, '2021-09-01'],
    ['bank holiday Monday 30 August', '2021-08-26T10:00:00Z', 5, '2021-09-03'],
    ['four days of Easter', '2021-04-01T10:00:00Z', 2, '2021-04-07'],
    ['Christmas and Boxing Day both in lieu', '2021-12-24T10:00:00Z', 2, '2021-12-30'],
    ['New Year in lieu', '2021-12-31T10:00:00Z', 1, '2022-01-04'],
    ['VE day moved from 4 to 8 May 2020', '2020-05-07T10:00:00Z', 1, '2020-05-11'],
    ['4 May 2020 was a working day', '2020-05-01T10:00:00Z', 1, '2020-05-04'],
    ['Platinum Jubilee, Thursday and Friday', '2022-06-01T10:00:00Z', 1, '2022-06-06'],
    ['state funeral', '2022-09-16T10:00:00Z', 1, '2022-09-20'],
    ['coronation', '2023-05-05T10:00:00Z', 1, '2023-05-09'],
    ['23:30 in winter is still that day', '2021-11-17T23:30:00Z', 1, '2021-11-18'],
    ['23:30 UTC in summer is already tomorrow', '2021-07-14T23:30:00Z', 1, '2021-07-16'],
    ['the night the clocks go forward', '2021-03-28T00:59:59Z', 1, '2021-03-29'],
    ['the evening the clocks go forward', '2021-03-28T23:00:00Z', 1, '2021-03-30'],
    ['the evening the clocks go back', '2021-10-31T23:00:00Z', 1, '2021-11-01'],
    ['the evening before the clocks go back', '2021-10-30T23:00:00Z', 1, '2021-11-01'],
    ['another zone', '2021-07-14T23:30:00-05:00', 1, '2021-07-16'],
    ['no days at all', '2021-09-04T10:00:00Z', 0, '2021-09-04'],
  ])('%s', (_, from, days, due) => {
    expect(addWorkingDays(calendar, from, days)).toBe(due);
  });

  test.each(['', 'yesterday', '2021-02-30T10:00:00Z', '2021-13-01T23:00:00Z', '2021-09-02T25:00:00Z'])(
    'what is no time has no due date: %s',
    (from) => {
      expect(addWorkingDays(calendar, from, 2)).toBeUndefined();
      expect(countWorkingDays(calendar, from, '2021-09-02T10:00:00Z')).toBeUndefined();
    },
  );
});

test('an event before creation, or on the same day, is 0 working days away', () => {
  expect(countWorkingDays(calendar, '2021-09-02T10:00:00Z', '2021-08-02T10:00:00Z')).toBe(0);
  expect(countWorkingDays(calendar, '2021-09-02T00:00:00Z', '2021-09-02T22:59:59Z')).toBe(0);
});

test('regions and extra holidays', () => {
  expect(isWorkingDay(calendar, '2021-08-30')).toBe(false);
  expect(isWorkingDay(makeCalendar({ region: 'scotland' }), '2021-08-30')).toBe(true);
  expect(isWorkingDay(makeCalendar({ region: 'scotland' }), '2026-06-15')).toBe(false);
  expect(isWorkingDay(makeCalendar({ region: 'northern-ireland' }), '2021-07-12')).toBe(false);
  const own = makeCalendar({ extraHolidays: ['2021-09-02', 'not a date', '2021-09-04'] });
  expect(isWorkingDay(own, '2021-09-02')).toBe(false);
  expect(addWorkingDays(own, '2021-09-01T10:00:00Z', 1)).toBe('2021-09-03');
  expect(isWorkingDay(calendar, '2021-02-31')).toBe(false);
  expect(calendar.lastKnownYear).toBe(2028);
});

describe('against counting day by day', () => {
  const regions: CountingRules['region'][] = ['england-and-wales', 'scotland', 'northern-ireland'];

  /** The definition itself, slowly: walk over the London dates one at a time. */
  function countSlowly(
    region: CountingRules['region'],
    extra: string[],
    from: string,
    to: string,
  ): { count: number; dates: string[] } {
    const closed = new Set([...bankHolidays.divisions[region], ...extra]);
    const dateOf = (iso: string) => Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/London').toPlainDate();
    const dates: string[] = [];
    const last = dateOf(to);
    for (
      let date = dateOf(from).add({ days: 1 });
      Temporal.PlainDate.compare(date, last) <= 0;
      date = date.add({ days: 1 })
    ) {
      if (date.dayOfWeek <= 5 && !closed.has(date.toString())) dates.push(date.toString());
    }
    return { count: dates.length, dates };
  }

  const second = fc.integer({ min: Date.parse('2018-01-01') / 1000, max: Date.parse('2029-06-30') / 1000 });
  const write = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString();

  test('2,000 random tickets', () => {
    fc.assert(
      fc.property(
        second,
        // Near in time mostly, and often near midnight, where the zones differ.
        fc.oneof(
          fc.integer({ min: -86_400, max: 30 * 86_400 }),
          fc.integer({ min: 0, max: 20 }).map((n) => n * 86_400),
        ),
        fc.boolean(),
        fc.constantFrom(...regions),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
        (start, later, isLate, region, extraAfter) => {
          const created = isLate ? start - (start % 86_400) + 23 * 3600 + (start % 3600) : start;
          const [from, to] = [write(created), write(created + later)];
          const extra = extraAfter.map((days) => write(created + days * 86_400).slice(0, 10));
          const own = makeCalendar({ region, extraHolidays: extra });
          const slow = countSlowly(region, extra, from, to);
          expect(countWorkingDays(own, from, to)).toBe(slow.count);
          if (slow.count > 0) expect(addWorkingDays(own, from, slow.count)).toBe(slow.dates.at(-1));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
