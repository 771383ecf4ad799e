import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HealthReport } from '../../../src/contracts/health.ts';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeQueueSnapshot } from '../../../src/features/my-queue/queue-told.ts';
import { openOptions } from '../../../src/features/settings-page.tsx';
import { storedHealth, storedQueue, storedSettings } from '../../../src/platform/stored.ts';
import { makeTold, QUEUE } from './queue-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const seen: HealthReport = {
  host: 'govuk.zendesk.com',
  at: '2021-09-02T09:00:00Z',
  hooks: [
    { hook: 'editor', variant: 'b26' },
    { hook: 'footer', variant: null },
  ],
  features: [{ feature: 'note-warning', state: 'missing', detail: 'editorBox' }],
};
const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 2 });
const radio = (label: string) =>
  [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label)?.querySelector('input');
const setting = (legend: string) =>
  [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent === legend);
const copyButton = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Copy report');

beforeEach(() => {
  fakeBrowser.reset();
  wireRuntime();
  document.body.innerHTML = '';
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.restoreAllMocks();
});

async function open() {
  openOptions(document.body.appendChild(document.createElement('div')));
  await until(() => expect(text()).toContain('Page health'));
}

describe('what the agent chooses', () => {
  it('starts with the defaults, is kept at once, and is shown', async () => {
    await open();
    expect(radio('Created')?.checked).toBe(true);
    radio('Updated')?.click();
    await until(async () => expect(await storedSettings.get()).toEqual({ oldestBy: 'updated' }));
    await until(() => expect(radio('Updated')?.checked).toBe(true));
  });

  it('a browser that keeps nothing is not silent, and what is shown is what is in force', async () => {
    await open();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    radio('Updated')?.click();
    await until(() => expect(text()).toContain('Your browser could not keep what you chose.'));
    await until(() => expect(radio('Created')?.checked).toBe(true));
    full.mockRestore();
    radio('Updated')?.click();
    await until(() => expect(text()).not.toContain('Your browser could not keep'));
    expect(radio('Updated')?.checked).toBe(true);
  });

  it('follows another window', async () => {
    await open();
    await storedSettings.set({ pendingDays: 'working' });
    await until(() => expect(radio('Working days')?.checked).toBe(true));
  });

  it('offers the groups of the last queue by name, where a flow names them, and those chosen', async () => {
    await storedQueue.set(makeQueueSnapshot(makeTold(), defaultSettings));
    await storedSettings.set({ groups: [77] });
    await open();
    await until(() => expect(text()).toContain('Group 77'));
    expect(text()).toContain(`2nd Line--GOV.UK Alerts and Issues (${QUEUE})`);
    await storedSettings.set({ groups: [77, QUEUE] });
    await until(() => expect(document.querySelectorAll('input[type=checkbox]:checked')).toHaveLength(2));
    expect(text().split(`(${QUEUE})`)).toHaveLength(2);
  });

  it('names the flow, the checks and the version', async () => {
    await open();
    for (const words of ['GOV.UK 2nd line, August 2021', 'Private key', 'Token or key', '1.2.3']) {
      expect(text()).toContain(words);
    }
  });
});

describe('what the organisation has set', () => {
  it('is shown, named, and cannot be changed; the rest can', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ oldestBy: 'updated', groups: 'all of them' });
    await open();
    await until(() => expect(radio('Updated')?.checked).toBe(true));
    const locked = setting('Oldest ticket first, by the date it was');
    expect(locked?.hasAttribute('disabled')).toBe(true);
    expect(locked?.textContent).toContain('Set by your organisation');
    const free = setting('Pending for 5 or more days means');
    expect(free?.hasAttribute('disabled')).toBe(false);
    expect(setting('Groups')?.hasAttribute('disabled')).toBe(false);
  });
});

describe('page health', () => {
  it('without any says what to do', async () => {
    await open();
    expect(text()).toContain('Second Line has not seen a ticket page yet.');
  });

  it('lists what was found and what was not, and follows', async () => {
    await storedHealth.set(seen);
    await open();
    for (const words of ['1 of 2 parts of the page was not found', 'Could not find its place', 'editorBox', 'b26']) {
      expect(text()).toContain(words);
    }
    await storedHealth.set({ ...seen, hooks: seen.hooks.map(({ hook }) => ({ hook, variant: 'b26' })) });
    await until(() => expect(text()).toContain('Every part of the page was found.'));
  });

  it('can be copied as plain text', async () => {
    await storedHealth.set(seen);
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => written.push(words) } });
    await open();
    copyButton()?.click();
    await until(() => expect(text()).toContain('Report copied.'));
    expect(written[0]).toContain('Second Line 1.2.3');
    for (const { hook } of seen.hooks) expect(written[0]).toContain(`hook ${hook}: `);
    expect(written[0]).not.toContain(seen.host);
    vi.unstubAllGlobals();
  });

  it('a clipboard that refuses is not called a copy', async () => {
    await storedHealth.set(seen);
    const writeText = vi.fn(async () => Promise.reject(new Error('NotAllowedError')));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await open();
    copyButton()?.click();
    await until(() => expect(writeText).toHaveBeenCalled());
    expect(text()).not.toContain('Report copied.');
    vi.unstubAllGlobals();
  });
});
