import { describe, expect, it } from 'vitest';
import { makeTicketAnswer, readMe } from './guide-samples.ts';
import { good, MINUTE, makeBench, other, page, saved, view } from './ticket-details-bench.ts';

describe('coming back to a ticket', () => {
  it.each([
    ['within half an hour', 30 * MINUTE, 1],
    ['later', 30 * MINUTE + 1, 2],
  ])('%s', async (_when, later, calls) => {
    const { details, time, asked } = await view();
    time.now += later - MINUTE;
    details.leave();
    details.visit(page);
    expect(asked).toHaveLength(calls);
  });

  it('by way of another ticket counts as well, and shows the old answer until the new one comes', async () => {
    const { details, time, asked, ids } = await view();
    details.visit(other);
    time.now += 31 * MINUTE;
    details.visit(page);
    expect(ids()).toEqual([9000001, 9000002, 9000001]);
    expect(details.entries.value.get(9000001)?.details?.ticket.id).toBe(9000001);
    await asked[2]?.answer({ ok: false, code: 'offline' });
    expect(details.entries.value.get(9000001)).toMatchObject({
      trouble: 'offline',
      details: { ticket: { id: 9000001 } },
    });
  });

  it('after trouble it asks again a minute later, not at once', async () => {
    const { details, time, asked } = makeBench();
    details.visit(page);
    await asked[0]?.answer({ ok: false, code: 'rate-limited' });
    details.leave();
    details.visit(page);
    expect(asked).toHaveLength(1);
    time.now += MINUTE + 1;
    details.visit(page);
    expect(asked).toHaveLength(1);
    details.leave();
    details.visit(page);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(good(9000001));
    expect(details.entries.value.get(9000001)?.trouble).toBeUndefined();
  });

  it('known trouble stays known while Zendesk is asked again', async () => {
    const { details, time, asked } = makeBench();
    details.visit(page);
    await asked[0]?.answer({ ok: false, code: 'offline' });
    time.now += MINUTE;
    details.visit({ ...page, status: saved('pending') });
    expect(asked).toHaveLength(2);
    expect(details.entries.value.get(9000001)?.trouble).toBe('offline');
  });
});

describe('answers that come late', () => {
  it('are filed under their own ticket', async () => {
    const { details, asked } = makeBench();
    details.visit(page);
    details.visit(other);
    await asked[1]?.answer(good(9000002));
    await asked[0]?.answer(good(9000001));
    expect(details.entries.value.get(9000001)?.details?.ticket.id).toBe(9000001);
    expect(details.entries.value.get(9000002)?.details?.ticket.id).toBe(9000002);
  });

  it('an older answer never covers a newer one', async () => {
    const { details, time, asked } = makeBench();
    details.visit(page);
    time.now += MINUTE;
    details.visit({ ...page, status: saved('pending') });
    const fresh = makeTicketAnswer(9000001);
    fresh.ticket = { ...fresh.ticket, status: 'pending' };
    await asked[1]?.answer({ ok: true, data: fresh });
    await asked[0]?.answer(good(9000001));
    expect(details.entries.value.get(9000001)?.details?.ticket.status).toBe('pending');
  });
});

describe('who I am', () => {
  it('is asked once and then at most every 30 minutes, on any ticket', async () => {
    const { details, time, askedMe, settle } = makeBench();
    details.visit(page);
    askedMe[0]?.({ ok: true, data: readMe() });
    await settle();
    expect(details.me.value?.id).toBe(readMe().id);
    for (const reading of [other, page, other]) details.visit(reading);
    time.now += 30 * MINUTE;
    details.visit(page);
    expect(askedMe).toHaveLength(1);
    time.now += 1;
    details.visit(page);
    expect(askedMe).toHaveLength(2);
    askedMe[1]?.({ ok: false, code: 'signed-out' });
    await settle();
    expect(details.me.value?.id).toBe(readMe().id);
  });
});
