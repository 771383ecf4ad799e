import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import type { FaultKind } from './fault-board.ts';
import { makeClient, type SandboxClient } from './sandbox-client.ts';

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = makeClient(sandbox);
  await client.signIn();
});
afterEach(() => sandbox.close());

const TICKET = '/api/v2/tickets/9000001.json';
const ask = (path = TICKET, headers: Record<string, string> = {}) =>
  client.call(path, { headers: { accept: 'application/json', ...headers } });

describe('faults on request: every error of api.md 7', () => {
  test.each<[FaultKind, number, string, RegExp]>([
    ['signed-out', 401, 'application/json', /"Couldn't authenticate you"/],
    ['forbidden', 403, 'application/json', /"title":"Forbidden"/],
    ['not-found', 404, 'application/json', /"error":"RecordNotFound"/],
    ['not-found-object', 404, 'application/json', /"title":"No help desk at/],
    ['not-found-empty', 404, 'text/plain', /^$/],
    ['too-many-text', 429, 'text/plain', /^Number of allowed API requests per minute exceeded$/],
    ['too-many-json', 429, 'application/json', /"error":"APIRateLimitExceeded"/],
    ['too-many-errors', 429, 'application/json', /"errors":\[\{"code":"TooManyRequests"/],
    ['server-error', 500, 'text/html', /^<!DOCTYPE html>/],
    ['unavailable', 503, 'text/html', /unavailable/],
    ['html', 200, 'text/html', /Sign in/],
    ['redirect', 302, 'text/html', /redirected/],
    ['wrong-shape', 200, 'application/json', /"unexpected"/],
    ['bad-request', 400, 'application/json', /"Invalid attribute"/],
    ['conflict', 409, 'application/json', /"DatabaseConflict"/],
    ['invalid', 422, 'application/json', /"error":"invalid"/],
    ['empty', 200, 'text/plain', /^$/],
    ['huge', 200, 'application/json', /^"x{1000}/],
    ['unknown-keys', 200, 'application/json', /"id":9000001,.*"brand_new"/],
  ])('%s', async (kind, status, type, body) => {
    sandbox.faults.set({ match: '/api/v2/tickets/', kind });
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.text).toMatch(body);
    if (status === 429 || status === 503) expect(answer.headers['retry-after']).toBe('30');
    expect((await ask('/api/v2/groups.json')).status).toBe(200);
  });

  test('signed-out makes users/me anonymous', async () => {
    sandbox.faults.set({ match: 'users/me', kind: 'signed-out' });
    expect(await client.read('users/me.json')).toMatchObject({ user: { id: null, name: 'Anonymous user' } });
  });

  test('bad-ticket spoils the first of a list alone', async () => {
    sandbox.faults.set({ match: '/api/v2/', kind: 'bad-ticket' });
    const { tickets } = (await ask('/api/v2/tickets.json')).json<{ tickets: { created_at: unknown }[] }>();
    expect(tickets.filter(({ created_at: at }) => at === null)).toEqual([tickets[0]]);
  });

  test('no cache helps a fault, or keeps it', async () => {
    const known = { 'if-none-match': String((await ask()).headers.etag) };
    sandbox.faults.set({ match: TICKET, kind: 'unknown-words', times: 1 });
    const spoilt = await ask(TICKET, known);
    expect(spoilt.status).toBe(200);
    expect(spoilt.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(spoilt.headers.etag).toBeUndefined();
    expect((await ask(TICKET, known)).status).toBe(304);
  });

  test('truncated is no JSON any more', async () => {
    sandbox.faults.set({ match: TICKET, kind: 'truncated' });
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(() => answer.json()).toThrow(SyntaxError);
  });

  test('nulls: every nullable field, and only those', async () => {
    sandbox.faults.set({ match: '/api/v2/', kind: 'nulls' });
    const { ticket } = (await ask(`${TICKET}?include=metric_sets`)).json<{ ticket: Record<string, unknown> }>();
    for (const key of ['assignee_id', 'group_id', 'organization_id', 'priority', 'type'])
      expect(ticket[key]).toBeNull();
    expect(ticket).toMatchObject({ id: 9000001, status: 'open', metric_set: { solved_at: null, ticket_id: 9000001 } });
  });

  test('unknown words', async () => {
    sandbox.faults.set({ match: TICKET, kind: 'unknown-words' });
    const { ticket } = (await ask()).json<{ ticket: object }>();
    expect(ticket).toMatchObject({
      status: 'awaiting_review',
      priority: 'critical',
      via: { channel: 'carrier_pigeon' },
    });
    expect(sandbox.data.tickets[0]).toMatchObject({ status: 'open', priority: 'high' });
  });

  test('reset drops the connection and is in the list of calls without a status', async () => {
    sandbox.faults.set({ match: TICKET, kind: 'reset' });
    await expect(ask()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(sandbox.calls.at(-1)).toMatchObject({ path: TICKET, status: 0 });
  });

  test('delay waits, alone or with a kind', async () => {
    sandbox.faults.set({ match: TICKET, delay: 60 });
    const began = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(50);
  });

  test('a fault on a write leaves the data alone', async () => {
    sandbox.faults.set({ match: TICKET, method: 'PUT', kind: 'server-error' });
    const answer = await client.write('PUT', 'tickets/9000001.json', { ticket: { priority: 'low' } });
    expect([answer.status, sandbox.data.tickets[0]?.priority]).toEqual([500, 'high']);
    expect((await ask()).status).toBe(200);
  });

  test('chosen by expression, method, asker and number of times; the first wins; taken away again', async () => {
    const takeAway = sandbox.faults.set({ match: /tickets\/\d+\.json$/, kind: 'forbidden', who: 'extension' });
    expect((await client.call(TICKET, { headers: { 'x-sandbox-page': '1' } })).status).toBe(200);
    expect((await ask()).status).toBe(403);
    takeAway();
    expect((await ask()).status).toBe(200);
    sandbox.faults.set({ match: TICKET, kind: 'not-found', times: 1 });
    expect([(await ask()).status, (await ask()).status]).toEqual([404, 200]);
    sandbox.faults.set({ match: TICKET, kind: 'none' });
    sandbox.faults.set({ match: '/api/', kind: 'unavailable' });
    expect([(await ask()).status, (await ask('/api/v2/groups.json')).status]).toEqual([200, 503]);
    sandbox.faults.clear();
    expect((await ask('/api/v2/groups.json')).status).toBe(200);
  });
});

describe('real refusals', () => {
  test('unknown paths and ids', async () => {
    expect((await ask('/api/v2/ticketz.json')).json()).toEqual({ error: 'InvalidEndpoint', description: 'Not found' });
    expect((await ask('/api/v2/tickets/1.json')).json()).toEqual({ error: 'RecordNotFound', description: 'Not found' });
  });
});

describe('rate limits', () => {
  test('headers fall with each call; over the limit comes 429 with a time to wait', async () => {
    const tight = await startSandbox({ rateLimit: 3 });
    const other = makeClient(tight);
    await other.signIn();
    const remaining: (string | undefined)[] = [];
    for (let n = 0; n < 3; n += 1)
      remaining.push((await other.call('/api/v2/groups.json')).headers['x-rate-limit-remaining']);
    const refused = await other.call('/api/v2/groups.json');
    await tight.close();
    expect(remaining).toEqual(['2', '1', '0']);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['x-rate-limit-remaining']).toBe('0');
  });

  test('one ticket takes 30 writes in ten minutes; the bucket shows in a header', async () => {
    const statuses: number[] = [];
    let header = '';
    for (let n = 0; n < 31; n += 1) {
      const answer = await client.write('PUT', 'tickets/9000004.json', { ticket: { subject: `Change ${n}` } });
      statuses.push(answer.status);
      header = answer.headers['zendesk-ratelimit-per-ticket-updates'] ?? header;
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
    expect(header).toMatch(/^total=30; remaining=0; resets=\d+$/);
    expect(sandbox.data.tickets[3]?.subject).toBe('Change 29');
  });
});
