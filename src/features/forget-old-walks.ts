import { browser } from '../platform/browser.ts';
import { keepAlarm } from '../platform/keep-alarm.ts';
import { report } from '../platform/report.ts';
import { storedClockOffset, WALK_PREFIX } from '../platform/stored.ts';
import { BROKEN_PREFIX } from '../platform/stored-item.ts';

const ALARM = 'forget-old-walks';

const DAY = 24 * 60 * 60 * 1000;

/** Walks untouched for longer are forgotten. */
const KEPT_DAYS = 14;

/** Values that could not be read and were put aside, for somebody to look at. */
const BROKEN_DAYS = 30;

/** At most so many are kept, the newest. */
const KEPT = 200;

/**
 * Once a day, forgets walks nobody will go on with, and broken values nobody came to look at. Called at the top of the
 * background, which may die and wake at any moment: it keeps nothing in memory, and setting the alarm again does no
 * harm.
 */
export function forgetOldWalks(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweep();
  });
  void keepAlarm(ALARM, 1, 24 * 60);
}

async function sweep(): Promise<void> {
  try {
    // Zendesk's time: a laptop that is weeks ahead must not forget the walks of today.
    const now = Date.now() + (await storedClockOffset.get());
    const all = await browser.storage.local.get(null);
    await browser.storage.local.remove([...listForgettable(all, now), ...listBroken(all, now)]);
  } catch (error) {
    report('walks-not-swept', error);
  }
}

/**
 * Keys of walks to forget: too old, beyond the newest 200, or without a time that can be read.
 *
 * @param all everything stored, by key
 * @param now milliseconds since 1970
 */
export function listForgettable(all: Record<string, unknown>, now: number): string[] {
  const oldest = now - KEPT_DAYS * DAY;
  return Object.entries(all)
    .filter(([key]) => key.startsWith(WALK_PREFIX))
    .map(([key, value]) => ({ key, touched: readTouched(value) }))
    .sort((a, b) => b.touched - a.touched)
    .filter(({ touched }, position) => touched < oldest || position >= KEPT)
    .map(({ key }) => key);
}

/** Keys of broken values put aside more than 30 days ago, or without a time; one from the future has been kept as long. */
export function listBroken(all: Record<string, unknown>, now: number): string[] {
  return Object.entries(all)
    .filter(([key]) => key.startsWith(BROKEN_PREFIX))
    .filter(([, value]) => {
      const { at } = (value ?? {}) as { at?: unknown };
      return typeof at !== 'number' || Math.abs(now - at) > BROKEN_DAYS * DAY;
    })
    .map(([key]) => key);
}

function readTouched(stored: unknown): number {
  const at = (stored as { data?: { touchedAt?: unknown } | null } | null)?.data?.touchedAt;
  const touched = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(touched) ? 0 : touched;
}
