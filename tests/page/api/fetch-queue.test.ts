import { describe, expect, test } from 'vitest';
import { fetchQueue, type QueueFetch } from '../../../src/page/api/fetch-queue.ts';
import { makeFakeApi, makeMeasured, type Reply } from './fake-fetch.ts';

type Lists = { me: Reply; memberships: Reply; unsolved: Reply; recent: Reply; groups: Reply };

const list = (...results: unknown[]): Reply => ({ json: { results, count: results.length, next_page: null } });
const whole: Lists = {
  me: { json: { user: { id: 7, role: 'agent' } } },
  memberships: { json: { group_memberships: [{ group_id: 11 }, { group_id: 12 }] } },
  unsolved: list(makeMeasured(1)),
  recent: list(makeMeasured(1), makeMeasured(2)),
  groups: list(makeMeasured(3)),
};

async function refresh(replies: Partial<Lists>, groupIds: number[] = []) {
  const lists = { ...whole, ...replies };
  const fake = makeFakeApi((path, url) => {
    if (path.endsWith('/users/me.json')) return lists.me;
    if (path.endsWith('/group_memberships.json')) return lists.memberships;
    const query = url.searchParams.get('query') ?? '';
    if (query.includes('updated>=')) return lists.recent;
    return query.includes('assignee:me') ? lists.unsolved : lists.groups;
  });
  const answer = await fetchQueue(fake.api, { host: 'govuk.zendesk.com', groupIds, now: () => fake.time.now });
  const queries = fake.asked.map(({ url }) => url.searchParams.get('query')).filter((query) => query !== null);
  return { ...fake, answer, queries, data: answer.ok ? answer.data : ({} as QueueFetch) };
}

const forbidden: Reply = { status: 403 };

const told: Reply = {
  json: {
    user: { id: 7, role: 'agent' },
    groups: [{ id: 11, name: 'A' }, { id: 12 }],
    open_ticket_count: { '7': 2, '8': 40 },
  },
};

test('three calls where Zendesk says my groups and how many tickets I have; each ticket once', async () => {
  const { data, queries, asked } = await refresh({ me: told });
  expect(data).toMatchObject({ host: 'govuk.zendesk.com', me: { id: 7 }, groupIds: [11, 12], missing: [], dropped: 0 });
  expect(data.tickets.map((ticket) => ticket.id).sort()).toEqual([1, 2, 3]);
  expect([...queries].sort()).toEqual([
    'type:ticket assignee:me updated>=2021-06-03T09:00:00Z',
    'type:ticket status<pending group:11 group:12',
  ]);
  expect(asked).toHaveLength(3);
  expect(data).not.toHaveProperty('reason');
});

test('a ticket of mine that lay still for months is missed in the count, and asked for', async () => {
  const old = makeMeasured(9, { updated_at: '2021-01-04T09:00:00Z' });
  const counted: Reply = { json: { ...(told.json as object), open_ticket_count: { '7': 3 } } };
  const { data, queries } = await refresh({ me: counted, unsolved: list(makeMeasured(1), old) });
  expect(data.tickets.map((ticket) => ticket.id).sort()).toEqual([1, 2, 3, 9]);
  expect(queries).toContain('type:ticket assignee:me status<solved');
});

test.each([
  ['says nothing more', { user: { id: 7 } }],
  ['answers in another shape', { user: { id: 7 }, groups: null, open_ticket_count: [2] }],
  ['counts somebody else', { user: { id: 7 }, groups: {}, open_ticket_count: { '8': 1 } }],
])('where Zendesk %s: my groups and all lists are asked for', async (_, json) => {
  const { data, asked } = await refresh({ me: { json } });
  expect(data).toMatchObject({ groupIds: [11, 12], missing: [] });
  expect(asked).toHaveLength(5);
});

test('a ticket of two lists keeps its metrics, and is the newer reading', async () => {
  const bare = { metric_set: null };
  const newer = { ...bare, updated_at: '2021-09-01T10:00:00Z', status: 'pending' };
  const { data } = await refresh({ groups: list(makeMeasured(1, bare), makeMeasured(2, newer), makeMeasured(3)) });
  expect(data.tickets.find((ticket) => ticket.id === 1)?.metric_set).toBeTruthy();
  expect(data.tickets.find((ticket) => ticket.id === 2)?.status).toBe('pending');
});

test.each([
  ['are none, which no agent is in', []],
  ['have a hole', [{ id: 11 }, { name: 'no id' }]],
])('where the groups that came along %s: they are asked for', async (_, groups) => {
  const { data } = await refresh({ me: { json: { ...(told.json as object), groups } } });
  expect(data).toMatchObject({ groupIds: [11, 12], missing: [] });
});

