import { describe, expect, test } from 'vitest';
import { buildQuery, type QueueQuery } from '../../../src/page/api/build-query.ts';
import type { TicketList } from '../../../src/page/api/search-tickets.ts';
import { makeFakeApi, makeMeasured, makeTicket, ORIGIN, type Reply } from './fake-fetch.ts';

const mine: QueueQuery = { list: 'mine-unsolved' };
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const page = (ids: number[], count: number, more: object = {}): Reply => ({
  json: {
    results: ids.map((id) => makeMeasured(id)),
    count,
    next_page: 'https://other-name.zendesk.com/api/v2/search.json?page=2',
    previous_page: null,
    facets: null,
    ...more,
  },
});

async function search(answer: (page: number) => Reply, query = mine) {
  const fake = makeFakeApi((_path, url) => answer(Number(url.searchParams.get('page'))));
  const read = await fake.api.searchTickets(query);
  return { ...fake, read, list: read.ok ? read.data : ({} as TicketList) };
}

const light = 'tickets(users,groups,metric_sets,organizations)';
const heavy = 'tickets(users,groups,metric_sets,organizations,slas)';
const oldest = { sort_by: 'created_at', sort_order: 'asc' };

describe('queries are fixed words, numbers and times', () => {
  test.each([
    [mine, 'type:ticket assignee:me status<solved', heavy, oldest],
    [
      { list: 'mine-recent', since: '2021-06-04T09:00:00.123Z' },
      'type:ticket assignee:me updated>=2021-06-04T09:00:00Z',
      heavy,
      { sort_by: 'updated_at', sort_order: 'desc' },
    ],
    [{ list: 'groups', groupIds: [1, 2] }, 'type:ticket status<pending group:1 group:2', light, oldest],
    [
      { list: 'groups', groupIds: [1, Number.NaN, 'x tags:y' as unknown as number] },
      'type:ticket status<pending group:1',
      light,
      oldest,
    ],
  ] satisfies [QueueQuery, string, string, object][])('%o', (query, words, include, order) => {
    const url = new URL(buildQuery(query, 3), ORIGIN);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      query: words,
      include,
      ...order,
      per_page: '100',
      page: '3',
    });
    expect(url.search).not.toMatch(/[<>]/);
  });

  test('what is no time cannot become part of one', () => {
    expect(() => buildQuery({ list: 'mine-recent', since: 'now assignee:none' }, 1)).toThrow();
  });
});

