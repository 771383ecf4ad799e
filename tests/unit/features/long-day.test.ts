import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../../../src/features/triage-guide/ask-desk.ts';
import { type Composer, makeTicketDetails } from '../../../src/features/triage-guide/ticket-details.ts';
import { makeTicketMemory } from '../../../src/page/api/ticket-memory.ts';
import type { ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { makeQuestion, makeTicketAnswer, readMe, readTicketPage } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const composer: Composer = { mode: 'internal', isEmpty: true };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Details of tickets with a Zendesk that answers at once, and a clock the test sets. */
function makeBench() {
  const bench = { now: 10 * HOUR, online: true, tickets: 0, mes: 0 };
  const offline = { ok: false, code: 'offline' } as const;
  const api = {
    async getTicket(id: number) {
      bench.tickets += 1;
      const known = makeTicketAnswer(9000001);
      return bench.online ? { ok: true, data: { ...known, ticket: { ...known.ticket, id } } } : offline;
    },
    async getMe() {
      bench.mes += 1;
      return bench.online ? { ok: true, data: readMe() } : offline;
    },
  } as unknown as ZendeskApi;
  const clock = { now: () => '2021-09-02T09:00:00Z' };
  const details = makeTicketDetails(api, makeTicketMemory(), { clock, host: 'govuk.zendesk.com' }, () => bench.now);
  const visit = async (id: number) => {
    details.visit({ ...readTicketPage(9000001), id }, composer);
    await settle();
  };
  return { bench, details, visit };
}

describe('a long day in one tab', () => {
  it('what is known of tickets stays bounded, and whoever comes back to a forgotten one asks once more', async () => {
    const { bench, details, visit } = makeBench();
    for (let id = 1; id <= 400; id += 1) await visit(id);
    expect(details.entries.value.size).toBe(60);
    expect(bench.tickets).toBe(400);
    await visit(400);
    expect(bench.tickets).toBe(400);
    await visit(1);
    expect(bench.tickets).toBe(401);
    expect(details.entries.value.get(1)?.details?.ticket.id).toBe(1);
  });

  it('so does what was asked of them, and what was asked last of those still known is told', async () => {
    wireRuntime();
    const desk = makeDesk();
    for (let id = 1; id <= 200; id += 1) {
      const question = makeQuestion(9000001);
      await desk.ask({ ...question, page: { ...question.page, id } });
    }
    const known = Array.from({ length: 200 }, (_, at) => desk.lastOf(at + 1)?.page.id).filter(Boolean);
    expect(known).toEqual(Array.from({ length: 60 }, (_, at) => 141 + at));
  });

  it('30 tickets looked at in turn are never forgotten', async () => {
    const { bench, visit } = makeBench();
    for (let round = 0; round < 20; round += 1) for (let id = 1; id <= 30; id += 1) await visit(id);
    expect(bench.tickets).toBe(30);
  });

  it('what the guide shows stays bounded, the ticket in view always among it', async () => {
    const state = { kind: 'trouble', message: 'x', next: '' };
    wireRuntime().toBackground.mockImplementation(async () => ({ ok: true, data: state }));
    const desk = makeDesk();
    const question = makeQuestion(9000001);
    for (let id = 1; id <= 300; id += 1) {
      await desk.ask({ ...question, page: { ...question.page, id } });
      expect(desk.states.value.has(id)).toBe(true);
    }
    expect(desk.states.value.size).toBe(60);
  });
});

describe('who I am', () => {
  it('is asked again after a minute when Zendesk did not say, and after half an hour when it did', async () => {
    const { bench, visit } = makeBench();
    bench.online = false;
    await visit(1);
    expect(bench.mes).toBe(1);
    bench.now += MINUTE - 1;
    await visit(1);
    expect(bench.mes).toBe(1);
    bench.now += 2;
    bench.online = true;
    await visit(1);
    expect(bench.mes).toBe(2);
    bench.now += 29 * MINUTE;
    await visit(1);
    expect(bench.mes).toBe(2);
    bench.now += 2 * MINUTE;
    await visit(1);
    expect(bench.mes).toBe(3);
  });
});

describe('a clock that jumps', () => {
  it('back by a day: what came before counts as old, and is asked for once', async () => {
    const { bench, details, visit } = makeBench();
    await visit(1);
    details.leave();
    bench.now -= 24 * HOUR;
    for (let time = 0; time < 5; time += 1) await visit(1);
    expect([bench.tickets, bench.mes]).toEqual([2, 2]);
  });

  it('by seconds, as clocks are set all day, costs nothing', async () => {
    const { bench, details, visit } = makeBench();
    await visit(1);
    details.leave();
    bench.now -= 5_000;
    await visit(1);
    expect([bench.tickets, bench.mes]).toEqual([1, 1]);
  });

  it('after an hour offline a ticket is asked for again when the agent comes back to it', async () => {
    const { bench, details, visit } = makeBench();
    bench.online = false;
    await visit(1);
    expect(details.entries.value.get(1)).toEqual({ details: undefined, trouble: 'offline' });
    details.leave();
    bench.now += HOUR;
    bench.online = true;
    await visit(1);
    expect(details.entries.value.get(1)?.details?.ticket.id).toBe(1);
  });
});
