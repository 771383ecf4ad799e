import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeQueueSnapshot, type QueueTold } from '../../../src/features/my-queue/queue-told.ts';
import { openMyQueue } from '../../../src/features/my-queue.tsx';
import { storedQueue } from '../../../src/platform/stored.ts';
import { makeTold } from './queue-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

export const NOW = '2021-09-02T11:00:00Z';
export const SUBJECT = 'A subject nobody but the agent may see';

export type Tab = { id: number; url: string; active: boolean; lastAccessed?: number };
export const tab: Tab = { id: 3, url: 'https://govuk.zendesk.com/agent/tickets/9000001', active: true };

/** What the tests set of the browser around the popup, and what was asked of its tabs. */
interface Around {
  tabs: Tab[];
  isGranted: boolean;
  sent: { tab: number; force: boolean }[];
  answer: (tabId: number) => Promise<Answer<QueueTold> | undefined>;
}
export const around = {} as Around;

/** A popup in a browser with one tab of Zendesk, anew for each test of a file. */
export function wireQueueBench(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(NOW) });
    Object.assign(around, {
      tabs: [tab],
      isGranted: true,
      sent: [],
      answer: async () => ({ ok: true, data: makeFresh() }),
    } satisfies Around);
    wireRuntime().toTab.mockImplementation((id: number, message: unknown) => {
      around.sent.push({ tab: id, force: (message as { request: { force: boolean } }).request.force });
      return around.answer(id);
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
}

/** Figures as of two hours ago are stored; fresh ones are two hours newer and name the first ticket. */
export const makeFresh = (host = 'govuk.zendesk.com') => {
  const told = makeTold({ host }, NOW);
  const tickets = told.fetched.tickets.map((one) => (one.id === 9000001 ? { ...one, subject: SUBJECT } : one));
  return { ...told, fetched: { ...told.fetched, tickets } };
};
export const store = () => storedQueue.set(makeQueueSnapshot(makeTold(), defaultSettings));
export const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
export const count = (name: string) => document.querySelector(`a[aria-label^="${name}: "]`);
export const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
export const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 2 });
export const isIdle = () => expect(button('Refresh')?.getAttribute('aria-disabled')).toBeNull();

export async function open() {
  openMyQueue(document.body.appendChild(document.createElement('div')));
  await until(() => expect(button('Refresh')).toBeTruthy());
}
