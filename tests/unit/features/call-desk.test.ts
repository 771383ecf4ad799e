import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSharedGuard } from '../../../src/features/call-desk/shared-guard.ts';
import { openCallDesk } from '../../../src/features/call-desk.ts';
import { storedCalls } from '../../../src/platform/stored-calls.ts';
import { wireRuntime } from './wire-runtime.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-11-23T09:00:00Z') });
  wireRuntime();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const tab = () => makeSharedGuard(Date.now);
const headers = (pairs: Record<string, string> = {}) => new Headers(pairs);

/** A call that lasts until it is told to end. */
function makeCall(
  guard: ReturnType<typeof tab>,
  status = 200,
  pairs: Record<string, string> = {},
  retryAfter?: number,
) {
  let end: () => void = () => undefined;
  let isRunning = false;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const answer = guard.run(async () => {
    isRunning = true;
    await ended;
    guard.learn(status, headers(pairs), retryAfter);
    return 'done' as const;
  });
  return { answer, end, isRunning: () => isRunning };
}

const settle = () => vi.waitFor(async () => expect(await Promise.resolve(true)).toBe(true));

describe('one scheduler for all tabs', () => {
  it.each([
    ['is full', () => void vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'))],
    ['holds a newer version', () => void fakeBrowser.storage.local.set({ calls: { v: 9, data: {} } })],
  ])('a stop holds for all of them where storage %s', async (_, spoil) => {
    spoil();
    openCallDesk();
    const first = makeCall(tab(), 429, {}, 600);
    await vi.waitFor(() => expect(first.isRunning()).toBe(true));
    first.end();
    await first.answer;
    await vi.waitFor(async () =>
      expect(await tab().run(async () => 'asked')).toMatchObject({ ok: false, code: 'rate-limited' }),
    );
  });

  it('lets two calls run at once, whatever tab they come from, and every one gets its turn', async () => {
    openCallDesk();
    const calls = [tab(), tab(), tab(), tab()].map((guard) => makeCall(guard));
    await vi.waitFor(() => expect(calls.filter((call) => call.isRunning())).toHaveLength(2));
    await settle();
    expect(calls.filter((call) => call.isRunning())).toHaveLength(2);
    for (const call of calls) call.end();
    expect(await Promise.all(calls.map((call) => call.answer))).toEqual(['done', 'done', 'done', 'done']);
  });

  it('a 429 in one tab stops all tabs, also after the background’s own death', async () => {
    openCallDesk();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const first = makeCall(tab(), 429, {}, 40);
    first.end();
    await first.answer;
    await vi.waitFor(async () => expect((await storedCalls.get()).stoppedUntil).toBeGreaterThan(0));
    wireRuntime();
    openCallDesk();
    const task = vi.fn(async () => 'done');
    expect(await tab().run(task)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 40 });
    expect(task).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 40_000);
    expect(await tab().run(task)).toBe('done');
  });

  it('a hundred calls a minute over all tabs', async () => {
    openCallDesk();
    const answers = [];
    for (let nth = 0; nth < 105; nth += 1) answers.push(await tab().run(async () => 'done'));
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(100);
    expect(answers.at(-1)).toEqual({ ok: false, code: 'rate-limited', retryAfter: 60 });
  });

  it('a page that is reloaded in the middle of its calls leaves its places, and those it waits for, to the next', async () => {
    openCallDesk();
    const atHide = vi.spyOn(globalThis, 'addEventListener');
    const page = tab();
    const leave = atHide.mock.calls.find(([event]) => event === 'pagehide')?.[1] as () => void;
    const lost = [makeCall(page), makeCall(page)];
    const other = tab();
    const kept = [makeCall(other), makeCall(other)];
    await vi.waitFor(() => expect(lost.every((call) => call.isRunning())).toBe(true));
    expect(kept.some((call) => call.isRunning())).toBe(false);
    leave();
    await vi.waitFor(() => expect(kept.every((call) => call.isRunning())).toBe(true));
    // What ends after all gives back no place of another page's.
    for (const call of lost) call.end();
    await Promise.all(lost.map((call) => call.answer));
    const next = makeCall(tab());
    await settle();
    expect(next.isRunning()).toBe(false);
    for (const call of [...kept, next]) call.end();
    expect(await next.answer).toBe('done');
  });

  it('a page that dies without a word gives its places back in time', async () => {
    openCallDesk();
    const lost = [makeCall(tab()), makeCall(tab())];
    await vi.waitFor(() => expect(lost.every((call) => call.isRunning())).toBe(true));
    const next = makeCall(tab());
    await settle();
    expect(next.isRunning()).toBe(false);
    vi.advanceTimersByTime(21_000);
    await vi.waitFor(() => expect(next.isRunning()).toBe(true));
    next.end();
    expect(await next.answer).toBe('done');
  });

  it('a call that fails gives its place back, and its error to whoever asked', async () => {
    openCallDesk();
    for (let nth = 0; nth < 5; nth += 1)
      await expect(tab().run(() => Promise.reject(new TypeError('Failed to fetch')))).rejects.toThrow('Failed');
    expect(await tab().run(async () => 'done')).toBe('done');
  });

  it('without a background a tab’s own limits hold alone', async () => {
    const guard = tab();
    expect(await guard.run(async () => 'done')).toBe('done');
    guard.learn(429, headers(), 40);
    expect(await guard.run(async () => 'done')).toEqual({ ok: false, code: 'rate-limited', retryAfter: 40 });
  });

  it('a low allowance makes the lists stay fresh for longer; only numbers are stored', async () => {
    openCallDesk();
    const call = makeCall(tab(), 200, { 'x-rate-limit': '700', 'x-rate-limit-remaining': '100', 'x-secret': 'Alice' });
    call.end();
    await call.answer;
    await vi.waitFor(async () => expect((await storedCalls.get()).freshFor).toBe(60 * 60_000));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/Alice|zendesk|http/);
  });
});
