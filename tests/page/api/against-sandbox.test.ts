// @vitest-environment node
import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/contracts/messages.ts';
import { fetchQueue } from '../../../src/page/api/fetch-queue.ts';
import { makeZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import type { FaultKind } from '../../sandbox/server/fault-board.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';

/** The client against the local Zendesk, over a real connection: what both believe of the API must agree. */
let sandbox: Sandbox;
let cookie = '';

beforeAll(async () => {
  sandbox = await startSandbox({ data: makeGovukData({ background: true }), now: '2021-09-02T09:00:00Z' });
  const page = await ask(`${sandbox.origin}/agent/dashboard`, {});
  cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}, 60_000);
afterAll(() => sandbox.close());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.signIn();
  sandbox.quirks.metricSets = 'inside';
});

/** A `fetch` that reaches the sandbox's port with the agent's cookie, and follows no redirect. */
function ask(address: string, init: RequestInit): Promise<Response> {
  const { pathname, search, host } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = { ...(init.headers as Record<string, string>), host, cookie };
    const to = { host: '127.0.0.1', port: sandbox.port, path: pathname + search, headers, rejectUnauthorized: false };
    const asking = request({ ...to, method: init.method ?? 'GET' }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const pairs = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers: pairs }));
    });
    asking.on('error', () => reject(new TypeError('Failed to fetch')));
    asking.end();
  });
}

const time = { now: Date.parse('2021-09-02T09:00:00Z') };

function makeApi(onClock: (offset: number) => void = () => undefined) {
  // Each client an hour later than the last, so that one test's limits are not another's.
  time.now += 3_600_000;
  return makeZendeskApi({ fetch: ask, origin: sandbox.origin, now: () => time.now, onClock });
}

const refresh = (api = makeApi()) =>
  fetchQueue(api, { host: 'govuk.zendesk.com', groupIds: [], now: () => sandbox.now().getTime() });

test('a refresh brings every ticket of mine and my groups, with metrics, in three requests', async () => {
  const before = sandbox.calls.length;
  const answer = await refresh();
  if (!answer.ok) throw new Error(answer.code);
  expect(sandbox.calls.length - before).toBe(3);
  const { data } = answer;
  expect(data).toMatchObject({ missing: [], dropped: 0, me: { id: 8000001 } });
  const wanted = sandbox.data.tickets
    .filter(({ assignee_id, group_id, status }) => {
      const isMyGroups = data.groupIds.includes(Number(group_id)) && ['new', 'open'].includes(status);
      return assignee_id === 8000001 || isMyGroups;
    })
    .map(({ id }) => id);
  expect(data.tickets.map(({ id }) => id).sort()).toEqual(wanted.sort());
  expect(data.tickets.filter((ticket) => !ticket.metric_set)).toEqual([]);
  const known = new Set(data.users.map(({ id }) => id));
  expect(data.tickets.filter((ticket) => !known.has(ticket.requester_id))).toEqual([]);
  expect(data.organizations.length).toBeGreaterThan(5);
});

test.each(['top', 'nowhere'] as const)('metric sets %s: every ticket of mine has its own', async (place) => {
  sandbox.quirks.metricSets = place;
  const answer = await refresh();
  const mine = answer.ok ? answer.data.tickets.filter((ticket) => ticket.assignee_id === 8000001) : [];
  expect(mine).toHaveLength(27);
  expect(mine.filter((ticket) => !ticket.metric_set).map(({ id }) => id)).toEqual([]);
});

test('one ticket with everything around it', async () => {
  const answer = await makeApi().getTicket(9000001);
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.data.ticket.metric_set?.reply_time_in_minutes?.calendar).toBeGreaterThan(0);
  expect(answer.data.groups.map(({ id }) => id)).toContain(20369327);
  expect(answer.data.organizations.map(({ id }) => id)).toEqual([7000001]);
  expect(answer.data.users.map(({ id }) => id)).toContain(answer.data.ticket.requester_id);
});

test('the day is the sandbox’s', async () => {
  const offsets: number[] = [];
  await makeApi((offset) => offsets.push(offset)).getMe();
  expect(Math.abs(time.now + (offsets[0] ?? 0) - sandbox.now().getTime())).toBeLessThan(2_000);
});

describe('faults', () => {
  test.each([
    ['signed-out', 'signed-out'],
    ['forbidden', 'forbidden'],
    ['not-found', 'not-found'],
    ['not-found-object', 'not-found'],
    ['not-found-empty', 'not-found'],
    ['too-many-text', 'rate-limited'],
    ['too-many-json', 'rate-limited'],
    ['too-many-errors', 'rate-limited'],
    ['server-error', 'server-error'],
    ['unavailable', 'server-error'],
    ['html', 'not-json'],
    ['redirect', 'signed-out'],
    ['truncated', 'invalid-answer'],
    ['wrong-shape', 'invalid-answer'],
    ['reset', 'offline'],
    ['nulls', 'ok'],
    ['unknown-words', 'ok'],
  ] satisfies [FaultKind, FailureCode | 'ok'][])('%s', async (kind, code) => {
    sandbox.faults.set({ match: '/api/v2/tickets/9000001', kind });
    const answer = await makeApi().getTicket(9000001);
    expect(answer.ok ? 'ok' : answer.code).toBe(code);
  });

  test('a session that ended', async () => {
    sandbox.signOut();
    expect(await refresh()).toEqual({ ok: false, code: 'signed-out' });
  });

  test.each(['nulls', 'unknown-words'] as const)('a whole queue of %s is still a queue', async (kind) => {
    sandbox.faults.set({ match: '/api/v2/search', kind });
    const answer = await refresh();
    expect(answer.ok && answer.data.tickets.length + answer.data.dropped).toBeGreaterThan(20);
  });
});
