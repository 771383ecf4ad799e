import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueueSnapshot } from '../../../src/contracts/queue-snapshot.ts';
import type { ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import { watchQueue } from '../../../src/features/queue-watch.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import { storedQueue, storedSettings } from '../../../src/platform/stored.ts';
import { storedNotices } from '../../../src/platform/stored-notices.ts';
import { makeRow } from '../queue/rows.ts';
import { makeTicketAnswer, readMe } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const NOW = '2021-09-02T09:00:00Z';
const action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };
const shown = vi.fn();

const queue: QueueSnapshot = {
  host: 'govuk.zendesk.com',
  userId: 7,
  groupIds: [1],
  at: NOW,
  clockOffset: 0,
  rows: [
    makeRow({ id: 1, createdAt: '2021-08-31T09:00:00Z' }),
    makeRow({ id: 2, status: 'pending', statusSince: '2021-08-20T09:00:00Z' }),
    makeRow({ id: 3, priority: 'low', createdAt: '2021-09-02T08:00:00Z' }),
  ],
  missing: [],
  dropped: 0,
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { action });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  vi.stubGlobal('Notification', { permission: 'granted' });
  vi.stubGlobal('registration', { showNotification: shown });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const settle = (check: () => void) => vi.waitFor(check);
const wake = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'queue-watch', scheduledTime: 0 });

it('rings again where the clock was a year ahead when its alarm was set', async () => {
  const now = Date.parse(NOW);
  fakeBrowser.alarms.create('queue-watch', { when: now + 365 * 24 * 3_600_000, periodInMinutes: 30 });
  watchQueue();
  await settle(async () => {
    const alarm = await fakeBrowser.alarms.get('queue-watch');
    expect((alarm?.scheduledTime ?? 0) - now).toBeLessThanOrEqual(31 * 60_000);
  });
});

describe('the badge', () => {
  it('shows what needs me as soon as the queue is known, and says what it means', async () => {
    watchQueue();
    await storedQueue.set(queue);
    await settle(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '2' }));
    expect(action.setTitle.mock.lastCall?.[0].title).toMatch(
      /^My queue\. 2 tickets need you: 1 open, 1 Pending for 5 or more days, as of \d\d:\d\d$/,
    );
  });

  it('is empty when nothing needs me', async () => {
    watchQueue();
    await storedQueue.set({ ...queue, rows: [] });
    await settle(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    expect(action.setTitle.mock.lastCall?.[0].title).toContain('No ticket needs you');
  });

  it('moves with the time alone: no call, no new queue', async () => {
    const soon = makeRow({ id: 9, status: 'pending', statusSince: '2021-08-28T10:00:00Z' });
    await storedQueue.set({ ...queue, rows: [soon] });
    watchQueue();
    await settle(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    vi.setSystemTime(new Date('2021-09-02T10:00:00Z'));
    wake();
    await settle(() => expect(action.setBadgeText).toHaveBeenLastCalledWith({ text: '1' }));
  });
});

