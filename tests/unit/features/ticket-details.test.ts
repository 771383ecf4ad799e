import { describe, expect, it } from 'vitest';
import type { Composer } from '../../../src/features/triage-guide/ticket-details.ts';
import { makeTicketMemory } from '../../../src/page/api/ticket-memory.ts';
import type { TicketAnswer } from '../../../src/page/api/zendesk-api.ts';
import type { TicketReading } from '../../../src/page/snapshot.ts';
import { makeTicketAnswer, readMe, readTicketPage, unsaved } from './guide-samples.ts';
import { makeFetch } from './queue-samples.ts';
import { MINUTE, makeBench, page, saved, view, ZENDESK_NOW } from './ticket-details-bench.ts';

describe('one GET a ticket', () => {
  it('asks at the first sight, and gives what came', async () => {
    const { details, ids } = await view();
    expect(ids()).toEqual([9000001]);
    expect(details.entries.value.get(9000001)).toEqual({ details: makeTicketAnswer(9000001), trouble: undefined });
  });

  it('does not ask again however often the page changes, nor for hours', async () => {
    const { details, time, ids } = await view();
    for (let round = 0; round < 100; round += 1) {
      time.now += 5 * MINUTE;
      expect(details.visit({ ...page, subject: unsaved(`Subject ${round}`) })).toBe('same');
    }
    expect(ids()).toEqual([9000001]);
  });

  it.each<[string, TicketReading]>([
    ['status', { ...page, status: unsaved('pending') }],
    ['priority', { ...page, priority: unsaved('low') }],
  ])('a %s that is changed but not submitted is no reason', async (_what, changed) => {
    const { details, ids } = await view();
    expect(details.visit(changed)).toBe('same');
    expect(ids()).toEqual([9000001]);
  });

  it.each<[string, TicketReading, TicketReading]>([
    ['status', { ...page, status: unsaved('pending') }, { ...page, status: saved('pending') }],
    ['priority', { ...page, priority: unsaved('low') }, { ...page, priority: saved('low') }],
    ['group', { ...page, group: unsaved('Other') }, { ...page, group: saved('Other') }],
    ['assignee', { ...page, assignee: unsaved(null) }, { ...page, assignee: saved(null) }],
  ])('a %s that was submitted is seen once, and costs no call', async (_what, before, after) => {
    const { details, time, ids } = await view();
    details.visit(before);
    time.now += MINUTE;
    expect(details.visit(after)).toBe('saved');
    time.now += MINUTE;
    expect(details.visit(after)).toBe('same');
    expect(ids()).toEqual([9000001]);
  });

  it('one more comment that was no draft of ours is asked for; older ones unfolding are not', async () => {
    const many = { ...page, comments: saved(4) };
    const { details, time, ids } = await view(many);
    expect(details.visit({ ...page, comments: saved(9) })).toBe('same');
    time.now += MINUTE;
    expect(details.visit({ ...page, comments: saved(10) })).toBe('saved');
    time.now += MINUTE;
    expect(details.visit({ ...page, comments: saved(3) })).toBe('same');
    expect(ids()).toEqual([9000001, 9000001]);
  });

  it('parts of the page that come late are no submit', async () => {
    const { details, time, ids } = await view({ id: 9000001 });
    const { status, priority, group, assignee, comments } = page;
    const parts = [{ status }, { status, priority }, { status, priority, group, assignee }, { comments }, page];
    for (const part of parts) {
      time.now += MINUTE;
      expect(details.visit({ id: 9000001, ...part } as TicketReading)).toBe('same');
    }
    expect(ids()).toEqual([9000001]);
  });

  it('a part that goes and comes back as it was is no submit; as another it is', async () => {
    const { details, time, ids } = await view();
    const { status: _, ...bare } = page;
    details.visit(bare);
    time.now += MINUTE;
    expect(details.visit(page)).toBe('same');
    details.visit(bare);
    expect(details.visit({ ...page, status: saved('solved') })).toBe('saved');
    expect(ids()).toEqual([9000001]);
  });
});

