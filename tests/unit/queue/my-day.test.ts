import { describe, expect, test } from 'vitest';
import type { QueueRow } from '../../../src/contracts/queue-snapshot.ts';
import { describeTargets } from '../../../src/queue/account-targets.ts';
import { keepLoad, readBusy } from '../../../src/queue/busy.ts';
import { listDue } from '../../../src/queue/due-list.ts';
import { findNotices, isQuiet } from '../../../src/queue/find-notices.ts';
import { warnHolidaysEnd } from '../../../src/queue/holidays-end.ts';
import { countNeeds, describeNeeds } from '../../../src/queue/needs-me.ts';
import { readPace } from '../../../src/queue/pace.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeRow, NOW } from './rows.ts';

const calendar = makeCalendar();
const rowsOf = (...rows: Partial<QueueRow>[]) => rows.map((row, index) => makeRow({ id: index + 1, ...row }));
const solvedAt = (iso: string): Partial<QueueRow> => ({ status: 'solved', solvedAt: iso });

describe('what is due next', () => {
  test('my open tickets, the earliest due date first, what is met left out of the line', () => {
    const { tickets: due, more } = listDue(
      rowsOf(
        { createdAt: '2021-08-31T09:00:00Z', repliedAt: '2021-08-31T10:00:00Z' },
        { createdAt: '2021-09-01T09:00:00Z' },
        { createdAt: '2021-08-20T09:00:00Z', repliedAt: '2021-08-20T10:00:00Z' },
        { status: 'pending' },
        { holder: 'colleague' },
        { audience: 'excluded' },
      ),
      NOW,
      calendar,
    );
    expect(due.map(({ id, clock }) => [id, clock?.words])).toEqual([
      [3, 'Closure missed: was due Fri 27 Aug'],
      [2, 'First reply due tomorrow, Fri 3 Sep'],
      [1, 'Closure due Tue 7 Sep'],
      [6, undefined],
    ]);
    expect(more).toBe(0);
    expect(due[1]?.clock?.why).toBe('Due Fri 3 Sep, 17:30: 2 working days from Wed 1 Sep');
  });

  test('only the first are put into words, the rest is counted', () => {
    const rows = Array.from({ length: 20 }, (_, at) => makeRow({ id: 20 - at }));
    const { tickets, more } = listDue(rows, NOW, calendar, 3);
    expect(tickets.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(more).toBe(17);
  });

  test('the account’s own targets stand beside, in words and London time', () => {
    const targets = [
      { metric: 'first_reply_time', stage: 'active', breachAt: '2021-09-02T11:00:00Z' },
      { metric: 'requester_wait_time', stage: 'active', breachAt: '2021-09-01T11:00:00Z' },
      { metric: 'total_resolution_time', stage: 'achieved', breachAt: null },
      { metric: 'some_new_time', stage: 'paused', breachAt: null },
      { metric: 'next_reply_time', stage: 'active', breachAt: null },
      { metric: 'constructor', stage: 'achieved', breachAt: null },
    ];
    expect(describeTargets(targets, NOW)).toEqual([
      'first reply due Thu 2 Sep, 12:00',
      'requester wait was due Wed 1 Sep, 12:00',
      'resolution achieved',
      'some new time paused',
      'constructor achieved',
    ]);
  });
});

describe('my pace', () => {
  test('the last five working days against the forty before, mine alone', () => {
    const rows = rowsOf(
      solvedAt('2021-09-02T08:00:00Z'),
      solvedAt('2021-08-26T09:00:00Z'),
      solvedAt('2021-08-25T09:00:00Z'),
      solvedAt('2021-07-01T09:00:00Z'),
      { ...solvedAt('2021-08-25T09:00:00Z'), holder: 'colleague' },
      { status: 'open', solvedAt: '2021-08-25T09:00:00Z' },
      solvedAt('2021-09-03T09:00:00Z'),
      solvedAt('2021-01-04T09:00:00Z'),
    );
    expect(readPace(rows, NOW, calendar)).toEqual({ now: 0.4, before: 0.1, days: 40 });
  });

  test('says nothing of somebody without a past', () => {
    expect(readPace(rowsOf(solvedAt('2021-09-02T08:00:00Z')), NOW, calendar)).toBeUndefined();
    expect(readPace([], 'soon', calendar)).toBeUndefined();
  });
});

describe('busier than usual', () => {
  const days = (...waiting: number[]) => waiting.map((one, index) => ({ date: `2021-08-0${index + 1}`, waiting: one }));

  test.each([
    ['half as much again, and five more', 15, [8, 9, 10, 11, 12], true],
    ['fourteen is not', 14, [8, 9, 10, 11, 12], false],
    ['half as much again is, on a long queue too', 30, [18, 19, 20, 21, 22], true],
    ['less than that is not', 29, [18, 19, 20, 21, 22], false],
    ['few tickets never are', 5, [1, 1, 1, 1, 1], false],
    ['six on a quiet queue are', 6, [1, 1, 1, 1, 1], true],
  ])('%s', (_, waiting, earlier, isBusy) => {
    expect(readBusy(waiting, days(...earlier), '2021-09-02')).toMatchObject({ isBusy, days: 5 });
  });

  test('needs five days before today', () => {
    expect(readBusy(90, days(1, 1, 1, 1), '2021-09-02')).toBeUndefined();
    expect(readBusy(90, days(1, 1, 1, 1, 1), '2021-08-05')).toBeUndefined();
  });

  test('a day keeps the most that waited, and thirty days are kept', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      date: `2021-0${index < 31 ? 7 : 8}-${String((index % 31) + 1).padStart(2, '0')}`,
      waiting: index,
    }));
    const kept = many.reduce((all, { date, waiting }) => keepLoad(all, date, waiting), keepLoad([], '2021-06-30', 3));
    expect(kept).toHaveLength(30);
    expect(kept.at(-1)).toEqual({ date: '2021-08-09', waiting: 39 });
    expect(keepLoad(kept, '2021-08-09', 7).at(-1)).toEqual({ date: '2021-08-09', waiting: 39 });
    expect(keepLoad(kept, '2021-08-09', 50)).toHaveLength(30);
  });
});

