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
    expect(await raw('broken:sample')).toEqual(broken);
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
