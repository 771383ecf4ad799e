import { expect, test } from 'vitest';
import { type ClockTicket, describeClocks, describeDue } from '../../../src/queue/describe-clock.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { NOW } from './rows.ts';

const calendar = makeCalendar();

test.each([
  ['2020-11-18T10:00:00Z', 5, 'Due Wed 25 Nov, 17:30: 5 working days from Wed 18 Nov; Sat, Sun skipped'],
  [
    '2021-08-26T10:00:00Z',
    5,
    'Due Fri 3 Sep, 17:30: 5 working days from Thu 26 Aug; Sat, Sun, bank holiday Mon 30 Aug skipped',
  ],
  ['2021-08-31T10:00:00Z', 2, 'Due Thu 2 Sep, 17:30: 2 working days from Tue 31 Aug'],
  ['2021-08-31T10:00:00Z', 1, 'Due Wed 1 Sep, 17:30: 1 working day from Tue 31 Aug'],
  [
    '2028-12-28T10:00:00Z',
    2,
    'Due Mon 1 Jan, 17:30: 2 working days from Thu 28 Dec; Sat, Sun skipped; bank holidays after 2028 are not known',
  ],
  ['soon', 2, ''],
])('how a due date came about: %s + %i', (from, days, words) => {
  expect(describeDue(calendar, from, days)).toBe(words);
});

const ticket: ClockTicket = {
  createdAt: '2021-08-31T10:00:00Z',
  audience: 'department',
  status: 'open',
  firstReplyAt: null,
  solvedAt: null,
};

test.each([
  ['due today', {}, ['running: First reply due today', 'running: Closure due Tue 7 Sep']],
  [
    'due tomorrow',
    { createdAt: '2021-09-01T10:00:00Z' },
    ['running: First reply due tomorrow, Fri 3 Sep', 'running: Closure due Wed 8 Sep'],
  ],
  [
    'missed',
    { createdAt: '2021-08-20T10:00:00Z' },
    ['missed: First reply missed: was due Tue 24 Aug', 'missed: Closure missed: was due Fri 27 Aug'],
  ],
  [
    'met',
    { audience: 'public', status: 'solved', firstReplyAt: '2021-09-01T10:00:00Z', solvedAt: '2021-09-01T10:00:00Z' },
    ['met: First reply met', 'met: Resolution met'],
  ],
  ['inside GDS: one level only', { audience: 'internal' }, ['running: First reply due today']],
  ['spam', { audience: 'excluded' }, ['not-counted: First reply not counted: spam, merged or set aside']],
  [
    'nobody to answer',
    { audience: 'public', canBeAnswered: false },
    ['not-counted: First reply not counted: nobody would get a reply'],
  ],
  ['class not known: first reply only', { audience: 'unknown' }, ['running: First reply due today']],
  ['created at no time', { createdAt: '' }, ['unknown: First reply not known', 'unknown: Closure not known']],
] satisfies [string, Partial<ClockTicket>, string[]][])('the overlay clock: %s', (_, change, lines) => {
  const said = describeClocks({ ...ticket, ...change }, NOW, calendar);
  expect(said.map((line) => `${line.state}: ${line.words}`)).toEqual(lines);
});

test('a reply nobody told us about is not a missing reply', () => {
  const { firstReplyAt: _, ...unknown } = { ...ticket, createdAt: '2021-08-20T10:00:00Z' };
  expect(describeClocks(unknown, NOW, calendar)[0]).toMatchObject({ state: 'unknown', words: 'First reply not known' });
});

test('every line says which level it is about and how its date came about', () => {
  expect(describeClocks(ticket, NOW, calendar)[0]).toEqual({
    level: 'first-reply',
    name: 'First reply within 2 working days',
    state: 'running',
    due: '2021-09-02',
    words: 'First reply due today',
    why: 'Due Thu 2 Sep, 17:30: 2 working days from Tue 31 Aug',
  });
});
