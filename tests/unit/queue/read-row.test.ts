import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import { type RowContext, readQueueRow } from '../../../src/queue/read-row.ts';

const context: RowContext = {
  meId: 7,
  myGroupIds: [20369327],
  users: new Map([[50, { id: 50, name: 'Ada', email: 'ada@mail.example', suspended: false }]]),
};

const ticket: ZendeskTicket = {
  id: 1,
  status: 'open',
  created_at: '2021-08-26T09:00:00Z',
  updated_at: '2021-09-01T09:00:00Z',
  subject: 'Private words',
  description: 'More private words',
  priority: null,
  group_id: 20369327,
  assignee_id: 7,
  requester_id: 50,
  organization_id: null,
  tags: [],
};

const read = (change: Partial<ZendeskTicket> = {}, more: Partial<RowContext> = {}) =>
  readQueueRow({ ...ticket, ...change }, { ...context, ...more });

describe('times', () => {
  test('first reply is creation plus calendar minutes', () => {
    const metric_set = {
      reply_time_in_minutes: { calendar: 90, business: 5 },
      status_updated_at: '2021-08-30T09:00:00Z',
    };
    expect(read({ metric_set })).toMatchObject({
      repliedAt: '2021-08-26T10:30:00Z',
      statusSince: '2021-08-30T09:00:00Z',
    });
    expect(read({ metric_set })).not.toHaveProperty('hasMetrics');
  });

  test('a metric set may lie beside the tickets', () => {
    const metricSets = new Map([[1, { ticket_id: 1, reply_time_in_minutes: { calendar: 60 } }]]);
    expect(read({}, { metricSets }).repliedAt).toBe('2021-08-26T10:00:00Z');
  });

  test('no metric set: not known, and the status is at least as old as the last update', () => {
    expect(read()).toMatchObject({ repliedAt: null, hasMetrics: false, statusSince: '2021-09-01T09:00:00Z' });
  });

  test.each([
    ['the time itself', { solved_at: '2021-08-31T09:00:00Z' }, '2021-08-31T09:00:00Z'],
    ['from minutes', { full_resolution_time_in_minutes: { calendar: 1440 } }, '2021-08-27T09:00:00Z'],
    ['from the status', { status_updated_at: '2021-08-28T09:00:00Z' }, '2021-08-28T09:00:00Z'],
    ['nothing known', {}, null],
  ])('time of solving: %s', (_, metric_set, solvedAt) => {
    expect(read({ status: 'solved', metric_set }).solvedAt).toBe(solvedAt);
    expect(read({ status: 'open', metric_set }).solvedAt).toBeNull();
  });

  test('closed by a timer: when the status changed is not when it was solved', () => {
    expect(read({ status: 'closed', metric_set: { status_updated_at: '2021-09-01T09:00:00Z' } }).solvedAt).toBeNull();
  });
});

test('who holds it, and whose group it is in', () => {
  expect(read().holder).toBe('me');
  expect(read({ assignee_id: null }).holder).toBe('nobody');
  expect(read({ assignee_id: 8 }).holder).toBe('colleague');
  expect(read().inMyGroups).toBe(true);
  expect(read({ group_id: null }).inMyGroups).toBe(false);
});

describe('department or public', () => {
  test.each([
    ['a public form', { tags: ['public_form'] }, {}, 'public'],
    ['a free address', {}, {}, 'public'],
    ['an organisation', { organization_id: 5 }, {}, 'department'],
    ['the spam organisation', { organization_id: 360098481985 }, {}, 'excluded'],
    ['a requester who did not come along', { requester_id: 51 }, {}, 'unknown'],
    ['a suspended requester', {}, { users: new Map([[50, { id: 50, suspended: true }]]) }, 'excluded'],
    ['a government address of one’s own list', {}, { governmentDomains: ['mail.example'] }, 'department'],
    [
      'a council, where councils are not departments',
      { organization_id: 5 },
      { organizations: new Map([[5, { id: 5, name: 'Local: Aberffug' }]]), councilsAre: 'public' as const },
      'public',
    ],
  ] satisfies [string, Partial<ZendeskTicket>, Partial<RowContext>, string][])('%s', (_, change, more, audience) => {
    expect(read(change, more).audience).toBe(audience);
  });

  test('anonymous feedback cannot be answered', () => {
    expect(read({ tags: ['anonymous_feedback'] }).canBeAnswered).toBe(false);
    expect(read({ tags: ['govuk_app'], requester_id: null }).canBeAnswered).toBe(false);
    expect(read({ tags: ['govuk_app'], requester_id: 51 }).canBeAnswered).toBe(true);
    expect(read().canBeAnswered).toBe(true);
  });
});

test('nothing a person wrote is kept, whatever is null or missing', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const id = maybe(fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(
      fc.record(
        {
          priority: maybe(fc.string()),
          group_id: id,
          assignee_id: id,
          requester_id: id,
          organization_id: id,
          tags: maybe(fc.array(fc.string())),
          metric_set: maybe(
            fc.record(
              {
                reply_time_in_minutes: maybe(fc.record({ calendar: maybe(fc.double()) })),
                solved_at: maybe(fc.string()),
              },
              { requiredKeys: [] },
            ),
          ),
        },
        { requiredKeys: [] },
      ),
      fc.string(),
      (fields, created) => {
        const row = read({ ...fields, created_at: created });
        expect(JSON.stringify(row)).not.toContain('rivate words');
      },
    ),
  );
});
