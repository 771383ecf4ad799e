import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, FailureCode } from '../../../src/contracts/messages.ts';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeQueueSnapshot, type QueueTold } from '../../../src/features/my-queue/queue-told.ts';
import { openMyQueue } from '../../../src/features/my-queue.tsx';
import { storedHealth, storedQueue } from '../../../src/platform/stored.ts';
import { makeTold } from './queue-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const NOW = '2021-09-02T11:00:00Z';
const SUBJECT = 'A subject nobody but the agent may see';

type Tab = { id: number; url: string; active: boolean; lastAccessed?: number };
const tab: Tab = { id: 3, url: 'https://govuk.zendesk.com/agent/tickets/9000001', active: true };

/** What the tests set of the browser around the popup. */
const around = { tabs: [] as Tab[], isGranted: true };
let sent: { tab: number; force: boolean }[];
let answer: (tabId: number) => Promise<Answer<QueueTold> | undefined>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(NOW) });
  Object.assign(around, { tabs: [tab], isGranted: true });
  sent = [];
  answer = async () => ({ ok: true, data: makeFresh() });
  wireRuntime().toTab.mockImplementation((id: number, message: unknown) => {
    sent.push({ tab: id, force: (message as { request: { force: boolean } }).request.force });
    return answer(id);
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => around.tabs as never);
  Object.assign(fakeBrowser.permissions, {
    contains: async () => around.isGranted,
    request: async () => {
      around.isGranted = true;
      return true;
    },
  });
  document.body.innerHTML = '';
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Figures as of two hours ago are stored; fresh ones are two hours newer and name the first ticket. */
const makeFresh = (host = 'govuk.zendesk.com') => {
  const told = makeTold({ host }, NOW);
  const tickets = told.fetched.tickets.map((one) => (one.id === 9000001 ? { ...one, subject: SUBJECT } : one));
  return { ...told, fetched: { ...told.fetched, tickets } };
};
const store = () => storedQueue.set(makeQueueSnapshot(makeTold(), defaultSettings));
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const count = (name: string) => document.querySelector(`a[aria-label^="${name}: "]`);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
const until = (check: () => void) => vi.waitFor(check, { timeout: 1_000, interval: 2 });
const isIdle = () => expect(button('Refresh')?.getAttribute('aria-disabled')).toBeNull();

async function open() {
  openMyQueue(document.body.appendChild(document.createElement('div')));
  await until(() => expect(button('Refresh')).toBeTruthy());
}

describe('the first paint', () => {
  it('is what is stored, before any tab has answered', async () => {
    await store();
    answer = () => new Promise(() => undefined);
    await open();
    expect(count('High')?.textContent).toContain('4');
    expect(count('To triage')?.textContent).toContain('18');
    expect(text()).toContain('Updated 2 hours ago, refreshing');
    expect(text()).toContain('#9000001');
  });

  it('without anything stored says that it reads, and then shows figures', async () => {
    let go: (told: Answer<QueueTold>) => void = () => undefined;
    answer = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    await open();
    expect(text()).toContain('Reading your queue');
    await until(() => expect(sent).toHaveLength(1));
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
      expect(sent).toEqual([
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
    answer = async (id) => (id === 5 ? undefined : { ok: true, data: makeFresh() });
    await open();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(sent.map((one) => one.tab)).toEqual([5, 3]);
    expect(count('High')?.getAttribute('href')).toContain('https://govuk.zendesk.com/agent/');
  });

  it('the age goes on while the popup is open, and nothing is asked for it', async () => {
    await open();
    await until(() => expect(text()).toContain('Updated just now'));
    vi.setSystemTime(Date.parse(NOW) + 5 * 60_000);
    vi.advanceTimersByTime(30_000);
    expect(text()).toContain('Updated 5 min ago');
    expect(sent).toHaveLength(1);
  });

  it('a window of 7 days is another sum of the same lists', async () => {
    await open();
    await until(() => expect(text()).toContain('27 counted'));
    const seven = [...document.querySelectorAll<HTMLInputElement>('input[name=window]')][0];
    seven?.click();
    await until(() => expect(text()).not.toContain('27 counted'));
    expect(sent).toHaveLength(1);
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
    answer = async (id) => (id === 1 ? { ok: true, data: makeFresh() } : undefined);
    await open();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(sent.map((one) => one.tab)).toEqual([4, 2, 1]);
  });

  it('a tab that was reached is taken at its word: nobody else is asked', async () => {
    around.tabs = many;
    answer = async () => ({ ok: false, code: 'signed-out' });
    await open();
    await until(() => expect(text()).toContain('You are signed out'));
    expect(sent.map((one) => one.tab)).toEqual([4]);
  });
});

describe('trouble', () => {
  const codes: [FailureCode, string][] = [
    ['signed-out', 'You are signed out of Zendesk.'],
    ['forbidden', 'does not let your account read these tickets'],
    ['not-found', 'could not find these lists'],
    ['rate-limited', 'Zendesk asked us to wait'],
    ['server-error', 'has a problem on its side'],
    ['not-json', 'answered with a web page instead of data'],
    ['invalid-answer', 'in a way Second Line does not know'],
    ['offline', 'You are offline.'],
    ['host-not-granted', 'does not yet let Second Line read Zendesk'],
    ['no-agent-tab', 'No Zendesk tab is open.'],
    ['unreachable', 'Zendesk is not answering.'],
  ];

  it.each(codes)('%s is said in plain words, with the last figures and their age', async (code, words) => {
    await store();
    answer = async () => ({ ok: false, code });
    await open();
    await until(() => expect(text()).toContain(words));
    expect(text()).toMatch(/These figures are from .*, 2 hours ago\./);
    expect(count('High')?.textContent).toContain('4');
    if (code.includes('-')) expect(text()).not.toContain(code);
    await until(isIdle);
  });

  it('a time to wait until is named', async () => {
    answer = async () => ({ ok: false, code: 'rate-limited', retryAfter: 120 });
    await open();
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
    const soonest = time.format(Date.parse(NOW) + 120_000);
    await until(() => expect(text()).toContain(`Zendesk asked us to wait until ${soonest}.`));
  });

  it('no tab: nobody is asked, and the start page of the account is offered', async () => {
    await store();
    around.tabs = [];
    await open();
    await until(() => expect(text()).toContain('No Zendesk tab is open.'));
    expect(sent).toEqual([]);
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.includes('Open Zendesk'));
    expect(link?.getAttribute('href')).toBe('https://govuk.zendesk.com/agent/dashboard');
  });

  it('the host not granted: nobody is asked until the agent allows it, by one click', async () => {
    around.isGranted = false;
    await open();
    await until(() => expect(text()).toContain('does not yet let Second Line read Zendesk'));
    expect(sent).toEqual([]);
    button('Allow Second Line to read Zendesk')?.click();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(text()).not.toContain('does not yet let');
  });

  it('goes with the next good answer', async () => {
    answer = async () => ({ ok: false, code: 'offline' });
    await open();
    await until(() => expect(text()).toContain('You are offline.'));
    answer = async () => ({ ok: true, data: makeFresh() });
    await until(isIdle);
    button('Refresh')?.click();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(text()).not.toContain('You are offline.');
  });

  it('lists that did not arrive, and tickets that could not be read, are said', async () => {
    answer = async () => {
      const told = makeFresh();
      return { ok: true, data: { ...told, fetched: { ...told.fetched, missing: ['groups'], dropped: 3 } } };
    };
    await open();
    await until(() => expect(text()).toContain('tickets of my groups'));
    expect(text()).toContain('3 tickets could not be read');
  });

  it('an answer nobody can use is said, and Refresh still works', async () => {
    await store();
    answer = async () => ({ ok: true, data: { fetched: { tickets: 'none' } } as never });
    await open();
    await until(() => expect(text()).toContain('in a way Second Line does not know'));
    await until(isIdle);
    expect(count('High')?.textContent).toContain('4');
  });
});

describe('what is missing on the page', () => {
  const report = (state: 'working' | 'missing') => ({
    ...{ host: 'govuk.zendesk.com', at: NOW, hooks: [] },
    features: [{ feature: 'note-warning', state, detail: state === 'missing' ? 'editor' : '' }],
  });

  it('is one line that leads to the options, and goes when it is found again', async () => {
    const openOptionsPage = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.runtime, { openOptionsPage });
    await store();
    await storedHealth.set(report('missing'));
    await open();
    await until(() =>
      expect(text()).toContain('The note warning cannot find the editor on this page. See Page health'),
    );
    button('See Page health')?.click();
    expect(openOptionsPage).toHaveBeenCalledOnce();
    await storedHealth.set(report('working'));
    await until(() => expect(text()).not.toContain('See Page health'));
  });
});
