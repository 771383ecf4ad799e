import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FailureCode } from '../../../src/contracts/messages.ts';
import type { QueueTold } from '../../../src/features/my-queue/queue-told.ts';
import { queueRefresh } from '../../../src/features/queue-refresh.ts';
import type { ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { askTab } from '../../../src/platform/messages.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { elsewhere, makeContext } from './page-samples.ts';
import { makeQueueApi, QUEUE } from './queue-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') });
  wireRuntime();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(over: Partial<ZendeskApi> = {}) {
  const { api, searches } = makeQueueApi(over);
  const made = makeContext(api);
  const feature = queueRefresh.start(made.context);
  return { ...made, feature, runs: () => searches.length / 3, searches };
}

const ask = (force = false) => askTab<QueueTold>(1, 'fetch-queue', { force, freshFor: 30 * MINUTE });
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);

describe('fetching the queue', () => {
  it('never by itself, however often the page changes', () => {
    const { feature, searches } = start();
    for (let round = 0; round < 20; round += 1) expect(feature.see(elsewhere)).toEqual({ state: 'working' });
    expect(searches).toEqual([]);
  });

  it('gives the lists with Zendesk’s time and how far it is from ours', async () => {
    start();
    const answer = await ask();
    if (!answer.ok) throw new Error(answer.code);
    expect(answer.data.fetched.tickets.length).toBeGreaterThan(90);
    expect(answer.data.fetched.groupIds).toEqual([QUEUE]);
    expect(Date.parse(answer.data.at)).toBe(Date.parse(GOVUK_NOW));
    expect(Date.now() + answer.data.clockOffset).toBe(Date.parse(GOVUK_NOW));
  });

  it('leaves messages and custom fields in the tab', async () => {
    start();
    const answer = await ask();
    if (!answer.ok) throw new Error(answer.code);
    for (const ticket of answer.data.fetched.tickets) {
      for (const key of ['description', 'custom_fields', 'fields', 'raw_subject'])
        expect(ticket).not.toHaveProperty(key);
      expect(ticket.subject).toBeTruthy();
    }
  });

  it('is good for 30 minutes, unless the agent wants it fresh', async () => {
    const { runs } = start();
    await ask();
    pass(29.9);
    await ask();
    expect(runs()).toBe(1);
    await ask(true);
    expect(runs()).toBe(2);
    pass(29.9);
    await ask();
    expect(runs()).toBe(2);
    pass(0.1);
    await ask();
    expect(runs()).toBe(3);
  });

  it('other groups in the settings need other lists', async () => {
    const { settings, runs } = start();
    await ask();
    settings.value = { ...settings.value, groups: [20304257] };
    const answer = await ask();
    expect(runs()).toBe(2);
    expect(answer).toMatchObject({ ok: true, data: { fetched: { groupIds: [20304257] } } });
  });

  it('runs once, however many ask at the same time', async () => {
    const { runs } = start();
    const answers = await Promise.all([ask(), ask(true), ask(true), ask()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(runs()).toBe(1);
  });

  it.each<[FailureCode, number | undefined]>([
    ['signed-out', undefined],
    ['rate-limited', 30],
    ['offline', undefined],
  ])('passes %s on, and tries anew at the next question', async (code, retryAfter) => {
    const refusal = { ok: false, code, ...(retryAfter === undefined ? {} : { retryAfter }) } as const;
    const getMe = vi.fn(async () => refusal);
    start({ getMe });
    expect(await ask()).toEqual(refusal);
    expect(await ask()).toEqual(refusal);
    expect(getMe).toHaveBeenCalledTimes(2);
  });

  it('a failure after a good answer costs that answer nothing', async () => {
    const { api } = makeQueueApi();
    const getMe = vi.fn(api.getMe);
    start({ getMe });
    await ask();
    getMe.mockResolvedValueOnce({ ok: false, code: 'offline' });
    expect(await ask(true)).toEqual({ ok: false, code: 'offline' });
    expect((await ask()).ok).toBe(true);
  });

  it('answers no more once it is stopped', async () => {
    const { stop } = start();
    stop.abort();
    expect(await ask()).toEqual({ ok: false, code: 'unreachable' });
  });
});
