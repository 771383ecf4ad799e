import { describe, expect, test } from 'vitest';
import type { QueueRow } from '../../../src/contracts/queue-snapshot.ts';
import { type FiguresOptions, makeFigures } from '../../../src/queue/figures.ts';
import { countStatuses } from '../../../src/queue/status-counts.ts';
import { countWaiting } from '../../../src/queue/waiting-counts.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeRow, NOW } from './rows.ts';

const calendar = makeCalendar();

function figuresOf(rows: Partial<QueueRow>[], options: Partial<FiguresOptions> = {}) {
  return makeFigures(
    { rows: rows.map((row, index) => makeRow({ id: index + 1, ...row })) },
    { now: NOW, windowDays: 90, settings: { oldestBy: 'created', pendingDays: 'calendar' }, calendar, ...options },
  );
}

const at = (day: string) => `2021-${day}T09:00:00Z`;
const nobodys = { holder: 'nobody' } as const;

describe('next ticket', () => {
  const high = { ...nobodys, priority: 'high' };
  const normal = { ...nobodys, priority: 'normal', status: 'new' };
  test.each([
    [
      'the oldest High one',
      [normal, { ...high, createdAt: at('08-20') }, high],
      2,
      'oldest High ticket, waiting 8 working days',
    ],
    [
      'Urgent goes first',
      [
        { ...high, createdAt: at('08-20') },
        { ...high, priority: 'urgent' },
      ],
      2,
      'oldest Urgent ticket, waiting 4 working days',
    ],
    [
      'not what a colleague holds',
      [{ holder: 'colleague' }, { ...high, createdAt: at('09-01') }],
      2,
      'oldest High ticket, waiting 1 working day',
    ],
    [
      'not what is on hold or Pending',
      [{ status: 'hold' }, { status: 'pending' }, { ...normal, createdAt: at('09-02') }],
      3,
      'oldest ticket to triage, came today',
    ],
    ['no priority is Normal', [{ ...normal, priority: null }], 1, 'oldest ticket to triage, waiting 4 working days'],
    ['my own Normal one last', [{ priority: 'normal' }, normal], 2, 'oldest ticket to triage, waiting 4 working days'],
    [
      'my own Normal one when nothing else is',
      [{ priority: 'normal' }],
      1,
      'oldest of your own open tickets, waiting 4 working days',
    ],
    [
      'not another group’s',
      [{ ...high, inMyGroups: false }, normal],
      2,
      'oldest ticket to triage, waiting 4 working days',
    ],
  ] satisfies [string, Partial<QueueRow>[], number, string][])('%s', (_, rows, id, why) => {
    expect(figuresOf(rows).next).toMatchObject({ id, why });
  });

  test('oldest by last update, when set so', () => {
    const rows = [
      { ...high, updatedAt: at('09-01') },
      { ...high, createdAt: at('09-01'), updatedAt: at('08-31') },
    ];
    const settings = { oldestBy: 'updated', pendingDays: 'calendar' } as const;
    expect(figuresOf(rows, { settings }).next).toMatchObject({
      id: 2,
      why: 'oldest High ticket, last updated 2 working days ago',
    });
  });

  test('Low is never offered, and an empty queue offers nothing', () => {
    expect(figuresOf([{ priority: 'low' }]).next).toBeUndefined();
    expect(figuresOf([]).next).toBeUndefined();
  });
});

