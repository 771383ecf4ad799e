import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import bankHolidays from '../../../src/queue/bank-holidays.json' with { type: 'json' };

const years = Array.from({ length: 11 }, (_, index) => 2018 + index);
const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

/** What another source says of the weekdays that are bank holidays. It also lists the Saturday or Sunday itself. */
function readElsewhere(part: string): string[] {
  const holidays = new Holidays('GB', part);
  return years
    .flatMap((year) => holidays.getHolidays(year))
    .filter((holiday) => holiday.type === 'public')
    .map((holiday) => holiday.date.slice(0, 10))
    .filter(isWeekday)
    .sort();
}

test('England and Wales, 2018 to 2028, is what another source says, day for day', () => {
  expect(bankHolidays.divisions['england-and-wales']).toEqual(readElsewhere('ENG'));
});

test('Northern Ireland is what another source says', () => {
  expect(bankHolidays.divisions['northern-ireland']).toEqual(readElsewhere('NIR'));
});

test('Scotland has one holiday more: the one-off of 15 June 2026, proclaimed for the World Cup', () => {
  const elsewhere = readElsewhere('SCT');
  expect(bankHolidays.divisions.scotland.filter((date) => !elsewhere.includes(date))).toEqual(['2026-06-15']);
  expect(elsewhere.filter((date) => !bankHolidays.divisions.scotland.includes(date))).toEqual([]);
});

describe('the list itself', () => {
  test.each(Object.entries(bankHolidays.divisions))('%s: in order, no weekend, every year there', (_, dates) => {
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((date) => !isWeekday(date))).toEqual([]);
    for (const year of years) expect(dates.filter((date) => date.startsWith(`${year}-`)).length).toBeGreaterThan(7);
  });
});
