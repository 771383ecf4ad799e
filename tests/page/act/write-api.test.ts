// @vitest-environment node
import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TicketWrite } from '../../../src/page/api/save-ticket.ts';
import { makeWriteApi } from '../../../src/page/api/write-api.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';

/** The fall-back against the local Zendesk, over a real connection. */
let sandbox: Sandbox;
let cookie = '';
const AGENT = 8000001;

beforeAll(async () => {
  sandbox = await startSandbox({ data: makeGovukData({ background: true }), now: '2021-09-02T09:00:00Z' });
  const page = await ask(`${sandbox.origin}/agent/dashboard`, {});
  cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}, 60_000);
afterAll(() => sandbox.close());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.signIn();
});

/** A `fetch` that reaches the sandbox's port with the agent's cookie and the page's origin. */
function ask(address: string, init: RequestInit): Promise<Response> {
  const { pathname, search, host, origin } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = { ...(init.headers as Record<string, string>), host, cookie, origin };
    const to = { host: '127.0.0.1', port: sandbox.port, path: pathname + search, headers, rejectUnauthorized: false };
    const asking = request({ ...to, method: init.method ?? 'GET' }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      const pairs = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers: pairs }));
    });
    asking.on('error', () => reject(new TypeError('Failed to fetch')));
    asking.end(init.body ?? undefined);
  });
}

const makeApi = () => makeWriteApi({ fetch: ask, origin: sandbox.origin, now: Date.now, onClock: () => undefined });
const ticketOf = (id: number) => sandbox.data.tickets.find((ticket) => ticket.id === id)!;
const listWrites = () => sandbox.calls.filter(({ method }) => method !== 'GET');
const writeOf = (ticketId: number, more: Partial<TicketWrite>): TicketWrite => ({
  ...{ ticketId, agentId: AGENT, updatedStamp: ticketOf(ticketId).updated_at },
  ...more,
});