describe('paging', () => {
  test('by number, never by the address Zendesk gives, until the count is reached', async () => {
    const { list, asked } = await search((nth) =>
      page(nth === 3 ? range(201, 250) : range(nth * 100 - 99, nth * 100), 250),
    );
    expect(list.tickets.map((ticket) => ticket.id)).toEqual(range(1, 250));
    expect(list).toMatchObject({ isWhole: true, dropped: 0 });
    expect(asked.map(({ url }) => [url.origin, url.searchParams.get('page')])).toEqual([
      [ORIGIN, '1'],
      [ORIGIN, '2'],
      [ORIGIN, '3'],
    ]);
  });

  test.each([
    ['a full last page', range(1, 100), 100],
    ['no tickets', [], 0],
    ['a count that lies', [], 500],
  ])('stops at %s', async (_, ids, count) => {
    const { list, asked } = await search(() => page(ids, count));
    expect(asked).toHaveLength(1);
    expect(list.tickets).toHaveLength(ids.length);
  });

  test('stops at search’s limit of 1,000 and says so', async () => {
    const { list, asked } = await search((nth) => page(range(nth * 100 - 99, nth * 100), 2000));
    expect(asked).toHaveLength(10);
    expect(list.tickets).toHaveLength(1000);
    expect(list).toMatchObject({ isWhole: false, stoppedBy: 'too-many' });
  });

  test('duplicates across pages count once, the newer reading stays', async () => {
    const old = makeMeasured(100, { status: 'new', updated_at: '2021-08-30T09:00:00Z' });
    const { list } = await search((nth) =>
      page(nth === 1 ? range(1, 100) : range(101, 149), 150, nth === 1 ? {} : { results: [old, makeMeasured(150)] }),
    );
    const ids = list.tickets.map((ticket) => ticket.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(list.tickets.find((ticket) => ticket.id === 100)?.status).toBe('open');
  });

  test('a later page that fails leaves what came, marked as a part', async () => {
    const { list } = await search((nth) =>
      nth === 1 ? page(range(1, 100), 150) : { status: 429, headers: { 'retry-after': '9' } },
    );
    expect(list.tickets).toHaveLength(100);
    expect(list).toMatchObject({ isWhole: false, stoppedBy: 'rate-limited', retryAfter: 9 });
  });

  test('a first page that fails is a failure', async () => {
    expect((await search(() => ({ status: 403 }))).read).toEqual({ ok: false, code: 'forbidden' });
    expect((await search(() => ({ json: { count: 1 } }))).read).toEqual({ ok: false, code: 'invalid-answer' });
  });
});

test('one bad ticket is dropped and counted, never the list', async () => {
  const results = [makeMeasured(1), { id: 2 }, null, 'text', makeMeasured(3, { created_at: null }), makeMeasured(4)];
  const { list } = await search(() => page([], 6, { results }));
  expect(list.tickets.map((ticket) => ticket.id)).toEqual([1, 4]);
  expect(list.dropped).toBe(4);
});

test('what is no ticket is nobody’s loss', async () => {
  const { list } = await search(() => page([], 2, { results: [makeMeasured(1), { id: 2, result_type: 'user' }] }));
  expect(list).toMatchObject({ dropped: 0, tickets: [{ id: 1 }] });
});

test('metric sets beside the list find their tickets', async () => {
  const metric_sets = [1, 2].map((id) => ({ ticket_id: id, reply_time_in_minutes: { calendar: id } }));
  const { list } = await search(() => page([], 2, { results: [makeTicket(2), makeTicket(1)], metric_sets }));
  expect(list.tickets.map((ticket) => ticket.metric_set?.reply_time_in_minutes?.calendar)).toEqual([2, 1]);
});

describe('metrics search did not send', () => {
  const metric_set = (id: number) => ({ ticket_id: id, reply_time_in_minutes: { calendar: id } });

  async function searchBare(
    count: number,
    showMany: (ids: number[], query: string) => Reply,
    query: QueueQuery = mine,
  ) {
    const fake = makeFakeApi((path, url) => {
      if (path.endsWith('/tickets/show_many.json')) {
        return showMany((url.searchParams.get('ids') ?? '').split(',').map(Number), url.search);
      }
      const results = range(1, count).map((id) => makeTicket(id));
      const nth = Number(url.searchParams.get('page'));
      return page([], count, { results: results.slice(nth * 100 - 100, nth * 100) });
    });
    const read = await fake.api.searchTickets(query);
    if (!read.ok) throw new Error(read.code);
    return { ...fake, minutes: read.data.tickets.map((ticket) => ticket.metric_set?.reply_time_in_minutes?.calendar) };
  }

  const sendBeside = (ids: number[]): Reply => ({
    json: { tickets: ids.map((id) => makeTicket(id)), metric_sets: ids.map(metric_set) },
  });

  test('are asked for by id, a hundred at once', async () => {
    const { minutes, asked } = await searchBare(150, sendBeside);
    expect(minutes).toEqual(range(1, 150));
    expect(asked).toHaveLength(4);
    expect(asked[3]?.url.search).toContain('include=metric_sets');
  });

  test('no more than twice: the rest stays unknown', async () => {
    const { minutes, asked } = await searchBare(250, sendBeside);
    expect(minutes.filter((one) => one !== undefined)).toHaveLength(200);
    expect(minutes).toHaveLength(250);
    expect(asked).toHaveLength(5);
  });

  test.each([
    ['refused', { status: 403 }],
    ['not there either', { json: { tickets: [makeTicket(1)] } }],
    ['not readable', { json: { tickets: 'none' } }],
  ] satisfies [string, Reply][])('%s: the tickets stay', async (_, reply) => {
    expect((await searchBare(2, () => reply)).minutes).toEqual([undefined, undefined]);
  });

  test('are not asked for where nothing is measured, or nothing came', async () => {
    expect((await searchBare(2, sendBeside, { list: 'groups', groupIds: [1] })).asked).toHaveLength(1);
    expect((await searchBare(0, sendBeside)).asked).toHaveLength(1);
  });
});
