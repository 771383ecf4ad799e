import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import type { QueueTold } from '../../../src/features/my-queue/queue-told.ts';
import { storedQueue, storedSettings } from '../../../src/platform/stored.ts';
import { storedNotices } from '../../../src/platform/stored-notices.ts';
import {
  around,
  button,
  count,
  isIdle,
  makeFresh,
  NOW,
  open,
  SUBJECT,
  store,
  type Tab,
  tab,
  text,
  until,
  wireQueueBench,
} from './my-queue-bench.ts';

wireQueueBench();

describe('the first paint', () => {
  it('is what is stored, before any tab has answered', async () => {
    await store();
    around.answer = () => new Promise(() => undefined);
    await open();
    expect(count('High')?.textContent).toContain('4');
    expect(count('To triage')?.textContent).toContain('18');
    expect(text()).toContain('Updated 2 hours ago, refreshing');
    expect(text()).toContain('#9000001');
  });

  it('without anything stored says that it reads, and then shows figures', async () => {
    let go: (told: Answer<QueueTold>) => void = () => undefined;
    around.answer = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    await open();
    expect(text()).toContain('Reading your queue');
    await until(() => expect(around.sent).toHaveLength(1));
    go({ ok: true, data: makeFresh() });
    await until(() => expect(count('High')?.textContent).toContain('4'));
  });
});

describe('fresh figures', () => {
  it('bring the subject, which is stored nowhere', async () => {
    await store();
    await open();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(text()).toContain('Updated just now');
    await until(async () => expect((await storedQueue.get())?.at).toBe(NOW));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(SUBJECT);
  });

  it('are asked for gently at opening, and for sure by Refresh', async () => {
    await open();
    await until(isIdle);
    button('Refresh')?.click();
    await until(() =>
      expect(around.sent).toEqual([
        { tab: 3, force: false },
        { tab: 3, force: true },
      ]),
    );
    await until(isIdle);
  });

  it('lead to the account of the tab that answered', async () => {
    await store();
    around.tabs = [
      { id: 5, url: 'https://other.zendesk.com/agent/dashboard', active: true },
      { ...tab, active: false },
    ];
    around.answer = async (id) => (id === 5 ? undefined : { ok: true, data: makeFresh() });
    await open();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(around.sent.map((one) => one.tab)).toEqual([5, 3]);
    expect(count('High')?.getAttribute('href')).toContain('https://govuk.zendesk.com/agent/');
  });

  it('the age goes on while the popup is open, and nothing is asked for it', async () => {
    await open();
    await until(() => expect(text()).toContain('Updated just now'));
    vi.setSystemTime(Date.parse(NOW) + 5 * 60_000);
    vi.advanceTimersByTime(30_000);
    expect(text()).toContain('Updated 5 min ago');
    expect(around.sent).toHaveLength(1);
  });

  it('a window of 7 days is another sum of the same lists', async () => {
    await open();
    await until(() => expect(text()).toContain('27 counted'));
    const seven = [...document.querySelectorAll<HTMLInputElement>('input[name=window]')][0];
    seven?.click();
    await until(() => expect(text()).not.toContain('27 counted'));
    expect(around.sent).toHaveLength(1);
  });
});

describe('which tab is asked', () => {
  const many: Tab[] = [
    { id: 1, url: 'https://govuk.zendesk.com/agent/a', active: false, lastAccessed: 10 },
    { id: 2, url: 'https://govuk.zendesk.com/agent/b', active: false, lastAccessed: 30 },
    { id: 4, url: 'https://govuk.zendesk.com/agent/d', active: true, lastAccessed: 20 },
  ];

  it('the one in view, then the ones used last, until one is reached', async () => {
    around.tabs = many;
    around.answer = async (id) => (id === 1 ? { ok: true, data: makeFresh() } : undefined);
    await open();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(around.sent.map((one) => one.tab)).toEqual([4, 2, 1]);
  });

  it('a tab that was reached is taken at its word: nobody else is asked', async () => {
    around.tabs = many;
    around.answer = async () => ({ ok: false, code: 'signed-out' });
    await open();
    await until(() => expect(text()).toContain('You are signed out'));
    expect(around.sent.map((one) => one.tab)).toEqual([4]);
  });
});

describe('a rest from notices', () => {
  const HOUR = 3_600_000;
  const openAt = async (snoozedUntil: number) => {
    await Promise.all([store(), storedSettings.set({ notices: true }), storedNotices.set({ told: [], snoozedUntil })]);
    await open();
  };

  it('lasts an hour from the agent’s press, and ends with another', async () => {
    await openAt(0);
    await until(() => expect(text()).toContain('Notices are on.'));
    button('Snooze for an hour')?.click();
    await until(() => expect(text()).toContain('Notices are off until'));
    expect((await storedNotices.get()).snoozedUntil).toBeCloseTo(Date.parse(NOW) + HOUR, -4);
    button('Turn notices on')?.click();
    await until(() => expect(text()).toContain('Notices are on.'));
  });

  it('that seems longer is from before the clock was set back, and is none', async () => {
    await openAt(Date.parse(NOW) + 5 * HOUR);
    await until(() => expect(text()).toContain('Notices are on.'));
  });
});
