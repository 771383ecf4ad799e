import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeGovukData } from '../data/govuk-data.ts';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { makeClient, type SandboxClient } from './sandbox-client.ts';

type Found = { results: Record<string, unknown>[]; count: number; next_page: string | null } & Record<string, unknown>;

let sandbox: Sandbox;
let client: SandboxClient;
beforeAll(async () => {
  sandbox = await startSandbox({
    data: makeGovukData({ background: true }),
    now: '2021-09-02T09:00:00Z',
    rateLimit: 10_000,
  });
  client = makeClient(sandbox);
  await client.signIn();
});
afterAll(() => sandbox.close());

const path = (query: string, more = '') =>
  `search.json?query=${encodeURIComponent(query)}&sort_by=created_at&sort_order=asc${more}`;
const find = async (query: string) => {
  const { results } = await client.read<Found>(path(`type:ticket ${query}`));
  return results.map((ticket) => Number(ticket.id) - 9000000).filter((n) => n <= 40);
};
const refusal = async (address: string) => {
  const answer = await client.call(`/api/v2/${address}`, { headers: { accept: 'application/json' } });
  return [answer.status, answer.json<{ error: unknown }>().error];
};

describe('query language', () => {
  test.each<[query: string, found: number[]]>([
    ['assignee:me status<solved', [1, 27, 28, 37, 25, 30, 39]],
    ['assignee:me status:solved', [32, 33, 34, 9, 31]],
    ['status:new assignee:none group:20369327 priority:none', [5, 36]],
    ['priority:none status:open', [37]],
    ['status:hold', [22]],
    ['status>hold status<closed -assignee:me created>2021-08-20', []],
    ['status>=solved -status:solved', [20]],
    ['priority>normal status<pending', [1, 2, 17, 39]],
    ['priority<normal', [3, 38]],
    ['group:9800001', [40]],
    ['group:9800001 group:20369327 tags:govuk_app', [40]],
    ['group:"GOV.UK app queue"', [40]],
    ['assignee:8000002 status:open', [12, 17]],
    ['assignee:"Robin Specimen-Agent" status:open', [12, 17]],
    ['organization:7000001', [1, 30, 19]],
    ['requester:farah.notional@mail.example', [7]],
    ['tags:technical_fault -tags:inside_government status:new', [4, 19]],
    ['tags:closed_by_merge', [20]],
    ['created>=2021-09-02T00:00:00Z', [6, 19, 20]],
    ['created>2021-09-01', [6, 19, 20]],
    ['created:2021-08-25', [31]],
    ['created<2021-08-01', [22]],
    ['created>2021-08-24 created<2021-08-26', [31]],
    ['updated>=2021-09-02T08:00:00Z', [39, 19, 20]],
    ['solved>=2021-08-29T23:00:00Z assignee:me', [34]],
    ['solved>=2021-08-27T00:00:00Z assignee:me', [32, 33, 34, 31]],
    ['updated<24hours status:new -tags:govt_form', [7, 8, 13, 15, 16, 18, 40]],
    ['via:email status:new', [23, 7, 13, 15, 16, 18]],
    ['"502 Bad Gateway"', [19, 20]],
    ['harbour tags:report_a_problem', [5]],
    ['subject:GDPR*', [12]],
    ['9000016', [16]],
    ['no_such_keyword:x', []],
  ])('%s', async (query, found) => {
    expect(await find(query)).toEqual(found);
  });

  test.each([
    ['created>yesterday', 422, 'invalid'],
    ['created>=2021-13-45', 422, 'invalid'],
    ['status:new "open', 422, 'invalid'],
  ])('refused: %s', async (query, status, error) => {
    expect(await refusal(path(`type:ticket ${query}`))).toEqual([status, error]);
  });

  test('an empty query is refused; the count is a bare number', async () => {
    expect(await refusal('search.json')).toEqual([422, 'invalid']);
    expect(await client.read('search/count.json?query=type:ticket%20status:new')).toEqual({ count: 15 });
  });

  test('only tickets are searched', async () => {
    expect(await client.read('search/count.json?query=type:user')).toEqual({ count: 0 });
  });

  test('a restricted agent finds less, without an error', async () => {
    const me = sandbox.data.users.find((user) => user.id === sandbox.data.current_user_id);
    Object.assign(me ?? {}, { ticket_restriction: 'groups' });
    expect(await find('tags:govuk_app')).toEqual([]);
    expect((await client.call('/api/v2/tickets/9000040.json')).status).toBe(404);
    Object.assign(me ?? {}, { ticket_restriction: null });
    expect(await find('tags:govuk_app')).toEqual([40]);
  });
});