describe('the agent’s own submit is patched in', () => {
  const many = { ...readTicketPage(9000023), comments: saved(1) };
  const wrote = (mode: Composer['mode']): Composer => ({ mode, isEmpty: false });

  /** A ticket without a reply so far, with a draft in the composer that goes as one more comment comes. */
  async function submit(mode: Composer['mode'], status = 'open', wait = 0) {
    const bench = await view(many);
    bench.details.visit(many, wrote(mode));
    if (wait > 0) bench.details.visit(many, { mode, isEmpty: true });
    bench.time.now += wait;
    const change = bench.details.visit(
      { ...many, status: saved(status), comments: saved(2) },
      { mode: 'internal', isEmpty: true },
    );
    const ticket = bench.details.entries.value.get(9000023)?.details?.ticket;
    return { ...bench, change, ticket };
  }
  const replyOf = (ticket?: TicketAnswer['ticket']) => ticket?.metric_set?.reply_time_in_minutes?.calendar;

  it('a public reply is the first reply, now, without a call', async () => {
    const { change, ticket, ids } = await submit('public');
    expect(change).toBe('saved');
    expect(ids()).toEqual([9000023]);
    const since = Date.parse(ZENDESK_NOW) - Date.parse(ticket?.created_at ?? '');
    expect(replyOf(ticket)).toBe(Math.floor(since / MINUTE));
  });

  it('typing between two readings of the page is followed', async () => {
    const { details, ids } = await view(many);
    details.followDraft(9000023, wrote('public'));
    details.followDraft(1, wrote('public'));
    details.visit({ ...many, comments: saved(2) });
    expect(ids()).toEqual([9000023]);
  });

  it('a note is none; solved is solved now', async () => {
    const { ticket, ids } = await submit('internal', 'solved');
    expect(replyOf(ticket)).toBeNull();
    expect(ticket).toMatchObject({ status: 'solved', metric_set: { solved_at: ZENDESK_NOW } });
    expect(ids()).toEqual([9000023]);
  });

  it('the page may clear the composer a moment before the comment shows', async () => {
    expect((await submit('public', 'open', 3_000)).ids()).toEqual([9000023]);
  });

  it.each([
    ['an unknown mode', 'unknown' as const, 0],
    ['a draft that went long ago', 'public' as const, 11_000],
  ])('%s proves nothing: Zendesk is asked', async (_what, mode, wait) => {
    const { ids, ticket } = await submit(mode, 'open', wait);
    expect(ids()).toEqual([9000023, 9000023]);
    expect(replyOf(ticket)).toBeNull();
  });

  it('a requester’s answer while a public draft stands is no reply of ours', async () => {
    const { details, ids } = await view(many);
    details.visit(many, wrote('public'));
    details.visit({ ...many, comments: saved(2) }, wrote('public'));
    expect(ids()).toEqual([9000023, 9000023]);
    expect(replyOf(details.entries.value.get(9000023)?.details?.ticket)).toBeNull();
  });
});

describe('a ticket of the popup’s lists', () => {
  function remember(age = 0) {
    const memory = makeTicketMemory();
    memory.keep(makeFetch(), 1_000_000 - age);
    return makeBench(memory);
  }

  it('costs no call, and neither does who I am', () => {
    const { details, ids, askedMe } = remember();
    expect(details.visit(page)).toBe('same');
    expect(ids()).toEqual([]);
    expect(askedMe).toEqual([]);
    expect(details.me.value?.id).toBe(readMe().id);
    expect(details.entries.value.get(9000001)?.details).toMatchObject({
      ticket: { id: 9000001 },
      organizations: makeTicketAnswer(9000001).organizations,
    });
  });

  it.each<[string, TicketReading]>([
    ['another status', { ...page, status: saved('pending') }],
    ['another priority', { ...page, priority: saved('low') }],
  ])('is asked for where the page shows %s', (_what, reading) => {
    const { details, ids } = remember();
    details.visit(reading);
    expect(ids()).toEqual([9000001]);
  });

  it('is counted as it was saved when the popup is opened next', () => {
    const memory = makeTicketMemory();
    memory.keep(makeFetch(), 1_000_000);
    const { details } = makeBench(memory);
    details.visit(page);
    const solved = { ...page, status: saved('solved'), priority: saved('low'), assignee: saved('Somebody else') };
    details.visit(solved);
    const found = memory.readAll()?.tickets.filter(({ id }) => id === 9000001);
    expect(found).toMatchObject([{ status: 'solved', priority: 'low', assignee_id: 0 }]);
    details.visit({ ...solved, group: saved('3rd Line--GDS Privacy'), assignee: saved(null) });
    expect(memory.findTicket(9000001)?.answer.ticket).toMatchObject({ assignee_id: null, group_id: null });
    details.visit({ ...solved, assignee: saved(readMe().name ?? '') });
    expect(memory.findTicket(9000001)?.answer.ticket.assignee_id).toBe(readMe().id);
  });

  it('is asked for when the lists are older than an hour, or did not have it', () => {
    const old = remember(61 * MINUTE);
    old.details.visit(page);
    expect(old.ids()).toEqual([9000001]);
    const { details, ids } = remember();
    details.visit({ ...page, id: 1234567 });
    expect(ids()).toEqual([1234567]);
  });
});