describe('the badge', () => {
  test('counts what needs me: mine New or Open but Low, and mine Pending too long', () => {
    const rows = rowsOf(
      {},
      { status: 'new', priority: null },
      { priority: 'low' },
      { status: 'hold' },
      { status: 'pending', statusSince: '2021-08-20T09:00:00Z' },
      { status: 'pending', statusSince: '2021-09-01T09:00:00Z' },
      { holder: 'nobody' },
    );
    expect(countNeeds(rows, NOW, 'calendar', calendar)).toEqual({ open: 2, pending: 1 });
  });

  test.each([
    [{ open: 0, pending: 0 }, 'No ticket needs you'],
    [{ open: 1, pending: 0 }, '1 ticket needs you: 1 open'],
    [{ open: 2, pending: 1 }, '3 tickets need you: 2 open, 1 Pending for 5 or more days'],
  ])('%j: %s', (needs, words) => expect(describeNeeds(needs)).toBe(words));
});

describe('notices', () => {
  const settings = { pendingDays: 'calendar', quietFrom: '17:30', quietTo: '09:30' } as const;
  const rows = rowsOf(
    { createdAt: '2021-08-31T09:00:00Z' },
    { createdAt: '2021-08-31T09:00:00Z', repliedAt: '2021-08-31T10:00:00Z' },
    { status: 'pending', statusSince: '2021-08-20T09:00:00Z' },
    { createdAt: '2021-08-20T09:00:00Z' },
  );

  test('one before a breach, one for Pending, each once; what is missed already is not told', () => {
    const first = findNotices(rows, new Set(), NOW, settings, calendar);
    expect(first.map(({ key, words }) => [key, words])).toEqual([
      ['first-reply/1', '#1: First reply due today'],
      ['pending/3/2021-08-20T09:00:00Z', '#3: Pending for 5 or more days without an answer'],
    ]);
    expect(findNotices(rows, new Set(first.map(({ key }) => key)), NOW, settings, calendar)).toEqual([]);
  });

  test.each([
    ['10:00 London in summer', '2021-09-02T09:00:00Z', 2],
    ['09:29', '2021-09-02T08:29:00Z', 0],
    ['09:30', '2021-09-02T08:30:00Z', 2],
    ['17:30', '2021-09-02T16:30:00Z', 0],
  ])('quiet hours: %s', (_, now, count) => {
    expect(findNotices(rows, new Set(), now, settings, calendar)).toHaveLength(count);
  });

  test.each([
    [600, '09:00', '17:00', true],
    [600, '17:00', '09:00', false],
    [1380, '17:00', '09:00', true],
    [300, '17:00', '09:00', true],
    [300, '08:00', '08:00', false],
  ])('minute %i from %s to %s', (minute, from, to, quiet) => expect(isQuiet(minute, from, to)).toBe(quiet));
});

test.each([
  ['2028-09-01T09:00:00Z', undefined],
  ['2028-09-02T09:00:00Z', 'Bank holidays are known to the end of 2028. Update Second Line before then'],
  ['2029-01-01T09:00:00Z', 'Later ones count as working days'],
])('bank holidays run out: %s', (now, words) => {
  const said = warnHolidaysEnd(calendar, now);
  if (words === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(words);
});
