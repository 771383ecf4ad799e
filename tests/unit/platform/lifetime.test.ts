import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, it } from 'vitest';
import { makeClock } from '../../../src/platform/clock.ts';
import { beginLifetime, GONE } from '../../../src/platform/lifetime.ts';

const runtime = fakeBrowser.runtime as unknown as { id: string | undefined };

it('ends when a newer copy starts on the same page', () => {
  runtime.id = 'ours';
  const page = new EventTarget();
  const older = beginLifetime(page);
  expect(older.check()).toBe(true);
  const newer = beginLifetime(page);
  expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
});

it('ends when the extension is gone, and stays ended', () => {
  runtime.id = 'ours';
  const lifetime = beginLifetime(new EventTarget());
  runtime.id = undefined;
  expect(lifetime.check()).toBe(false);
  runtime.id = 'ours';
  expect(lifetime.check()).toBe(false);
});

it('a clock tells Zendesk’s time, whatever the laptop says', () => {
  const clock = makeClock(0, () => Date.UTC(2026, 10, 23, 12));
  clock.correct(Date.UTC(2021, 8, 2, 9) - Date.UTC(2026, 10, 23, 12));
  expect(clock.now()).toBe('2021-09-02T09:00:00.000Z');
});

it.each(['focus', 'pageshow', 'visibilitychange', 'pointerdown', 'keydown'])(
  'looks whether the extension is there on %s, says why it ended, and hears nothing more',
  (type) => {
    runtime.id = 'ours';
    const page = new EventTarget();
    const lifetime = beginLifetime(page);
    page.dispatchEvent(new Event(type));
    expect(lifetime.signal.aborted).toBe(false);
    runtime.id = undefined;
    page.dispatchEvent(new Event(type));
    expect([lifetime.signal.aborted, lifetime.signal.reason]).toEqual([true, GONE]);
  },
);

it('a newer copy is no reason to say that the extension has gone', () => {
  runtime.id = 'ours';
  const page = new EventTarget();
  const older = beginLifetime(page);
  beginLifetime(page);
  expect(older.signal.reason).not.toBe(GONE);
});