describe('order and pages', () => {
  test('offset pages reach every ticket once; the next address is on another host', async () => {
    const seen: unknown[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const answer = await client.read<Found>(path('type:ticket', `&per_page=30&page=${page}`));
      expect(answer.count).toBe(100);
      seen.push(...answer.results.map((ticket) => ticket.id));
      if (page < 4) expect(new URL(answer.next_page ?? '').host).not.toBe('govuk.zendesk.com');
      else expect(answer.next_page).toBeNull();
    }
    expect(new Set(seen).size).toBe(100);
  });

  test('a page size over 100 counts as 100; beyond 1,000 results, and cursors, are refused', async () => {
    expect((await client.read<Found>(path('type:ticket', '&per_page=500'))).results).toHaveLength(100);
    expect(await refusal(path('type:ticket', '&per_page=100&page=11'))).toEqual([422, 'invalid']);
    expect(await refusal(path('type:ticket', '&page[size]=50'))).toEqual([
      400,
      expect.objectContaining({ title: 'Invalid attribute' }),
    ]);
  });

  test('without sort_by the order has no meaning', async () => {
    const { results } = await client.read<Found>('search.json?query=type:ticket');
    const times = results.map((ticket) => String(ticket.created_at));
    expect(times).not.toEqual(times.toSorted());
    expect(times).not.toEqual(times.toSorted().reverse());
  });

  test('comments page by cursor: 200 in three pages, newest first on request', async () => {
    const ids: number[] = [];
    let cursor = '';
    for (let more = true; more; ) {
      const answer = await client.read<{
        comments: { id: number }[];
        meta: { has_more: boolean; after_cursor: string };
        links: { next: string };
      }>(`tickets/9000022/comments.json?page[size]=80&sort=-created_at${cursor}`);
      ids.push(...answer.comments.map(({ id }) => id));
      more = answer.meta.has_more;
      // A trap: the link of a next page can be there on the last page too.
      expect(answer.links.next).toContain('zendesk.com');
      cursor = `&page[after]=${answer.meta.after_cursor}`;
    }
    expect(ids).toHaveLength(200);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  });

  test('lists refuse what is no page, and stop at 10,000', async () => {
    const bad = expect.objectContaining({ title: 'Invalid attribute' });
    expect(await refusal('tickets.json?page=0')).toEqual([400, bad]);
    expect(await refusal('tickets.json?page=101')).toEqual([400, bad]);
    expect(await refusal('macros.json?page[size]=101')).toEqual([400, bad]);
  });
});

describe('sideloads', () => {
  test('search: the nested form works, a flat one is silently ignored', async () => {
    const nested = await client.read<Found>(
      path('type:ticket assignee:me', '&include=tickets(metric_sets,slas,users,groups,organizations)'),
    );
    expect(nested.results[0]).toHaveProperty('metric_set.reply_time_in_minutes');
    expect(nested.results[0]).toHaveProperty('slas.policy_metrics');
    for (const list of ['users', 'groups', 'organizations']) expect(nested[list]).not.toEqual([]);
    const flat = await client.read<Found>(path('type:ticket assignee:me', '&include=metric_sets,users'));
    expect(flat.results[0]).not.toHaveProperty('metric_set');
    expect(flat).not.toHaveProperty('users');
    expect(flat).not.toHaveProperty('metric_sets');
  });

  test('search: metric sets can also stand at the top, or be left out', async () => {
    const address = path('type:ticket assignee:me', '&include=tickets(metric_sets)');
    sandbox.quirks.metricSets = 'top';
    const top = await client.read<Found & { metric_sets: { ticket_id: number }[] }>(address);
    expect(top.metric_sets.map((set) => set.ticket_id)).toEqual(top.results.map((ticket) => ticket.id));
    expect(top.results[0]).not.toHaveProperty('metric_set');
    sandbox.quirks.metricSets = 'nowhere';
    expect(JSON.stringify(await client.read(address))).not.toContain('metric_set');
    sandbox.quirks.metricSets = 'inside';
  });

  test('show_many leaves out what it does not know; over 100 ids are refused; recent tickets come back newest first', async () => {
    const { tickets } = await client.read<{ tickets: object[] }>(
      'tickets/show_many.json?ids=9000001,1,9000002&include=metric_sets',
    );
    expect(tickets).toHaveLength(2);
    expect(tickets[0]).toHaveProperty('metric_set');
    const many = Array.from({ length: 101 }, (_, n) => 9000001 + n).join(',');
    expect(await refusal(`tickets/show_many.json?ids=${many}`)).toEqual([400, 'TooManyValues']);
    await client.read('tickets/9000005.json');
    await client.read('tickets/9000006.json');
    const recent = await client.read<{ tickets: { id: number }[] }>('tickets/recent.json');
    expect(recent.tickets.map(({ id }) => id).slice(0, 2)).toEqual([9000006, 9000005]);
  });

  test('a ticket with its people; a follow-up names its source', async () => {
    const answer = await client.read<{
      ticket: object;
      users: { name: string }[];
      groups: object[];
      organizations: object[];
    }>('tickets/9000010.json?include=users,groups,organizations,metric_sets,comment_count');
    expect(answer.ticket).toMatchObject({ comment_count: 2 });
    expect(answer.users.map(({ name }) => name)).toEqual(['Idris Lorem', 'Ottilie Dummy', 'Percy Standee']);
    expect([answer.groups.length, answer.organizations.length]).toEqual([1, 1]);
    expect(await client.read('tickets/9000021/related.json')).toMatchObject({ followup_source_ids: ['8999950'] });
  });

  test('views list, count and hold what their conditions say', async () => {
    const mine = await client.read<{ tickets: { id: number }[]; count: number }>('views/9400001/tickets.json');
    expect(mine.count).toBe(7);
    const counts = await client.read<{ view_counts: { view_id: number; value: number }[] }>(
      'views/count_many.json?ids=30791708,9400001,5',
    );
    expect(counts.view_counts.map(({ view_id, value }) => [view_id, value])).toEqual([
      [9400001, 7],
      [30791708, 33],
    ]);
  });

  test('lists for admins only are closed to an agent', async () => {
    for (const list of ['slas/policies', 'satisfaction_ratings', 'business_hours/schedules']) {
      expect((await refusal(`${list}.json`))[0]).toBe(403);
    }
  });
});
