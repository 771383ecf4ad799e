import { describe, expect, test } from 'vitest';
import { fetchQueue } from '../../../src/page/api/fetch-queue.ts';
import { getGroupName, getMacros, previewMacro } from '../../../src/page/api/macros.ts';
import { readTicketChanges } from '../../../src/page/api/read-ticket-changes.ts';
import { makeGet } from '../../../src/page/api/request.ts';
import { saveTicket, type TicketWrite } from '../../../src/page/api/save-ticket.ts';
import { makeFakeApi, makeFakeGet, makeMeasured, makeTicket, type Reply } from './fake-fetch.ts';

const html = '<!DOCTYPE html><html><head><title>Sign in</title></head></html>';
const htmlType = { 'content-type': 'text/html; charset=utf-8' };

/** Every kind of answer of `api.md` 7: what the caller is told, and how often Zendesk is asked. */
const faults: [fault: string, reply: Reply, code: string, times: number][] = [
  ['slow', { error: new DOMException('too long', 'TimeoutError') }, 'offline', 1],
  ['reset', { error: new TypeError('Failed to fetch') }, 'offline', 2],
  ['cut in the middle', { broken: new TypeError('network error') }, 'offline', 2],
  ['the sign-in page', { text: html, headers: htmlType }, 'not-json', 1],
  ['the sign-in page, after a redirect', { text: html, headers: htmlType, redirected: true }, 'signed-out', 1],
  ['a redirect', { status: 0, type: 'opaqueredirect' }, 'signed-out', 1],
  ['a redirect that is seen', { status: 302, headers: { location: '/access/unauthenticated' } }, 'signed-out', 1],
  ['400', { status: 400, json: { error: { title: 'x', message: 'y' } } }, 'invalid-answer', 1],
  ['401', { status: 401, json: { error: "Couldn't authenticate you" } }, 'signed-out', 1],
  ['403', { status: 403, json: { error: 'Forbidden' } }, 'forbidden', 1],
  ['404', { status: 404, json: { error: 'RecordNotFound' } }, 'not-found', 1],
  ['404, empty', { status: 404, text: '' }, 'not-found', 1],
  ['409', { status: 409, json: { error: 'DatabaseConflict' } }, 'invalid-answer', 1],
  ['422', { status: 422, json: { error: 'invalid' } }, 'invalid-answer', 1],
  ['429, with a time', { status: 429, headers: { 'retry-after': '30' }, text: 'Number of allowed' }, 'rate-limited', 1],
  ['429, without', { status: 429, json: { error: 'APIRateLimitExceeded' } }, 'rate-limited', 1],
  [
    '429, with a date for a time',
    { status: 429, headers: { 'retry-after': 'Thu, 02 Sep 2021 09:00:00 GMT' } },
    'rate-limited',
    1,
  ],
  ['500', { status: 500, text: html, headers: htmlType }, 'server-error', 2],
  ['502', { status: 502, text: '' }, 'server-error', 2],
  ['503, with a time', { status: 503, headers: { 'retry-after': '5' } }, 'server-error', 1],
  ['503, without', { status: 503, text: 'Please try again' }, 'server-error', 2],
  ['504', { status: 504, text: html }, 'server-error', 2],
  ['JSON of another kind', { json: { unexpected: [1, 'two'] } }, 'invalid-answer', 1],
  ['JSON cut short', { text: '{"ticket":{"id":7,"sta' }, 'invalid-answer', 1],
  ['an empty body', { text: '' }, 'invalid-answer', 1],
  ['no content', { status: 204, text: '' }, 'invalid-answer', 1],
  ['null', { text: 'null' }, 'invalid-answer', 1],
  ['huge, and it says so', { text: '{}', headers: { 'content-length': '30000000' } }, 'invalid-answer', 1],
  ['huge, and it does not', { text: `"${'x'.repeat(20_000_001)}"` }, 'invalid-answer', 1],
];

/** What is said of somebody who has no number: signed out, whatever else is said. */
const forMe = (code: string, fault: string) =>
  /^JSON of|^null/.test(fault) ? ['signed-out', 'invalid-answer'] : [code];

const reads: [call: string, ask: (reply: Reply) => Promise<{ answer: unknown; asked: number }>][] = [
  ['group_memberships', (reply) => askApi(reply, (api) => api.getGroupMemberships(5))],
  ['tickets/ID', (reply) => askApi(reply, (api) => api.getTicket(7))],
  ['search, my unsolved', (reply) => askApi(reply, (api) => api.searchTickets({ list: 'mine-unsolved' }))],
  [
    'search, my recent',
    (reply) => askApi(reply, (api) => api.searchTickets({ list: 'mine-recent', since: '2021-06-01T00:00:00Z' })),
  ],
  ['search, my groups', (reply) => askApi(reply, (api) => api.searchTickets({ list: 'groups', groupIds: [1] }))],
  ['macros', async (reply) => askGet(reply, getMacros)],
];

async function askApi(reply: Reply, ask: (api: ReturnType<typeof makeFakeApi>['api']) => Promise<unknown>) {
  const { api, asked } = makeFakeApi(() => reply);
  return { answer: await ask(api), asked: asked.length };
}

async function askGet(reply: Reply, ask: (get: ReturnType<typeof makeGet>) => Promise<unknown>) {
  const { get, asked } = makeFakeGet(reply);
  return { answer: await ask(get), asked: asked.length };
}

