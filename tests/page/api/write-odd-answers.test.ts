import { describe, expect, test } from 'vitest';
import { previewMacro } from '../../../src/page/api/macros.ts';
import { makeGet } from '../../../src/page/api/request.ts';
import { saveTicket, type TicketWrite } from '../../../src/page/api/save-ticket.ts';
import { makeFakeGet } from './fake-fetch.ts';

const STAMP = '2020-01-01T00:00:00Z';
const write: TicketWrite = { ticketId: 7, agentId: 5, updatedStamp: STAMP };
const ticketOf = (more: object) => ({ id: 7, updated_at: STAMP, tags: ['a', 'b'], ...more });

/** Saves where Zendesk has `ticket`, and answers the write with `saved`. */
async function save(ticket: object, saved: object, more: Partial<TicketWrite>) {
  const sent: Record<string, unknown>[] = [];
  const { options } = makeFakeGet((address, { method, body }) => {
    if (method === 'PUT') sent.push(JSON.parse(String(body)).ticket);
    if (method === 'PUT') return { json: { ticket: saved } };
    if (address.includes('users/me')) return { json: { user: { id: 5, authenticity_token: 'x' } } };
    return { json: { ticket } };
  });
  return { sent, result: await saveTicket(options, makeGet(options), { ...write, ...more }) };
}

const tags = { add: ['new'], remove: [] };

describe('a write of tags, which replaces them all', () => {
  test.each([
    ['in one line', 'a b'],
    ['with a number among them', ['a', 2012, 'b']],
    ['with a hole', ['a', null]],
    ['as an object', { 0: 'a' }],
    ['as null', null],
    ['left out', undefined],
  ])('is not sent where the ticket’s own are %s', async (_, own) => {
    const { sent, result } = await save(ticketOf({ tags: own }), ticketOf({}), { tags });
    expect(sent).toEqual([]);
    expect(result).toEqual({ ok: false, code: 'invalid-answer' });
  });

  test('keeps those it can read', async () => {
    const { sent, result } = await save(ticketOf({}), ticketOf({ tags: ['new', 'b', 'a'] }), { tags });
    expect(sent[0]?.tags).toEqual(['a', 'b', 'new']);
    expect(result).toMatchObject({ ok: true, differences: [] });
  });

  test('asks nothing of tags where it changes none', async () => {
    const { sent } = await save(ticketOf({ tags: 'a b' }), ticketOf({}), { fields: { status: 'open' } });
    expect(sent[0]).not.toHaveProperty('tags');
  });
});

test('an answer about another ticket does not prove a write', async () => {
  const { result } = await save(ticketOf({}), ticketOf({ id: 8, status: 'open' }), { fields: { status: 'open' } });
  expect(result).toEqual({ ok: false, code: 'unsure' });
});

test('a number in quotes is no difference, another one is', async () => {
  const fields = { group_id: 11, assignee_id: null };
  const same = await save(ticketOf({}), ticketOf({ group_id: '11', assignee_id: null }), { fields });
  expect(same.result).toMatchObject({ ok: true, differences: [] });
  const other = await save(ticketOf({}), ticketOf({ group_id: '12', assignee_id: 5 }), { fields });
  expect(other.result).toMatchObject({ ok: true, differences: ['group_id', 'assignee_id'] });
});

describe('a macro’s preview', () => {
  const preview = (now: object, then: object) =>
    previewMacro(
      makeFakeGet((address) =>
        address.includes('/apply') ? { json: { result: { ticket: then } } } : { json: { ticket: ticketOf(now) } },
      ).get,
      7,
      25,
    );

  test.each(['', false])(
    'tells no change where the same number is in quotes, or an empty field is %j',
    async (value) => {
      const now = { group_id: 11, assignee_id: 5, custom_fields: [{ id: 1, value: null }] };
      const then = { group_id: '11', assignee_id: '5', custom_fields: [{ id: '1', value }], tags: ['b', 'a'] };
      expect(await preview(now, then)).toEqual({ ok: true, data: { updatedStamp: STAMP, fields: {} } });
    },
  );

  test('tells a number in quotes that is another', async () => {
    expect(await preview({ group_id: 11 }, { group_id: '12' })).toMatchObject({ data: { fields: { group_id: 12 } } });
  });

  test.each([
    ['the ticket’s', 'a b', ['a', 'c']],
    ['the macro’s', ['a', 'b'], 'a c'],
    ['some of the macro’s', ['a', 'b'], ['a', 3]],
  ])('is none where %s tags cannot be read: a change must not go unseen', async (_, own, after) => {
    expect(await preview({ tags: own }, { tags: after })).toEqual({ ok: false, code: 'invalid-answer' });
  });

  test('of a macro that says nothing of tags leaves them', async () => {
    for (const then of [{ tags: null, status: 'open' }, { status: 'open' }]) {
      const answer = await preview({ tags: 'a b' }, then);
      expect(answer).toEqual({ ok: true, data: { updatedStamp: STAMP, fields: { status: 'open' } } });
    }
  });
});
