import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ticketSchema } from '../../../src/contracts/zendesk.ts';
import { makeFigures } from '../../../src/queue/figures.ts';
import type { Meter } from '../../../src/queue/figures-types.ts';
import { makeMeters } from '../../../src/queue/meters.ts';
import { isPendingDue } from '../../../src/queue/pending-days.ts';
import { readQueueRow } from '../../../src/queue/read-row.ts';
import { countStatuses } from '../../../src/queue/status-counts.ts';
import { countWaiting } from '../../../src/queue/waiting-counts.ts';
import { isHigh, isToTriage, orderWork } from '../../../src/queue/work-order.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import type { SandboxData } from '../../sandbox/data/sandbox-data.ts';

/** The figures of `domain.md` 6.1, from the demo tickets as the API would give them, to what the popup shows. */
const NOW = '2021-09-02T09:00:00Z';
const calendar = makeCalendar();

function readRows(data: SandboxData) {
  const users = new Map(data.users.map((user) => [user.id, user]));
  const organizations = new Map(data.organizations.map((one) => [one.id, one]));
  return data.tickets
    .filter((ticket) => ticket.id !== 9000040)
    .map((ticket) =>
      readQueueRow(z.parse(ticketSchema, { ...ticket, metric_set: data.metric_sets[ticket.id] }), {
        meId: data.current_user_id,
        myGroupIds: [20369327],
        users,
        organizations,
        governmentDomains: ['gov.uk', 'gov.uk.example'],
      }),
    );
}

const queue = readRows(makeGovukData());
const whole = readRows(makeGovukData({ background: true }));
const background = whole.filter((row) => row.id > 9_100_000);
const yours = (rows: typeof queue) => rows.filter((row) => row.holder === 'me');

const write = ({ met, of, percent, running }: Meter) => `${met}/${of} = ${percent}% (${running} running)`;

describe('service levels', () => {
  test.each([
    [
      '39 tickets, whole queue',
      queue,
      39,
      '22/24 = 91% (11 running)',
      '2/3 = 66% (7 running)',
      '1/8 = 12% (15 running)',
    ],
    ['yours only', yours(queue), 12, '11/12 = 91% (0 running)', '2/3 = 66% (1 running)', '1/5 = 20% (3 running)'],
    ['background B', background, 60, '52/60 = 86% (0 running)', '16/20 = 80% (0 running)', '28/40 = 70% (0 running)'],
    ['queue + B', whole, 99, '74/84 = 88% (11 running)', '18/23 = 78% (7 running)', '29/48 = 60% (15 running)'],
    ['yours + B', yours(whole), 27, '26/27 = 96% (0 running)', '6/8 = 75% (1 running)', '8/15 = 53% (3 running)'],
  ] as const)('%s', (_, rows, tickets, reply, publicly, department) => {
    expect(rows).toHaveLength(tickets);
    const meters = makeMeters(rows, NOW, calendar);
    expect(meters.map(write)).toEqual([reply, publicly, department]);
    expect(meters.map((meter) => meter.unknown)).toEqual([0, 0, 0]);
  });

  test('the popup measures yours, of the last 90 days', () => {
    const { meters } = makeFigures({ rows: whole }, options());
    expect(meters.map(write)).toEqual(['26/27 = 96% (0 running)', '6/8 = 75% (1 running)', '8/15 = 53% (3 running)']);
  });
});

function options(settings: { oldestBy?: 'created' | 'updated'; pendingDays?: 'calendar' | 'working' } = {}) {
  return {
    now: NOW,
    windowDays: 90 as const,
    settings: { oldestBy: 'created' as const, pendingDays: 'calendar' as const, ...settings },
    calendar,
  };
}

describe('counts', () => {
  test('wall screen: New and Open by priority, null never lost', () => {
    expect(countWaiting(queue, 'created').map(({ name, ids, level }) => `${name} ${ids.length} ${level}`)).toEqual([
      'High 4 some',
      'Normal 17 many',
      'No priority 3 some',
      'Low 2 some',
      'Other 0 clear',
    ]);
  });

  test('by status, whole queue and yours', () => {
    const count = (rows: typeof queue) => countStatuses(rows).map((one) => one.count);
    expect(countStatuses(queue).map((one) => one.name)).toEqual([
      'New',
      'Open',
      'Pending',
      'On hold',
      'Solved',
      'Closed',
    ]);
    expect(count(queue)).toEqual([14, 12, 6, 1, 5, 1]);
    expect(count(yours(queue))).toEqual([0, 3, 4, 0, 5, 0]);
  });

  test('by class', () => {
    const classes: Record<string, number> = {};
    for (const { audience } of queue) classes[audience] = (classes[audience] ?? 0) + 1;
    expect(classes).toEqual({ department: 23, public: 11, internal: 2, excluded: 3 });
  });

  test('not counted in first reply', () => {
    const uncounted = queue.filter((row) => row.audience === 'excluded' || !row.canBeAnswered).map((row) => row.id);
    expect(uncounted).toEqual([9000005, 9000015, 9000016, 9000020]);
  });
});

describe('order of work', () => {
  const ids = (rows: typeof queue) => rows.map((row) => row.id);

  test('High by created, by updated, and without what a colleague holds', () => {
    const high = queue.filter(isHigh);
    expect(ids(orderWork(high, 'created'))).toEqual([9000001, 9000002, 9000017, 9000039]);
    expect(ids(orderWork(high, 'updated'))).toEqual([9000002, 9000001, 9000017, 9000039]);
    const free = high.filter((row) => row.holder !== 'colleague');
    expect(ids(orderWork(free, 'created'))).toEqual([9000001, 9000002, 9000039]);
  });

  test('untriaged, oldest first', () => {
    expect(ids(orderWork(queue.filter(isToTriage), 'created'))).toEqual([
      9000024, 9000011, 9000005, 9000010, 9000014, 9000023, 9000036, 9000004, 9000007, 9000008, 9000013, 9000015,
      9000016, 9000018, 9000021, 9000035, 9000006, 9000019,
    ]);
  });

  test('the popup offers the oldest High ticket first', () => {
    const figures = makeFigures({ rows: queue }, options());
    expect(figures.next).toEqual({ id: 9000001, priority: 'high', why: 'oldest High ticket, waiting 9 working days' });
    expect(makeFigures({ rows: queue }, options({ oldestBy: 'updated' })).next?.id).toBe(9000002);
    expect(figures.counts.high.ids).toHaveLength(4);
    expect(figures.counts.toTriage.ids).toHaveLength(18);
    expect(figures.counts.mineOpen.ids).toEqual([9000001, 9000037, 9000039]);
    expect(figures.other?.ids).toEqual([]);
  });
});

test('pending rule: calendar days find 9000027 and 9000028, working days only 9000027', () => {
  const due = (by: 'calendar' | 'working') =>
    queue.filter((row) => isPendingDue(row, { now: NOW, by, calendar })).map((row) => row.id);
  expect(due('calendar')).toEqual([9000027, 9000028]);
  expect(due('working')).toEqual([9000027]);
  expect(makeFigures({ rows: queue }, options()).counts.pendingDue.ids).toEqual([9000027, 9000028]);
  expect(makeFigures({ rows: queue }, options({ pendingDays: 'working' })).counts.pendingDue.ids).toEqual([9000027]);
});