describe.each(faults)('%s', (fault, reply, code, times) => {
  test.each(reads)('of %s is a code, asked for no more than it may help', async (_call, ask) => {
    const { answer, asked } = await ask(reply);
    expect(answer).toMatchObject({ ok: false, code });
    expect(asked).toBe(times);
  });

  test('of users/me is a code', async () => {
    const { answer, asked } = await askApi(reply, (api) => api.getMe());
    expect(forMe(code, fault)).toContain((answer as { code?: string }).code);
    expect(asked).toBe(times);
  });

  test('of a macro’s preview, of either of its two reads, is a code', async () => {
    for (const broken of ['/7.json', '/apply.json']) {
      const good = { json: { ticket: makeTicket(7), result: { ticket: {} } } };
      const { get } = makeFakeGet((path) => (path.includes(broken) ? reply : good));
      expect(await previewMacro(get, 7, 25)).toMatchObject({ ok: false, code });
    }
  });

  test('of what only helps costs that alone: a group’s name, the changes of others, metrics asked for by id', async () => {
    expect(await getGroupName(makeFakeGet(reply).get, 5)).toBeUndefined();
    expect(await readTicketChanges(makeFakeGet(reply).get, 7, '2021-01-01T00:00:00Z')).toEqual([]);
    const { api } = makeFakeApi((path) =>
      path.endsWith('show_many.json') ? reply : { json: { results: [makeTicket(7)], count: 1 } },
    );
    const answer = await api.searchTickets({ list: 'mine-unsolved' });
    expect(answer).toMatchObject({ ok: true, data: { isWhole: true, tickets: [{ id: 7 }] } });
  });

  test('of every list leaves a refresh with its code, and no storm behind it', async () => {
    const { api, asked } = makeFakeApi((path) =>
      path.endsWith('/users/me.json') ? { json: { user: { id: 5 }, groups: [{ id: 1 }] } } : reply,
    );
    const refresh = () =>
      fetchQueue(api, { host: 'a.zendesk.com', groupIds: [], now: () => Date.parse('2021-09-02T09:00:00Z') });
    expect(await refresh()).toMatchObject({ ok: false, code });
    expect(asked.length).toBeLessThanOrEqual(1 + 3 * times);
    for (let click = 0; click < 30; click += 1) await refresh();
    expect(asked.length).toBeLessThanOrEqual(40);
  });

  test('of one list of three leaves the others, and names it', async () => {
    const good = { json: { results: [makeMeasured(7)], count: 1 } };
    const { api } = makeFakeApi((path, url) => {
      if (path.endsWith('/users/me.json')) return { json: { user: { id: 5 }, groups: [{ id: 1 }] } };
      return url.searchParams.get('query')?.includes('group:1') ? reply : good;
    });
    const answer = await fetchQueue(api, {
      host: 'a.zendesk.com',
      groupIds: [],
      now: () => Date.parse('2021-09-02T09:00:00Z'),
    });
    // A 429 stops what comes after it too.
    if (code === 'rate-limited')
      return expect(answer).toMatchObject({
        ok: true,
        data: { missing: expect.arrayContaining(['groups']), reason: 'rate-limited' },
      });
    expect(answer).toMatchObject({ ok: true, data: { missing: ['groups'], reason: code, tickets: [{ id: 7 }] } });
  });
});

const STAMP = '2021-09-01T09:00:00Z';
const write: TicketWrite = { ticketId: 7, agentId: 5, updatedStamp: STAMP, fields: { priority: 'high' } };

/** What the one write becomes by each answer, when the ticket read afterwards is as before (`same`) or as asked (`taken`). */
const writes: Record<string, { same: string; taken: string }> = {
  ...Object.fromEntries(faults.map(([fault, , code]) => [fault, { same: code, taken: code }])),
  ...Object.fromEntries(
    // Sent, and nothing tells whether it was taken: the ticket is read again, and nothing is sent again.
    [
      'slow',
      'reset',
      'cut in the middle',
      '500',
      '502',
      '503, with a time',
      '503, without',
      '504',
      'the sign-in page',
      'the sign-in page, after a redirect',
      'JSON cut short',
      'an empty body',
      'no content',
      'null',
      'huge, and it does not',
    ].map((fault) => [fault, { same: 'offline', taken: 'ok' }]),
  ),
  'JSON of another kind': { same: 'unsure', taken: 'unsure' },
  'huge, and it says so': { same: 'unsure', taken: 'unsure' },
  '400': { same: 'refused', taken: 'refused' },
  '409': { same: 'conflict', taken: 'conflict' },
  '422': { same: 'refused', taken: 'refused' },
};

describe.each(faults)('%s, to the one write', (fault, reply) => {
  test.each(['same', 'taken'] as const)('where the ticket is afterwards as %s: said, and sent once', async (state) => {
    let sent = 0;
    const { options } = makeFakeGet((path, init) => {
      if (init.method === 'PUT') {
        sent += 1;
        return reply;
      }
      if (path.includes('users/me')) return { json: { user: { id: 5, authenticity_token: 'token' } } };
      if (path.includes('audits')) return { json: { audits: [] } };
      const isTaken = sent > 0 && state === 'taken';
      const changed = isTaken ? { priority: 'high', updated_at: '2021-09-02T09:00:00Z' } : { updated_at: STAMP };
      return { json: { ticket: makeTicket(7, changed) } };
    });
    const result = await saveTicket(options, makeGet(options), write);
    expect(result.ok ? 'ok' : result.code).toBe(writes[fault]?.[state]);
    expect(sent).toBe(1);
  });
});
