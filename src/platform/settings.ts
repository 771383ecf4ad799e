import { defaultSettings, type Settings } from '../contracts/settings.ts';
import { browser } from './browser.ts';
import { onReturn } from './on-return.ts';
import { readEachSetting, storedSettings } from './stored.ts';

/** The settings in force, and which keys the organisation has set and locked. */
export type SettingsInForce = { settings: Settings; locked: (keyof Settings)[] };

type Chosen = Partial<Settings>;

/** Defaults, then what the agent chose, then what policy set. */
export function mergeSettings(chosen: Chosen, policy: Chosen): SettingsInForce {
  return {
    settings: { ...defaultSettings, ...chosen, ...policy },
    locked: Object.keys(policy) as (keyof Settings)[],
  };
}

/**
 * Tells the settings now and on every change until the signal aborts. Policy comes when it comes: its first
 * read takes Chromium about three seconds, so nothing waits for it.
 */
export function watchSettings(onChange: (inForce: SettingsInForce) => void, signal: AbortSignal): void {
  let chosen: Chosen = {};
  let policy: Chosen = {};
  const tell = () => {
    if (!signal.aborted) onChange(mergeSettings(chosen, policy));
  };
  const readPolicyAgain = async () => {
    policy = await readPolicy();
    tell();
  };
  storedSettings.watch((next) => {
    chosen = next as Chosen;
    tell();
  }, signal);
  const onPolicy = (_changes: unknown, area: string) => {
    if (area === 'managed') void readPolicyAgain();
  };
  browser.storage.onChanged.addListener(onPolicy);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onPolicy), { once: true });
  const readAll = async () => {
    chosen = (await storedSettings.get()) as Chosen;
    tell();
    await readPolicyAgain();
  };
  onReturn(() => void readAll(), signal);
  void readAll();
}

/** The settings in force now, for a background that wakes, looks and sleeps again. */
export async function readSettings(): Promise<Settings> {
  const [chosen, policy] = await Promise.all([storedSettings.get(), readPolicy()]);
  return mergeSettings(chosen as Chosen, policy).settings;
}

let changing: Promise<unknown> = Promise.resolve();

/** Keeps choices of the agent, one change after another, so that none undoes another. @returns whether it was stored */
export function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const stored = changing.then(async () => storedSettings.set({ ...(await storedSettings.get()), ...change }));
  changing = stored;
  return stored;
}

/** Policy key by key: one bad value must not cost the organisation the others. Firefox rejects when there is none. */
async function readPolicy(): Promise<Chosen> {
  return readEachSetting(await browser.storage.managed.get().catch(() => ({})));
}
