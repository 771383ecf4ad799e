import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { WALK_PREFIX } from '../platform/stored.ts';

const ALARM = 'forget-old-walks';

/** Walks untouched for longer are forgotten. */
const KEPT_DAYS = 14;

/** At most so many are kept, the newest. */
const KEPT = 200;

/**
 * Once a day, forgets walks nobody will go on with. Called at the top of the background, which may die and
 * wake at any moment: it keeps nothing in memory, and setting the alarm again does no harm.
 */
export function forgetOldWalks(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweep();
  });
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  });
}

async function sweep(): Promise<void> {
  try {
    const all = await browser.storage.local.get(null);
    await browser.storage.local.remove(listForgettable(all, Date.now()));
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
  const oldest = now - KEPT_DAYS * 24 * 60 * 60 * 1000;
  return Object.entries(all)
    .filter(([key]) => key.startsWith(WALK_PREFIX))
    .map(([key, value]) => ({ key, touched: readTouched(value) }))
    .sort((a, b) => b.touched - a.touched)
    .filter(({ touched }, position) => touched < oldest || position >= KEPT)
    .map(({ key }) => key);
}

function readTouched(stored: unknown): number {
  const at = (stored as { data?: { touchedAt?: unknown } | null } | null)?.data?.touchedAt;
  const touched = typeof at === 'string' ? Date.parse(at) : Number.NaN;
  return Number.isNaN(touched) ? 0 : touched;
}