test.each([
  ['no group at all: every group of mine', [0.5, 0, -1, 2 ** 60], [11, 12]],
  ['one that is: that one', [0.5, 12], [12]],
])('groups a policy set that are %s, never the whole account', async (_, chosen, groupIds) => {
  const { data, queries } = await refresh({ me: told }, chosen);
  expect(data.groupIds).toEqual(groupIds);
  expect(queries).toContain(`type:ticket status<pending ${groupIds.map((id) => `group:${id}`).join(' ')}`);
});

test('groups chosen in the settings need no question', async () => {
  const { data, queries, asked } = await refresh({ memberships: forbidden }, [99]);
  expect(data).toMatchObject({ groupIds: [99], missing: [] });
  expect(queries).toContain('type:ticket status<pending group:99');
  expect(asked).toHaveLength(4);
});

test('an agent in no group: the whole account is never asked for', async () => {
  const { data, queries } = await refresh({ memberships: { json: { group_memberships: [] } } });
  expect(queries).toHaveLength(2);
  expect(data).toMatchObject({ groupIds: [], missing: [] });
});

test('people and places of all lists, each once', async () => {
  const withUsers = (id: number): Reply => ({
    json: {
      results: [makeMeasured(id)],
      count: 1,
      users: [{ id: 50, name: 'Ada' }, { id: id + 60 }, { id: null }],
      organizations: [{ id: 5, name: 'Ports' }],
    },
  });
  const { data } = await refresh({ unsolved: withUsers(1), recent: withUsers(1), groups: withUsers(3) });
  expect(data.users.map((user) => user.id).sort()).toEqual([50, 61, 63]);
  expect(data.organizations.map((one) => one.id)).toEqual([5]);
});

describe('trouble', () => {
  test('signed out is found before any list is asked for', async () => {
    const { answer, asked } = await refresh({ me: { json: { user: { name: 'Anonymous user' } } } });
    expect(answer).toEqual({ ok: false, code: 'signed-out' });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['the groups’ list fails', { groups: forbidden }, ['groups'], [1, 2]],
    ['who is in which group is not known', { memberships: forbidden }, ['groups'], [1, 2]],
    ['my recent ones fail', { recent: forbidden }, ['mine-recent'], [1, 3]],
    ['two fail', { unsolved: forbidden, recent: forbidden }, ['mine-recent', 'mine-unsolved'], [3]],
  ] as const)('%s: the rest is shown, the gap is named', async (_, replies, missing, ids) => {
    const { data } = await refresh(replies);
    expect(data).toMatchObject({ missing, reason: 'forbidden' });
    expect(data.tickets.map((ticket) => ticket.id).sort()).toEqual([...ids]);
  });

  test('all fail: the first one’s code', async () => {
    const { answer } = await refresh({ recent: forbidden, unsolved: { status: 404 }, groups: { status: 404 } });
    expect(answer).toEqual({ ok: false, code: 'forbidden' });
  });

  test('a list longer than search gives is named as missing', async () => {
    const results = Array.from({ length: 100 }, (_, index) => makeMeasured(index + 100));
    const { data } = await refresh({ groups: { json: { results, count: 2000 } } });
    expect(data.missing).toEqual(['groups']);
    expect(data.tickets.length).toBeGreaterThan(100);
  });

  test('tickets that cannot be read are counted', async () => {
    const { data } = await refresh({ groups: list(makeMeasured(3), { id: 4 }) });
    expect(data).toMatchObject({ dropped: 1, missing: [] });
  });

  const limited: Reply = { status: 429, headers: { 'retry-after': '40' } };

  test('a 429 on the way: told with the seconds to wait, and nothing more is asked', async () => {
    const { data, asked } = await refresh({ me: told, recent: limited });
    const missing = ['mine-recent', 'mine-unsolved'];
    expect(data).toMatchObject({ missing, reason: 'rate-limited', retryAfter: 40 });
    expect(data.tickets.map((ticket) => ticket.id)).toEqual([3]);
    expect(asked).toHaveLength(3);
  });

  test('a 429 at the last list: what came is shown', async () => {
    const { data } = await refresh({ unsolved: limited });
    expect(data).toMatchObject({ missing: ['mine-unsolved'], reason: 'rate-limited', retryAfter: 40 });
    expect(data.tickets.map((ticket) => ticket.id).sort()).toEqual([1, 2, 3]);
  });

  test('a 429 before any list: nothing came', async () => {
    const { answer, asked } = await refresh({ recent: limited });
    expect(answer).toEqual({ ok: false, code: 'rate-limited', retryAfter: 40 });
    expect(asked).toHaveLength(3);
  });
});
