import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { makeClient, type SandboxClient } from './sandbox-client.ts';

type Written = { ticket: Record<string, unknown>; audit: { events: Record<string, unknown>[]; author_id: number } };

let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = makeClient(sandbox);
  await client.signIn();
});
afterEach(() => sandbox.close());

const ticketOf = (id: number) => {
  const ticket = sandbox.data.tickets.find((row) => row.id === id);
  if (!ticket) throw new Error(`no ticket ${id}`);
  return ticket;
};
const put = (id: number, ticket: object, headers = {}) =>
  client.write('PUT', `tickets/${id}.json`, { ticket }, headers);
const written = async (id: number, ticket: object) => (await put(id, ticket)).json<Written>();
const refused = async (id: number, ticket: object) => {
  const before = JSON.stringify([ticketOf(id), sandbox.data.comments[id]]);
  const answer = await put(id, ticket);
  expect(JSON.stringify([ticketOf(id), sandbox.data.comments[id]]), 'a refused write changes nothing').toBe(before);
  const body = answer.json<{ error: unknown; details?: Record<string, { description: string }[]> }>();
  return [answer.status, body.error, Object.keys(body.details ?? {})[0]];
};

describe('who may write', () => {
  test.each<[string, Record<string, string>, number]>([
    ['right token, own origin', {}, 200],
    ['wrong token', { 'x-csrf-token': 'wrong' }, 403],
    ['no token', { 'x-csrf-token': '' }, 403],
    ['origin of an extension', { origin: 'chrome-extension://abc' }, 403],
    ['origin of an extension in Firefox', { origin: 'moz-extension://abc' }, 403],
    ['another site', { origin: 'https://evil.example' }, 403],
  ])('%s', async (_name, headers, status) => {
    const before = ticketOf(9000004).subject;
    expect((await put(9000004, { subject: 'Changed' }, headers)).status).toBe(status);
    expect(ticketOf(9000004).subject).toBe(status === 200 ? 'Changed' : before);
  });

  test('no origin at all is let through, a signed-out writer is not', async () => {
    const { user } = await client.read<{ user: { authenticity_token: string } }>('users/me.json');
    const headers = { accept: 'application/json', 'x-csrf-token': user.authenticity_token };
    const request = { method: 'PUT', headers, body: { ticket: { subject: 'No origin' } } };
    expect((await client.call('/api/v2/tickets/9000004.json', request)).status).toBe(200);
    sandbox.signOut();
    expect((await client.call('/api/v2/tickets/9000004.json', request)).status).toBe(401);
  });
});

describe('safe update', () => {
  test('the stamp of the last read passes once; then the ticket has moved', async () => {
    const stamp = ticketOf(9000004).updated_at;
    const first = await put(9000004, { priority: 'high', safe_update: true, updated_stamp: stamp });
    expect(first.status).toBe(200);
    const next = first.json<Written>().ticket.updated_at;
    expect(next).not.toBe(stamp);
    expect(await refused(9000004, { priority: 'low', safe_update: true, updated_stamp: stamp })).toEqual([
      409,
      'UpdateConflict',
      undefined,
    ]);
    expect((await put(9000004, { priority: 'low', safe_update: true, updated_stamp: next })).status).toBe(200);
  });

  test('a stamp alone does nothing; safe_update without one is refused', async () => {
    expect((await put(9000004, { priority: 'low', updated_stamp: '2001-01-01T00:00:00Z' })).status).toBe(200);
    expect(await refused(9000004, { priority: 'high', safe_update: true })).toEqual([409, 'UpdateConflict', undefined]);
  });
});

