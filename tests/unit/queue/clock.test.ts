import { describe, expect, test } from 'vitest';
import type { QueueRow } from '../../../src/contracts/queue-snapshot.ts';
import { readClock } from '../../../src/queue/clock.ts';
import { serviceLevels } from '../../../src/queue/service-levels.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeRow, NOW } from './rows.ts';

const calendar = makeCalendar();
const [reply, publicly, department] = serviceLevels;

test('names are the ones people who use a screen reader rely on', () => {
  expect(serviceLevels.map((level) => level.name)).toEqual([
    'First reply within 2 working days',
    'Public enquiries resolved within 5 working days',
    'Department tickets closed within 5 working days',
  ]);
  expect(serviceLevels.map((level) => [level.days, level.target])).toEqual([
    [2, 80],
    [5, 80],
    [5, 70],
  ]);
});

// Created Thu 26 Aug: first reply due Tue 31 Aug, solving due Fri 3 Sep (bank holiday Mon 30 Aug).
const replied = (repliedAt: string | null, now = NOW): [Partial<QueueRow>, string] => [{ repliedAt }, now];
const solved = (solvedAt: string | null, now = NOW): [Partial<QueueRow>, string] => [
  { status: 'solved', solvedAt },
  now,
];

describe('first reply within 2 working days', () => {
  test.each([
    ['at the last second of the due day', ...replied('2021-08-31T22:59:59Z'), 'met'],
    ['at midnight, London', ...replied('2021-08-31T23:00:00Z'), 'missed'],
    ['on the day of creation', ...replied('2021-08-26T09:00:00Z'), 'met'],
    ['none, on the due day', ...replied(null, '2021-08-31T22:59:59Z'), 'running'],
    ['none, the day after', ...replied(null, '2021-08-31T23:00:00Z'), 'missed'],
    ['spam', { audience: 'excluded' }, NOW, 'not-counted'],
    ['nobody to answer', { audience: 'public', canBeAnswered: false }, NOW, 'not-counted'],
    ['inside GDS', { audience: 'internal', repliedAt: '2021-08-26T10:00:00Z' }, NOW, 'met'],
    ['class unknown: first reply still counts', { audience: 'unknown' }, NOW, 'missed'],
    ['no metrics: not known, never missed', { hasMetrics: false }, NOW, 'unknown'],
    ['time that cannot be read', { createdAt: 'soon' }, NOW, 'unknown'],
    ['reply time that cannot be read', { repliedAt: 'soon' }, NOW, 'unknown'],
  ] satisfies [string, Partial<QueueRow>, string, string][])('%s', (_, row, now, state) => {
    expect(readClock(makeRow(row), reply, now, calendar).state).toBe(state);
  });
});

describe('closed within 5 working days', () => {
  test.each([
    ['on the due day', ...solved('2021-09-03T22:59:59Z', '2021-09-06T09:00:00Z'), 'met'],
    ['a day late', ...solved('2021-09-04T09:00:00Z', '2021-09-06T09:00:00Z'), 'missed'],
    ['open, on the due day', {}, '2021-09-03T20:00:00Z', 'running'],
    ['open, after it', {}, '2021-09-04T09:00:00Z', 'missed'],
    ['Pending does not stop the clock', { status: 'pending' }, '2021-09-04T09:00:00Z', 'missed'],
    ['closed counts as solved', { status: 'closed', solvedAt: '2021-08-27T09:00:00Z' }, NOW, 'met'],
    ['opened again: its old time of solving is void', { solvedAt: '2021-08-27T09:00:00Z' }, NOW, 'running'],
    ['solved, time not sent, last change in time', { status: 'solved', updatedAt: '2021-09-01T09:00:00Z' }, NOW, 'met'],
    [
      'solved, time not sent, last change late',
      { status: 'closed', updatedAt: '2021-09-09T09:00:00Z' },
      NOW,
      'unknown',
    ],
    ['a word Zendesk may add one day', { status: 'foo' }, NOW, 'running'],
    ['from the public: not this level', { audience: 'public' }, NOW, 'not-counted'],
    ['feedback nobody can answer', { canBeAnswered: false }, NOW, 'not-counted'],
    ['inside GDS: neither level', { audience: 'internal' }, NOW, 'not-counted'],
    ['class unknown', { audience: 'unknown' }, NOW, 'unknown'],
  ] satisfies [string, Partial<QueueRow>, string, string][])('%s', (_, row, now, state) => {
    expect(readClock(makeRow(row), department, now, calendar).state).toBe(state);
  });

  test('the due date comes along', () => {
    expect(readClock(makeRow(), department, NOW, calendar).due).toBe('2021-09-03');
    expect(readClock(makeRow({ audience: 'public' }), publicly, NOW, calendar)).toMatchObject({
      state: 'running',
      due: '2021-09-03',
    });
  });
});
