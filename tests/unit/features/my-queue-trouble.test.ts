import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '../../../src/contracts/messages.ts';
import { storedHealth } from '../../../src/platform/stored.ts';
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
  text,
  until,
  wireQueueBench,
} from './my-queue-bench.ts';

wireQueueBench();

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
    ['unreachable', 'Your Zendesk tab does not answer. Reload that tab'],
  ];

  it.each(codes)('%s is said in plain words, with the last figures and their age', async (code, words) => {
    await store();
    around.answer = async () => ({ ok: false, code });
    await open();
    await until(() => expect(text()).toContain(words));
    expect(text()).toMatch(/These figures are from .*, 2 hours ago\./);
    expect(count('High')?.textContent).toContain('4');
    if (code.includes('-')) expect(text()).not.toContain(code);
    await until(isIdle);
  });

  it('a time to wait until is named', async () => {
    around.answer = async () => ({ ok: false, code: 'rate-limited', retryAfter: 120 });
    await open();
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
    const soonest = time.format(Date.parse(NOW) + 120_000);
    await until(() => expect(text()).toContain(`Zendesk asked us to wait until ${soonest}.`));
  });

  it('of thirty tabs that say nothing two are waited for, and those asleep come last', async () => {
    await store();
    const url = 'https://govuk.zendesk.com/agent/tickets/1';
    const silent = Array.from({ length: 30 }, (_, at) => ({ id: at + 10, url, active: false, lastAccessed: 100 - at }));
    const asleep = [{ discarded: true }, { frozen: true }].map((how, at) => ({
      id: at + 1,
      url,
      active: true,
      ...how,
    }));
    around.tabs = [...asleep, ...silent];
    around.answer = async () => {
      vi.setSystemTime(Date.now() + 20_000);
      return undefined;
    };
    await open();
    await until(() => expect(text()).toContain('Your Zendesk tab does not answer.'));
    expect(around.sent.map(({ tab }) => tab)).toEqual([10, 11]);
  });

  it('no tab: nobody is asked, and the start page of the account is offered', async () => {
    await store();
    around.tabs = [];
    await open();
    await until(() => expect(text()).toContain('No Zendesk tab is open.'));
    expect(around.sent).toEqual([]);
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.includes('Open Zendesk'));
    expect(link?.getAttribute('href')).toBe('https://govuk.zendesk.com/agent/dashboard');
  });

  it('the host not granted: nobody is asked until the agent allows it, by one click', async () => {
    around.isGranted = false;
    await open();
    await until(() => expect(text()).toContain('does not yet let Second Line read Zendesk'));
    expect(around.sent).toEqual([]);
    button('Allow Second Line to read Zendesk')?.click();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(text()).not.toContain('does not yet let');
  });

  it('goes with the next good answer', async () => {
    around.answer = async () => ({ ok: false, code: 'offline' });
    await open();
    await until(() => expect(text()).toContain('You are offline.'));
    around.answer = async () => ({ ok: true, data: makeFresh() });
    await until(isIdle);
    button('Refresh')?.click();
    await until(() => expect(text()).toContain(SUBJECT));
    expect(text()).not.toContain('You are offline.');
  });

  it('lists that did not arrive, and tickets that could not be read, are said', async () => {
    around.answer = async () => {
      const told = makeFresh();
      return { ok: true, data: { ...told, fetched: { ...told.fetched, missing: ['groups'], dropped: 3 } } };
    };
    await open();
    await until(() => expect(text()).toContain('tickets of my groups'));
    expect(text()).toContain('3 tickets could not be read');
  });

  it('an answer nobody can use is said, and Refresh still works', async () => {
    await store();
    around.answer = async () => ({ ok: true, data: { fetched: { tickets: 'none' } } as never });
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
