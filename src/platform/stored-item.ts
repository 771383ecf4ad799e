import * as z from 'zod/mini';
import { browser } from './browser.ts';
import { isWithin, SETTING_LIMITS, STORED_LIMITS } from './is-within.ts';
import { report } from './report.ts';

/** Before the key of a value that was put aside, for the daily clean-up. */
export const BROKEN_PREFIX = 'broken:';

/**
 * One key of `storage.local`, with guarantees:
 * - a read always gives a value of the schema: what is missing, broken or from a newer version gives `fallback`;
 * - a broken value is kept aside under `broken:KEY` for 30 days, with the time, before anything takes its place;
 * - what is larger or deeper than anything of ours is broken too, and only noted, not kept twice;
 * - a value from a newer version is left as it is;
 * - writes of one item happen one after another, and a failed one says so by `false`;
 * - what could not be read back is not written, so that a bad value never takes a good one's place.
 */
export type StoredItem<T> = {
  key: string;
  get: () => Promise<T>;
  /** @returns whether it was stored */
  set: (value: T) => Promise<boolean>;
  remove: () => Promise<void>;
  /** Calls back on each change, from any context, until the signal aborts. */
  watch: (onChange: (value: T) => void, signal: AbortSignal) => void;
};

/** Key, schema, version, fall-back and the way from older versions. */
export type StoredItemOptions<T> = {
  key: string;
  version: number;
  schema: z.ZodMiniType<T>;
  fallback: T;
  /** What can still be read of broken data, which is kept aside all the same; left out, nothing. */
  salvage?: (data: unknown) => T;
  /** Turns data of an older version into this one's; may throw, which counts as broken. */
  migrate?: (data: unknown, version: number) => unknown;
};

const envelope = z.object({ v: z.number(), data: z.unknown() });

/** Declares a key of `storage.local`. */
export function storedItem<T>(options: StoredItemOptions<T>): StoredItem<T> {
  const { key, version, schema, fallback, migrate, salvage = () => fallback } = options;
  let queue: Promise<unknown> = Promise.resolve();

  const parse = (raw: unknown) => {
    const result = { value: fallback, broken: false, newer: false };
    if (raw === undefined) return result;
    const outer = isWithin(raw, STORED_LIMITS) ? envelope.safeParse(raw).data : undefined;
    if (!outer) result.broken = true;
    else if (outer.v > version) result.newer = true;
    else {
      try {
        result.value = schema.parse(outer.v < version && migrate ? migrate(outer.data, outer.v) : outer.data);
      } catch {
        result.broken = true;
        result.value = salvage(outer.data);
      }
    }
    return result;
  };

  const read = async () => {
    const raw = (await browser.storage.local.get(key))[key];
    return { raw, ...parse(raw) };
  };

  /** Once: what is put aside already keeps its time. */
  const putAside = async (raw: unknown) => {
    const aside = `${BROKEN_PREFIX}${key}`;
    const kept: { raw?: unknown } = isWithin(raw, SETTING_LIMITS) ? { raw } : {};
    const before = (await browser.storage.local.get(aside))[aside] as { raw?: unknown } | undefined;
    if (before && JSON.stringify(before.raw) === JSON.stringify(kept.raw)) return;
    await browser.storage.local.set({ [aside]: { at: Date.now(), ...kept } });
  };

  return {
    key,
    async get() {
      try {
        const { raw, value, broken } = await read();
        if (broken) await putAside(raw).catch((error: unknown) => report('storage-unwritable', error));
        return value;
      } catch (error) {
        report('storage-unreadable', error);
        return fallback;
      }
    },
    set(value) {
      const write = async () => {
        try {
          const { raw, broken, newer } = await read();
          if (newer || !z.safeParse(schema, value).success) return false;
          if (broken) await putAside(raw);
          await browser.storage.local.set({ [key]: { v: version, data: value } });
          return true;
        } catch (error) {
          report('storage-unwritable', error);
          return false;
        }
      };
      const result = queue.then(write);
      queue = result;
      return result;
    },
    async remove() {
      await browser.storage.local.remove(key).catch((error: unknown) => report('storage-unwritable', error));
    },
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) onChange(parse(change.newValue).value);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