describe('macros', () => {
  it('lists what this agent can use, retired ones left out', async () => {
    const answer = await makeApi().getMacros();
    if (!answer.ok) throw new Error(answer.code);
    const titles = answer.data.macros.map(({ title }) => title);
    expect(answer.data.isWhole).toBe(true);
    expect(titles).toContain('Inside government::Pass through::Ferry Test Agency');
    expect(titles.filter((title) => title.startsWith('Retired'))).toEqual([]);
  });

  it('tells only what a macro would change, and changes nothing', async () => {
    const before = structuredClone(ticketOf(9000004));
    const answer = await makeApi().previewMacro(9000004, 9500003);
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.data).toMatchObject({
      updatedStamp: before.updated_at,
      fields: { group_id: 20826398 },
      tags: { add: ['pass_through'], remove: [] },
      comment: { public: true },
    });
    expect(Object.keys(answer.data.fields)).toEqual(['group_id']);
    expect(answer.data.comment?.body).not.toContain('{{');
    expect(ticketOf(9000004)).toEqual(before);
    expect(await makeApi().previewMacro(9000004, 1)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('the one write', () => {
  it('saves what was asked, keeps tags it was not asked about, and tells who may see the comment', async () => {
    const write = writeOf(9000004, {
      fields: { status: 'pending', priority: 'high', assignee_id: AGENT, group_id: 20369327 },
      tags: { add: ['vip'], remove: ['govt_form'] },
      comment: { body: 'A note', public: false },
      macroId: 9500008,
    });
    const stamp = write.updatedStamp;
    const earlier = listWrites().length;
    expect(await makeApi().saveTicket(write)).toEqual({
      ok: true,
      updatedAt: ticketOf(9000004).updated_at,
      differences: [],
    });
    const [call, ...more] = listWrites().slice(earlier);
    expect(more).toEqual([]);
    expect(call?.body).toEqual({
      ticket: {
        ...write.fields,
        tags: ['fault_with_mainstream_publisher', 'technical_fault', 'vip'],
        comment: { body: 'A note', public: false },
        macro_id: 9500008,
        safe_update: true,
        updated_stamp: stamp,
      },
    });
  });

  it('writes nothing over a newer ticket, and tells what changed and by whom', async () => {
    const stale = writeOf(9000004, { fields: { priority: 'low' } });
    const saved = await makeApi().saveTicket(writeOf(9000004, { fields: { priority: 'normal' } }));
    // The sandbox's clock has whole seconds, as Zendesk's stamps have.
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    const earlier = listWrites().length;
    const result = await makeApi().saveTicket({ ...stale, updatedStamp: '2021-09-01T08:00:00Z' });
    expect(result).toMatchObject({ ok: false, code: 'conflict' });
    if (result.ok || result.code !== 'conflict') throw new Error('no conflict');
    expect(result.changes).toContainEqual(
      expect.objectContaining({ field: 'priority', value: 'normal', by: 'Sam Placeholder' }),
    );
    expect(result.changes.map(({ field }) => field)).toContain('comment');
    expect(listWrites().length).toBe(earlier);
    expect(ticketOf(9000004).priority).toBe('normal');
  });

  it('passes on Zendesk’s own words when it refuses', async () => {
    const earlier = listWrites().length;
    const result = await makeApi().saveTicket(writeOf(9000020, { fields: { priority: 'low' } }));
    expect(result).toMatchObject({ ok: false, code: 'refused' });
    if (result.ok || result.code !== 'refused') throw new Error('not refused');
    expect(result.sentences.length).toBeGreaterThan(0);
    expect(result.sentences.every((one) => one.length > 10)).toBe(true);
    expect(listWrites().length - earlier).toBe(1);
  });

  it('names what the answer shows otherwise than asked', async () => {
    const api = makeWriteApi({
      origin: sandbox.origin,
      now: Date.now,
      onClock: () => undefined,
      async fetch(url, init) {
        const response = await ask(url, init);
        if (init.method !== 'PUT') return response;
        const answer = (await response.json()) as { ticket: object; audit: object };
        const light = { ...answer, ticket: { ...answer.ticket, priority: 'normal', tags: [] }, audit: { events: [] } };
        return new Response(JSON.stringify(light), { status: 200, headers: { 'content-type': 'application/json' } });
      },
    });
    const write = writeOf(9000006, {
      fields: { priority: 'high', status: 'open' },
      tags: { add: ['vip'], remove: [] },
      comment: { body: 'x', public: true },
    });
    expect(await api.saveTicket(write)).toMatchObject({ ok: true, differences: ['priority', 'tags', 'comment'] });
  });

  it.each([
    ['signed out', () => sandbox.signOut(), 'signed-out', 0],
    [
      'too many calls',
      () => sandbox.faults.set({ match: '/tickets/', method: 'PUT', kind: 'too-many-text' }),
      'rate-limited',
      1,
    ],
    ['forbidden', () => sandbox.faults.set({ match: '/tickets/', method: 'PUT', kind: 'forbidden' }), 'forbidden', 1],
    [
      'cut off, nothing saved',
      () => sandbox.faults.set({ match: '/tickets/', method: 'PUT', kind: 'reset' }),
      'offline',
      1,
    ],
    [
      'a gateway that fails',
      () => sandbox.faults.set({ match: '/tickets/', method: 'PUT', kind: 'unavailable' }),
      'offline',
      1,
    ],
  ] as const)('never sends twice: %s', async (_what, spoil, code, writes) => {
    spoil();
    const earlier = listWrites().length;
    const before = ticketOf(9000010).updated_at;
    expect(await makeApi().saveTicket(writeOf(9000010, { fields: { priority: 'low' } }))).toMatchObject({
      ok: false,
      code,
    });
    expect(listWrites().length - earlier).toBe(writes);
    expect(ticketOf(9000010).updated_at).toBe(before);
  });

  it('finds out by reading when the answer to a taken write was lost', async () => {
    const api = makeWriteApi({
      origin: sandbox.origin,
      now: Date.now,
      onClock: () => undefined,
      async fetch(url, init) {
        const response = await ask(url, init);
        if (init.method === 'PUT') throw new TypeError('Failed to fetch');
        return response;
      },
    });
    expect(await api.saveTicket(writeOf(9000010, { fields: { priority: 'low' } }))).toMatchObject({ ok: true });
    const comment = { body: 'Twice would be bad', public: true };
    expect(await api.saveTicket(writeOf(9000013, { comment }))).toEqual({ ok: false, code: 'unsure' });
  });

  it('sends no comment without a text, as a macro that only turns the composer has one', async () => {
    const comment = { body: ' ', public: true };
    const write = writeOf(9000016, { fields: { priority: 'low' }, comment });
    expect(await makeApi().saveTicket(write)).toMatchObject({ ok: true, differences: [] });
    expect(JSON.stringify(listWrites().at(-1)?.body)).not.toContain('comment');
  });

  it('writes nothing for another agent than the one who said yes', async () => {
    const earlier = listWrites().length;
    const write = { ...writeOf(9000010, { fields: { priority: 'high' } }), agentId: 8000002 };
    expect(await makeApi().saveTicket(write)).toEqual({ ok: false, code: 'other-agent' });
    expect(listWrites().length).toBe(earlier);
  });
});
