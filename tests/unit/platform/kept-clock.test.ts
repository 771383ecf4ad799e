import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeKeptClock } from '../../../src/platform/kept-clock.ts';
import { storedClockOffset } from '../../../src/platform/stored.ts';

beforeEach(() => fakeBrowser.reset());

it('starts from what an earlier page learnt, and keeps what it learns', async () => {
  await storedClockOffset.set(-60_000);
  const clock = makeKeptClock();
  await vi.waitFor(() => expect(clock.offset()).toBe(-60_000));
  clock.correct(3_600_000);
  expect(clock.offset()).toBe(3_600_000);
  await vi.waitFor(async () => expect(await storedClockOffset.get()).toBe(3_600_000));
});

it('what it learns itself is not undone by what was kept, and small steps are not written', async () => {
  await storedClockOffset.set(-60_000);
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  const clock = makeKeptClock();
  clock.correct(1_000);
  await storedClockOffset.get();
  expect(clock.offset()).toBe(1_000);
  expect(write).not.toHaveBeenCalled();
});
