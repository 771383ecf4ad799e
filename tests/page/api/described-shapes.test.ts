import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getMacros, previewMacro } from '../../../src/page/api/macros.ts';
import { readTicketChanges } from '../../../src/page/api/read-ticket-changes.ts';
import { anything, bentTicket, describe as described, describedTicket } from './described-shapes.ts';
import { makeFakeApi, makeFakeGet } from './fake-fetch.ts';
import { makeGood } from './recorded-shapes.ts';
import { ME, refreshWith, tellFacts } from './whole-way.ts';

const runs = { numRuns: 150 };
const whole = described('UserObject');
const named = described('GroupObject');

describe('answers made from Zendesk’s own description, with nulls and unknown keys', () => {
  test('each ticket of a list is read, and counted, however little of it there is', async () => {
    const lists = fc.uniqueArray(describedTicket(fc.integer({ min: 10, max: 1e15 })), {
      maxLength: 5,
      selector: ({ id }) => id,
    });
    const metrics = fc.array(described('TicketMetricObject'), { maxLength: 3 });
    const beside = fc.record({
      users: fc.array(whole, { maxLength: 3 }),
      groups: fc.array(named, { maxLength: 3 }),
      metric_sets: metrics,
    });
    await fc.assert(
      fc.asyncProperty(lists, beside, async (tickets, along) => {
        const read = await refreshWith([...tickets, makeGood(1)], along);
        expect(read.tickets.map(({ id }) => id).sort()).toEqual([1, ...tickets.map(({ id }) => id as number)].sort());
        expect(read.dropped).toBe(0);
        expect(read.figures.counts.mineOpen.ids).toContain(1);
      }),
      runs,
    );
  });

  test('a ticket alone is read, and facts told of it', async () => {
    await fc.assert(
      fc.asyncProperty(describedTicket(fc.constant(7)), fc.array(whole, { maxLength: 2 }), async (ticket, users) => {
        const { api } = makeFakeApi(() => ({ json: { ticket, users } }));
        const answer = await api.getTicket(7);
        const status = String(ticket.status).toLowerCase();
        expect(answer).toMatchObject({ ok: true, data: { ticket: { id: 7, status } } });
        if (answer.ok) tellFacts(answer.data.ticket, answer.data);
      }),
      runs,
    );
  });

  test('who I am, where there is an id; else nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        described('UserObject', { id: fc.option(fc.integer({ min: 1 }), { nil: null }) }),
        async (user) => {
          const answer = await makeFakeApi(() => ({ json: { user } })).api.getMe();
          expect(answer.ok ? answer.data.id : answer.code).toBe(user.id ?? 'signed-out');
          expect(JSON.stringify(answer)).not.toContain('authenticity_token');
        },
      ),
      runs,
    );
  });

  test('memberships, macros, previews and changes are read or refused, never thrown', async () => {
    const memberships = fc.array(described('GroupMembershipObject'), { maxLength: 4 });
    const macros = fc.array(described('MacroObject', { id: fc.nat(), title: fc.string() }), { maxLength: 4 });
    const preview = described('MacroApplyTicketResponse', { ticket: describedTicket(fc.constant(7)) });
    const audits = fc.array(described('AuditObject'), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(memberships, macros, preview, audits, async (list, some, applied, told) => {
        const groups = await makeFakeApi(() => ({ json: { group_memberships: list } })).api.getGroupMemberships(ME.id);
        const ids = list.flatMap(({ group_id: id }) => (typeof id === 'number' ? [id] : []));
        expect(groups).toEqual({ ok: true, data: [...new Set(ids)] });
        const names = await getMacros(makeFakeGet({ json: { macros: some } }).get);
        expect(names.ok && names.data.macros.length).toBe(
          some.filter(({ id, active }) => id !== 0 && active !== false).length,
        );
        expect(await previewMacro(makeFakeGet({ json: applied }).get, 7, 1)).toHaveProperty('ok');
        expect(
          Array.isArray(
            await readTicketChanges(makeFakeGet({ json: { audits: told } }).get, 7, '2006-01-01T00:00:00Z'),
          ),
        ).toBe(true);
      }),
      runs,
    );
  });
});

describe('answers with anything in place of anything', () => {
  test('a bent ticket is read or refused with the field to blame; those beside it stay', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bentTicket, anything), { maxLength: 4 }), async (bent) => {
        const read = await refreshWith([makeGood(1), ...bent, makeGood(2)]);
        expect(read.tickets.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 2]));
        expect(read.refused.length > 0).toBe(read.dropped > 0);
        expect(read.refused.filter((field) => !/^[a-z_]{2,30}$/.test(field))).toEqual([]);
        expect(read.missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('any answer to any call is an answer or a code', async () => {
    const words = fc.constantFrom(
      'ticket',
      'results',
      'user',
      'macros',
      'result',
      'audits',
      'group_memberships',
      'count',
      'users',
      'metric_sets',
      'tickets',
      'groups',
      'next_page',
    );
    const answers = fc.oneof(anything, fc.dictionary(words, anything));
    await fc.assert(
      fc.asyncProperty(answers, async (json) => {
        const { api } = makeFakeApi(() => ({ json }));
        const { get } = makeFakeGet({ json });
        const all = [
          api.getMe(),
          api.getTicket(7),
          api.getGroupMemberships(5),
          getMacros(get),
          previewMacro(get, 7, 1),
        ];
        for (const answer of [...(await Promise.all(all)), await api.searchTickets({ list: 'groups', groupIds: [1] })])
          expect(typeof answer.ok).toBe('boolean');
        expect(Array.isArray(await readTicketChanges(get, 7, 'x'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