describe('counts', () => {
  test('their names, and the tickets behind them', () => {
    const { counts } = figuresOf([
      { priority: 'urgent', holder: 'colleague' },
      { priority: 'high', inMyGroups: false },
      { priority: null, ...nobodys, status: 'new' },
      { priority: 'normal', status: 'hold' },
      { priority: 'normal', status: 'pending', statusSince: at('08-28') },
      { priority: 'low', ...nobodys },
    ]);
    expect(
      [counts.high, counts.toTriage, counts.mineOpen, counts.pendingDue].map(({ name, ids }) => [name, ids]),
    ).toEqual([
      ['High', [1]],
      ['To triage', [3]],
      ['Mine open', [2, 4]],
      ['Pending 5+ days', [5]],
    ]);
  });

  test.each([
    ['five times 24 hours', '2021-08-28T09:00:00Z', 'calendar', 1],
    ['a second less', '2021-08-28T09:00:01Z', 'calendar', 0],
    ['five working days', '2021-08-25T22:00:00Z', 'working', 1],
    ['four working days', '2021-08-26T09:00:00Z', 'working', 0],
    ['since nobody knows when', 'soon', 'calendar', 0],
  ] as const)('Pending: %s', (_, statusSince, pendingDays, due) => {
    const settings = { oldestBy: 'created', pendingDays } as const;
    expect(figuresOf([{ status: 'pending', statusSince }], { settings }).counts.pendingDue.ids).toHaveLength(due);
  });

  test('words Zendesk may add one day are shown as other, never lost', () => {
    const rows = [{ status: 'foo' }, { priority: 'bar', ...nobodys }, { priority: 'constructor' }, {}];
    const figures = figuresOf(rows);
    expect(figures.other?.ids).toEqual([1, 2, 3]);
    const whole = rows.map((row) => makeRow(row));
    const waiting = countWaiting(whole, 'created').map(({ priority, ids }) => [priority, ids.length]);
    expect(Object.fromEntries(waiting)).toEqual({ high: 1, normal: 0, low: 0, none: 0, other: 2 });
    const statuses = countStatuses(whole).filter(({ count }) => count > 0);
    expect(statuses.map(({ name, count }) => [name, count])).toEqual([
      ['Open', 3],
      ['Other', 1],
    ]);
  });
});

describe('meters', () => {
  test('only mine, only from the chosen window, rounded down, running left out', () => {
    const met = { repliedAt: at('08-27') };
    const late = { repliedAt: at('09-01') };
    const rows = [met, met, late, { createdAt: at('09-01') }, { ...late, holder: 'colleague' as const }];
    expect(figuresOf(rows).meters[0]).toMatchObject({ percent: 66, met: 2, of: 3, running: 1, unknown: 0, target: 80 });
    expect(
      figuresOf([...rows, { ...met, createdAt: at('07-01'), repliedAt: at('07-02') }], { windowDays: 30 }).meters[0],
    ).toMatchObject({ of: 3 });
    expect(figuresOf(rows, { windowDays: 7 }).meters[0]).toMatchObject({ of: 3 });
    expect(figuresOf([{ ...late, createdAt: '2021-08-25T22:59:59Z' }], { windowDays: 7 }).meters[0]).toMatchObject({
      of: 0,
    });
  });

  test('nothing to count has no percentage, rather than 0', () => {
    expect(figuresOf([]).meters.map((meter) => meter.percent)).toEqual([undefined, undefined, undefined]);
  });

  test('each has a definition in plain words', () => {
    for (const { definition } of figuresOf([]).meters) {
      expect(definition).toContain('day 0');
      expect(definition).toContain('bank holidays in England and Wales');
      expect(definition).toContain('Pending');
    }
  });
});

test('ages of my open tickets in working days, 5 or more together', () => {
  const days = ['09-02', '09-01', '09-01', '08-31', '08-27', '08-26', '08-25', '08-01'];
  const others = [{ holder: 'colleague' }, { holder: 'nobody' }, { status: 'pending' }, { status: 'solved' }] as const;
  const rows = [...days.map((day) => ({ createdAt: at(day) })), ...others];
  expect(figuresOf(rows).ages).toEqual([1, 2, 1, 1, 1, 2]);
});

test('solved on each of the last five working days, the bank holiday left out', () => {
  const solved = (day: string) => ({ status: 'solved', solvedAt: at(day) });
  const { solvedPerDay } = figuresOf([
    solved('09-02'),
    solved('08-31'),
    { ...solved('08-31'), status: 'closed' },
    solved('08-20'),
    { ...solved('09-01'), holder: 'colleague' },
    { ...solved('09-01'), status: 'open' },
  ]);
  expect(solvedPerDay).toEqual([
    { date: '2021-08-26', solved: 0 },
    { date: '2021-08-27', solved: 0 },
    { date: '2021-08-31', solved: 2 },
    { date: '2021-09-01', solved: 0 },
    { date: '2021-09-02', solved: 1 },
  ]);
});
