import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFlowChart, readPlace } from '../../../src/features/flow-chart.tsx';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import { storedWalk } from '../../../src/platform/stored.ts';
import { HOST } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const text = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });
const record = (step: string, answer: string) => ({
  flow: 'govuk-2nd-line-2021',
  version: 2,
  answers: [],
  path: [
    { step: 'queue', answer: 'yes' },
    { step, answer },
  ],
  touchedAt: '2021-09-02T09:00:00Z',
});

beforeEach(() => {
  fakeBrowser.reset();
  const { deliver } = wireRuntime();
  const page = { id: 'ours', url: 'chrome-extension://ours/src/entries/flow-chart.html' };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message, page));
  openGuideDesk();
  document.body.innerHTML = '';
});
afterEach(() => {
  window.dispatchEvent(new Event('pagehide'));
  vi.restoreAllMocks();
});

const open = (hash: string) => {
  window.location.hash = hash;
  openFlowChart(document.body.appendChild(document.createElement('div')));
};

describe('the chart’s page', () => {
  it('shows the ticket its address names, and follows its walk in other windows', async () => {
    await storedWalk(HOST, 7).set(record('state', 'active'));
    open(`#${HOST}/7`);
    await until(() => expect(text()).toContain('You are at “Is anything more pressing right now?”.'));
    expect(document.title).toBe('GOV.UK 2nd line, August 2021: the whole flow');
    await storedWalk(HOST, 7).set(record('state', 'solved'));
    await until(() => expect(text()).toContain('It ended at “Solved: nothing to do here”.'));
  });

  it('kept for a step back and shown again, it still follows; left for good, it stops', async () => {
    await storedWalk(HOST, 7).set(record('state', 'active'));
    open(`#${HOST}/7`);
    await until(() => expect(text()).toContain('You are at “Is anything more pressing right now?”.'));
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    await storedWalk(HOST, 7).set(record('state', 'solved'));
    await until(() => expect(text()).toContain('It ended at “Solved: nothing to do here”.'));
    window.dispatchEvent(new Event('pagehide'));
    const read = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockClear();
    await storedWalk(HOST, 7).set(record('state', 'active'));
    expect(read).not.toHaveBeenCalled();
  });

  it('shows the flow of a ticket nobody began', async () => {
    open(`#${HOST}/8`);
    await until(() => expect(text()).toContain('Nothing has been answered on this ticket yet.'));
  });

  it('shows nothing of a walk in another flow', async () => {
    await storedWalk(HOST, 9).set({ ...record('state', 'active'), flow: 'another' });
    open(`#${HOST}/9`);
    await until(() => expect(text()).toContain('Nothing has been answered on this ticket yet.'));
  });

  it('opened without a ticket says how to open it', async () => {
    open('#nowhere');
    await until(() => expect(text()).toContain('Open it with “Show the whole flow”'));
  });
});

it.each<[string, ReturnType<typeof readPlace>]>([
  ['#govuk.zendesk.com/9000004', { host: 'govuk.zendesk.com', ticketId: 9000004 }],
  ['#govuk.zendesk.com/', undefined],
  ['#evil.example/1', undefined],
  ['#govuk.zendesk.com.evil.example/1', undefined],
  ['#govuk.zendesk.com/1/2', undefined],
  ['#govuk.zendesk.com/99999999999999999999', undefined],
  ['', undefined],
])('reads the address %s', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
});