describe('a ticket the agent has just saved', () => {
  const tell = (over: Partial<ZendeskTicket>) => {
    const details = makeTicketAnswer(9000001);
    const ticket = { ...details.ticket, ...over };
    return askBackground('ticket-saved', { host: queue.host, details: { ...details, ticket } });
  };

  it('is counted as it is now, without a call', async () => {
    wireRuntime();
    const me = readMe().id;
    await storedQueue.set({ ...queue, userId: me, rows: [makeRow({ id: 9000001 }), makeRow({ id: 5 })] });
    watchQueue();
    await tell({ status: 'solved', assignee_id: me });
    expect((await storedQueue.get())?.rows.map(({ id, status }) => [id, status])).toEqual([
      [5, 'open'],
      [9000001, 'solved'],
    ]);
    await tell({ status: 'open', assignee_id: 0, group_id: null });
    expect((await storedQueue.get())?.rows.map(({ id }) => id)).toEqual([5]);
  });

  it('and another at the same moment: both count', async () => {
    wireRuntime();
    const me = readMe().id;
    await storedQueue.set({ ...queue, userId: me, rows: [] });
    watchQueue();
    await Promise.all([1, 2, 3].map((id) => tell({ id, status: 'open', assignee_id: me })));
    expect((await storedQueue.get())?.rows.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('that is none costs nothing of the queue', async () => {
    wireRuntime();
    await storedQueue.set(queue);
    watchQueue();
    for (const ticket of [{}, { id: 'seven' }, { id: 1, status: null, assignee_id: 7 }, null])
      await askBackground('ticket-saved', { host: queue.host, details: { ...makeTicketAnswer(9000001), ticket } });
    await askBackground('ticket-saved', { host: queue.host });
    expect((await storedQueue.get())?.rows).toEqual(queue.rows);
  });

  it('of another account changes nothing', async () => {
    wireRuntime();
    await storedQueue.set({ ...queue, host: 'other.zendesk.com' });
    watchQueue();
    await tell({ status: 'solved' });
    expect((await storedQueue.get())?.rows).toEqual(queue.rows);
  });
});

describe('notices', () => {
  const turnOn = () => storedSettings.set({ notices: true });

  it('are off by default', async () => {
    await storedQueue.set(queue);
    watchQueue();
    await settle(() => expect(action.setBadgeText).toHaveBeenCalled());
    expect(shown).not.toHaveBeenCalled();
  });

  it('tell once what is due today and what waits too long, with numbers and without subjects', async () => {
    await Promise.all([storedQueue.set(queue), turnOn()]);
    watchQueue();
    await settle(() => expect(shown).toHaveBeenCalledTimes(2));
    expect(shown.mock.calls.map(([title, { body, data }]) => [title, body, data])).toEqual([
      ['Second Line', '#1: First reply due today', 'https://govuk.zendesk.com/agent/tickets/1'],
      ['Second Line', '#2: Pending for 5 or more days without an answer', 'https://govuk.zendesk.com/agent/tickets/2'],
    ]);
    await settle(async () => expect((await storedNotices.get()).told).toHaveLength(2));
    wake();
    await settle(() => expect(action.setTitle.mock.calls.length).toBeGreaterThan(1));
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('leave a rest that is asked for while they are shown', async () => {
    await Promise.all([storedQueue.set(queue), turnOn()]);
    const snoozedUntil = Date.parse(NOW) + 3_600_000;
    shown.mockImplementationOnce(() => storedNotices.set({ told: [], snoozedUntil }));
    watchQueue();
    await settle(async () => expect((await storedNotices.get()).told).not.toEqual([]));
    expect((await storedNotices.get()).snoozedUntil).toBe(snoozedUntil);
  });

  it('are shown where a rest seems longer than any is: the clock was set back since', async () => {
    const snoozedUntil = Date.parse(NOW) + 5 * 3_600_000;
    await Promise.all([storedQueue.set(queue), turnOn(), storedNotices.set({ told: [], snoozedUntil })]);
    watchQueue();
    await settle(() => expect(shown).toHaveBeenCalledTimes(2));
  });

  it.each([
    ['snoozed', NOW, Date.parse(NOW) + 60_000, 'granted'],
    ['in the evening', '2021-09-02T17:00:00Z', 0, 'granted'],
    ['about figures of yesterday', '2021-09-02T21:30:00Z', 0, 'granted'],
    ['while the browser does not let us', NOW, 0, 'denied'],
  ])('are not shown %s', async (_, now, snoozedUntil, permission) => {
    vi.stubGlobal('Notification', { permission });
    vi.setSystemTime(new Date(now));
    await Promise.all([storedQueue.set(queue), turnOn(), storedNotices.set({ told: [], snoozedUntil })]);
    watchQueue();
    await settle(() => expect(action.setTitle).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
    expect(shown).not.toHaveBeenCalled();
    expect((await storedNotices.get()).told).toEqual([]);
  });
});
