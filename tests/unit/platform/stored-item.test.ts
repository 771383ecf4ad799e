import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { storedItem } from '../../../src/platform/stored-item.ts';

const makeItem = (version = 1, migrate?: (data: unknown, from: number) => unknown) =>
  storedItem({
    key: 'sample',
    version,
    schema: z.object({ count: z.number() }),
    fallback: { count: 0 },
    ...(migrate ? { migrate } : {}),
  });

describe('storedItem', () => {
  beforeEach(() => fakeBrowser.reset());
  const raw = async (key = 'sample') => (await fakeBrowser.storage.local.get(key))[key];

  it('gives back what was stored, and the fallback before', async () => {
    const item = makeItem();
    expect(await item.get()).toEqual({ count: 0 });
    expect(await item.set({ count: 3 })).toBe(true);
    expect(await makeItem().get()).toEqual({ count: 3 });
    await item.remove();
    expect(await item.get()).toEqual({ count: 0 });
  });

  it.each([
    ['not an envelope', 'text'],
    ['an envelope of nonsense', { v: 1, data: { count: 'three' } }],
    ['null inside', { v: 1, data: null }],
  ])('keeps a broken value aside: %s', async (_what, broken) => {
    await fakeBrowser.storage.local.set({ sample: broken });
    expect(await makeItem().get()).toEqual({ count: 0 });
    expect(await raw('broken:sample')).toEqual({ at: expect.any(Number), raw: broken });
  });

  it('keeps a broken value aside before anything takes its place, and its time when read again', async () => {
    await fakeBrowser.storage.local.set({ sample: 'broken' });
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_000);
    await makeItem().get();
    clock.mockReturnValue(2_000);
    expect(await makeItem().set({ count: 2 })).toBe(true);
    expect(await raw('broken:sample')).toEqual({ at: 1_000, raw: 'broken' });
    expect(await makeItem().get()).toEqual({ count: 2 });
    clock.mockRestore();
  });

  it('does not write what could not be read back', async () => {
    const item = makeItem();
    await item.set({ count: 3 });
    for (const bad of [{ count: 'four' }, {}, null, undefined, { count: Number.NaN }])
      expect(await item.set(bad as never)).toBe(false);
    expect(await item.get()).toEqual({ count: 3 });
    expect(await raw('broken:sample')).toBeUndefined();
  });

  it('an item larger or deeper than any of ours is broken, noted and not kept twice', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200; level += 1) deep = [deep];
    for (const [at, data] of [deep, { count: 1, text: 'x'.repeat(11_000_000) }].entries()) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set({ sample: { v: 1, data } });
      expect([at, await makeItem().get()]).toEqual([at, { count: 0 }]);
      expect(await raw('broken:sample')).toMatchObject({ at: expect.any(Number) });
      expect(JSON.stringify(await raw('broken:sample')).length).toBeLessThan(1_000);
    }
  });

  it('a broken value where nothing more fits is the fallback all the same', async () => {
    await fakeBrowser.storage.local.set({ sample: 'broken' });
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    expect(await makeItem().get()).toEqual({ count: 0 });
    expect(await makeItem().set({ count: 2 })).toBe(false);
    full.mockRestore();
    expect(await raw()).toBe('broken');
  });

  it('a storage that cannot be read at all is the fallback', async () => {
    const gone = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await makeItem().get()).toEqual({ count: 0 });
    expect(await makeItem().set({ count: 2 })).toBe(false);
    gone.mockRestore();
  });

  it('leaves a value of a newer version as it is', async () => {
    const newer = { v: 9, data: { counters: [] } };
    await fakeBrowser.storage.local.set({ sample: newer });
    expect(await makeItem().get()).toEqual({ count: 0 });
    expect(await makeItem().set({ count: 1 })).toBe(false);
    expect(await raw()).toEqual(newer);
  });

  it('brings an older value up to date, and treats a failed migration as broken', async () => {
    await fakeBrowser.storage.local.set({ sample: { v: 1, data: 7 } });
    expect(await makeItem(2, (data) => ({ count: data })).get()).toEqual({ count: 7 });
    const fails = makeItem(2, () => {
      throw new Error('cannot');
    });
    expect(await fails.get()).toEqual({ count: 0 });
  });

  it('says so when storage is full, and goes on', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    const item = makeItem();
    expect(await item.set({ count: 1 })).toBe(false);
    full.mockRestore();
    expect(await item.set({ count: 2 })).toBe(true);
    expect(await item.get()).toEqual({ count: 2 });
  });

  it('writes one after another, so the last call wins', async () => {
    const item = makeItem();
    await Promise.all([1, 2, 3, 4].map((count) => item.set({ count })));
    expect(await item.get()).toEqual({ count: 4 });
  });

  it('tells of changes until it is told to stop, and never passes a broken one on', async () => {
    const seen: unknown[] = [];
    const stop = new AbortController();
    const item = makeItem();
    item.watch((value) => seen.push(value), stop.signal);
    await item.set({ count: 1 });
    await fakeBrowser.storage.local.set({ sample: 'broken', other: 1 });
    stop.abort();
    await item.set({ count: 5 });
    expect(seen).toEqual([{ count: 1 }, { count: 0 }]);
  });
});
