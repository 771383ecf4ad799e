import { describe, expect, test } from 'vitest';
import { getMacros, previewMacro } from '../../../src/page/api/macros.ts';
import { readTicketChanges } from '../../../src/page/api/read-ticket-changes.ts';
import { makeFakeApi, makeFakeGet } from './fake-fetch.ts';
import {
  macroShapes,
  makeGood,
  namedShapes,
  refusals,
  strangers,
  ticketShapes,
  userShapes,
} from './recorded-shapes.ts';
import { ME, refreshWith, tellFacts } from './whole-way.ts';

describe('tickets as client libraries recorded them', () => {
  test.each(ticketShapes)(
    '%s: read, or refused for one field; those beside it are read',
    async (_, ticket, refused) => {
      const read = await refreshWith([makeGood(1), ticket, makeGood(2)]);
      expect(read.tickets.map(({ id }) => id).sort()).toEqual(refused === undefined ? [1, 2, 7] : [1, 2]);
      expect([...new Set(read.refused)]).toEqual(refused === undefined ? [] : [refused]);
      expect(read.dropped > 0).toBe(refused !== undefined);
      expect(read.missing).toEqual([]);
      expect(read.figures.counts.mineOpen.ids).toEqual(expect.arrayContaining([1, 2]));
    },
  );

  test.each(ticketShapes)('%s, alone: the ticket, or a code', async (_, ticket, refused) => {
    const { api, asked } = makeFakeApi(() => ({ json: { ticket } }));
    const answer = await api.getTicket(7);
    expect(answer.ok ? answer.data.ticket.id : answer.code).toBe(refused === undefined ? 7 : 'invalid-answer');
    expect(asked).toHaveLength(1);
  });

  test('what is written otherwise says the same', async () => {
    const [one] = (
      await refreshWith([
        makeGood(7),
        { ...makeGood(7), updated_at: '2026/01/01 00:00:00 +0000', id: '7', group_id: '98738', tags: 'a b' },
      ])
    ).tickets;
    expect(one).toMatchObject({ id: 7, group_id: 98738, tags: ['a', 'b'], updated_at: '2026-01-01T00:00:00Z' });
  });

  test('words in capitals count as what they say, and no letters as none', async () => {
    const read = await refreshWith([{ ...makeGood(7), status: 'OPEN', priority: '', assignee_id: ME.id }]);
    expect(read.tickets[0]).toMatchObject({ status: 'open', priority: null });
    expect(read.figures.counts.mineOpen.ids).toEqual([7]);
    const [ticket] = read.tickets;
    const facts = ticket && tellFacts(ticket, read);
    expect(facts?.priority).toMatchObject({ value: 'none', evidence: 'No priority is set' });
  });

  test('fields are kept once, under their older name too', async () => {
    const told = [{ id: 27642, value: '745' }];
    const read = async (more: object) => {
      const ticket = { ...makeGood(7), raw_subject: 'x', custom_fields: undefined, fields: undefined, ...more };
      const answer = await makeFakeApi(() => ({ json: { ticket } })).api.getTicket(7);
      return answer.ok ? answer.data.ticket : undefined;
    };
    for (const ticket of [{ custom_fields: told, fields: told }, { fields: told }, { custom_fields: told }]) {
      const kept = await read(ticket);
      expect(kept?.custom_fields).toEqual(told);
      expect(kept).not.toHaveProperty('fields');
      expect(kept).not.toHaveProperty('raw_subject');
    }
  });

  test('all of them in one list', async () => {
    const read = await refreshWith(ticketShapes.map(([, ticket]) => ticket));
    const bad = ticketShapes.filter(([, , refused]) => refused !== undefined);
    // Two lists bring the same.
    expect(read.dropped % bad.length).toBe(0);
    expect([...read.refused].sort()).toEqual([...new Set(bad.map(([, , refused]) => refused))].sort());
  });
});

describe('people and places beside tickets', () => {
  test.each(userShapes.map((user) => [JSON.stringify(user), user] as const))('%s', async (_, user) => {
    const ticket = { ...makeGood(7), requester_id: 50 };
    const read = await refreshWith([ticket], { users: [null, user, { id: {} }], groups: [5], organizations: null });
    expect(read.users.map(({ id }) => id)).toEqual([50]);
    expect(read.tickets).toHaveLength(1);
  });

  test.each(namedShapes.map((one) => [JSON.stringify(one), one] as const))('%s', async (_, one) => {
    const read = await refreshWith([makeGood(7)], { groups: [one, {}], organizations: [one, 'x'] });
    expect([read.groups.map(({ id }) => id), read.organizations.map(({ id }) => id)]).toEqual([[98738], [98738]]);
  });

  test.each(userShapes.map((user) => [JSON.stringify(user), user] as const))('signed in as %s', async (_, user) => {
    const { api } = makeFakeApi(() => ({ json: { user, open_ticket_count: { 50: 3 } } }));
    expect(await api.getMe()).toMatchObject({ ok: true, data: { id: 50, unsolved: 3 } });
  });
});

test.each(macroShapes.map(([macro, isRead]) => [JSON.stringify(macro), macro, isRead] as const))(
  'macro %s',
  async (_, macro, isRead) => {
    const macros = [{ id: 1, title: 'One' }, macro, { id: 2, title: 'Two' }];
    const answer = await getMacros(makeFakeGet({ json: { macros, count: 3, next_page: null } }).get);
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.data.macros.map(({ id }) => id)).toEqual(isRead ? [1, 25, 2] : [1, 2]);
    expect(answer.data.isWhole).toBe(isRead);
  },
);

const calls: [name: string, ask: (reply: { status?: number; json?: unknown; text?: string }) => Promise<unknown>][] = [
  ['users/me', (reply) => makeFakeApi(() => reply).api.getMe()],
  ['group_memberships', (reply) => makeFakeApi(() => reply).api.getGroupMemberships(ME.id)],
  ['a ticket', (reply) => makeFakeApi(() => reply).api.getTicket(7)],
  ['search', (reply) => makeFakeApi(() => reply).api.searchTickets({ list: 'mine-unsolved' })],
  ['macros', (reply) => getMacros(makeFakeGet(reply).get)],
  ['a macro’s preview', (reply) => previewMacro(makeFakeGet(reply).get, 7, 25)],
];

const isCode = { ok: false, code: expect.stringMatching(/^[a-z-]+$/) };

test.each(calls)('%s: every refusal is a code', async (_name, ask) => {
  for (const [status, text] of refusals)
    expect([status, text, await ask({ status, text })]).toMatchObject([status, text, isCode]);
});

test.each(calls)('%s: what is none of what was asked is a code', async (_name, ask) => {
  for (const json of strangers) expect([json, await ask({ json })]).toMatchObject([json, isCode]);
});

test('changes of others are told as far as they can be read, whatever the answer', async () => {
  for (const json of [
    ...strangers,
    { audits: [null, { created_at: 5 }, { created_at: '2030-01-01T00:00:00Z', events: [null, 5] }] },
  ])
    expect(await readTicketChanges(makeFakeGet({ json }).get, 7, '2020-01-01T00:00:00Z')).toEqual([]);
});