describe('fields', () => {
  test('take it: assignee and status in one write, with an audit of the macro', async () => {
    const { ticket, audit } = await written(9000004, { assignee_id: 8000001, status: 'open', macro_id: 9500009 });
    expect(ticket).toMatchObject({ assignee_id: 8000001, status: 'open', custom_status_id: 9700002 });
    expect(audit.author_id).toBe(8000001);
    expect(audit.events.map((event) => event.field_name ?? event.type)).toEqual([
      'assignee_id',
      'status',
      'AgentMacroReference',
    ]);
    expect(sandbox.data.metric_sets[9000004]).toMatchObject({
      assigned_at: ticket.updated_at,
      status_updated_at: ticket.updated_at,
    });
  });

  test('assigning alone turns New to Open; a custom status sets its category', async () => {
    expect((await written(9000004, { assignee_id: 8000001 })).ticket.status).toBe('open');
    expect((await written(9000004, { custom_status_id: 9700003 })).ticket.status).toBe('pending');
  });

  test('tags and lists replace the whole value', async () => {
    expect((await written(9000004, { tags: ['B two', 'a'] })).ticket.tags).toEqual(['a', 'b', 'two']);
    expect((await written(9000010, { email_cc_ids: [] })).ticket.email_cc_ids).toEqual([]);
  });

  test('a group without the assignee clears the assignee; an assignee of another group moves the ticket', async () => {
    expect((await written(9000039, { group_id: 20304257 })).ticket).toMatchObject({
      group_id: 20304257,
      assignee_id: null,
    });
    expect((await written(9000004, { assignee_id: 8000004 })).ticket).toMatchObject({
      group_id: 20304336,
      assignee_id: 8000004,
    });
  });

  test.each<[string, number, object, number, string, string | undefined]>([
    ['solved needs an assignee', 9000004, { status: 'solved' }, 422, 'RecordInvalid', 'assignee'],
    ['priority cannot go back to none', 9000004, { priority: null }, 422, 'RecordInvalid', 'priority'],
    ['priority must be a known word', 9000004, { priority: 'critical' }, 422, 'RecordInvalid', 'priority'],
    ['status must be a known word', 9000004, { status: 'parked' }, 422, 'RecordInvalid', 'status'],
    ['new cannot come back', 9000002, { status: 'new' }, 422, 'RecordInvalid', 'status'],
    ['closed is closed', 9000020, { comment: { body: 'Hello', public: false } }, 422, 'RecordInvalid', 'status'],
    ['a light agent cannot hold a ticket', 9000004, { assignee_id: 8000006 }, 422, 'RecordInvalid', 'assignee'],
    ['an end user cannot hold a ticket', 9000004, { assignee_id: 8100004 }, 422, 'RecordInvalid', 'assignee'],
    [
      'assignee and group must fit',
      9000004,
      { assignee_id: 8000001, group_id: 20304257 },
      422,
      'RecordInvalid',
      'assignee',
    ],
    ['the group must be there', 9000004, { group_id: 1 }, 422, 'RecordInvalid', 'group'],
    [
      'a refused field takes the comment with it',
      9000004,
      { status: 'solved', comment: { body: 'Done', public: true } },
      422,
      'RecordInvalid',
      'assignee',
    ],
  ])('%s', async (_name, id, change, ...expected) => {
    expect(await refused(id, change)).toEqual(expected);
  });

  test('a closed ticket still takes tags; a null priority may stay null', async () => {
    expect((await put(9000020, { tags: ['closed_by_merge'] })).status).toBe(200);
    expect((await written(9000005, { priority: null, tags: ['x'] })).ticket.priority).toBeNull();
  });

  test('a body that is no ticket is refused, keys it does not take are named in a header', async () => {
    expect((await client.write('PUT', 'tickets/9000004.json', { status: 'open' })).status).toBe(400);
    expect((await client.write('PUT', 'tickets/1.json', { ticket: {} })).status).toBe(404);
    const answer = await put(9000004, { description: 'x' });
    expect(answer.headers['x-zendesk-api-warn']).toContain('description');
    expect(ticketOf(9000004).description).not.toBe('x');
  });

  test('a write that changes nothing leaves the stamp alone', async () => {
    const { updated_at, subject } = ticketOf(9000004);
    expect((await written(9000004, { subject })).ticket.updated_at).toBe(updated_at);
  });
});

describe('comments', () => {
  const last = (id: number) => sandbox.data.comments[id]?.at(-1);

  test('public by default: that is why every write must say so', async () => {
    await put(9000004, { comment: { body: 'Hello' } });
    expect(last(9000004)).toMatchObject({ body: 'Hello', public: true, author_id: 8000001 });
    await put(9000004, { comment: { body: 'Note', public: false } });
    expect(last(9000004)?.public).toBe(false);
  });

  test('the first public one is the first reply, a note is not', async () => {
    const replyTime = () => sandbox.data.metric_sets[9000004]?.reply_time_in_minutes.calendar;
    await put(9000004, { comment: { body: 'Note', public: false } });
    expect(replyTime()).toBeNull();
    await put(9000004, { comment: { body: 'Hello', public: true } });
    expect(replyTime()).toBe(1420);
    await put(9000004, { comment: { body: 'Again', public: true } });
    expect(sandbox.data.metric_sets[9000004]?.replies).toBe(2);
  });

  test('HTML is cleaned and given as text too', async () => {
    await put(9000004, {
      comment: { html_body: '<p onclick="x()">A &amp; b</p><script>bad()</script><p>c</p>', public: false },
    });
    expect(last(9000004)).toMatchObject({ plain_body: 'A & b\n\nbad()c' });
    expect(last(9000004)?.html_body).not.toMatch(/script|onclick/);
  });

  test('an empty one is none', async () => {
    const before = last(9000004);
    await put(9000004, { comment: { html_body: '<p></p>', public: true } });
    expect(last(9000004)).toBe(before);
  });

  test('a light agent writes notes only and changes nothing else', async () => {
    sandbox.data.current_user_id = 8000006;
    const { ticket } = await written(9000004, { status: 'pending', comment: { body: 'Hello', public: true } });
    expect(ticket.status).toBe('new');
    expect(last(9000004)).toMatchObject({ public: false, author_id: 8000006 });
  });

  test('solved and opened again: the metric set follows', async () => {
    await put(9000039, { status: 'solved', comment: { body: 'Done', public: true } });
    expect(sandbox.data.metric_sets[9000039]?.solved_at).toBe(ticketOf(9000039).updated_at);
    await put(9000039, { status: 'open' });
    expect(sandbox.data.metric_sets[9000039]).toMatchObject({ solved_at: null, reopens: 1 });
  });
});
