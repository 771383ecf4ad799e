import type { CrossCheck, FeatureHealth, HealthReport } from '../contracts/health.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { storedHealth } from '../platform/stored.ts';

/** How long a state must last before it is written down, in milliseconds: a page being built changes often. */
const REST = 1_000;

/**
 * Writes down what was found of the page, for the options page and the popup: names of hooks and states of features,
 * no text. Only on a ticket, only when something changed. When a hook was found last is kept over pages and tabs.
 *
 * @param now Zendesk's time, ISO 8601
 */
export function makeHealthLog(host: string, now: () => string, stop: AbortSignal) {
  let written = '';
  let resting: ReturnType<typeof setTimeout> | undefined;
  let seen: Pick<HealthReport, 'hooks' | 'features'> | undefined;
  let checks: CrossCheck[] | undefined;
  const lastAt = new Map<string, string>();
  stop.addEventListener('abort', () => clearTimeout(resting));

  async function write(report: Omit<HealthReport, 'at'>): Promise<void> {
    const known = await storedHealth.get();
    // Another account's page may be of another interface.
    const before = new Map(known?.host === host ? known.hooks.map((one) => [one.hook, one.lastAt]) : []);
    const hooks = report.hooks.map((one) => {
      const last = lastAt.get(one.hook) ?? before.get(one.hook);
      return last === undefined ? one : { ...one, lastAt: last };
    });
    await storedHealth.set({ ...report, hooks, at: now() });
  }

  function log(): void {
    if (!seen) return;
    const report = { host, ...seen, ...(checks && { checks }) };
    const key = JSON.stringify(report);
    clearTimeout(resting);
    if (key === written) return;
    resting = setTimeout(() => {
      written = key;
      void write(report);
    }, REST);
  }

  return {
    see({ route, health }: PageSnapshot, features: FeatureHealth[]): void {
      if (route.kind !== 'ticket') return;
      const at = now();
      for (const { hook, variant } of health) if (variant !== null) lastAt.set(hook, at);
      seen = { hooks: health, features: features.map(blank) };
      log();
    },
    /** Takes what the slow cross-check found. */
    check(found: CrossCheck[]): void {
      checks = found;
      log();
    },
  };
}

/** A detail that is no code is none of ours: its words stay out. */
function blank(health: FeatureHealth): FeatureHealth {
  return /^[\w.:-]{0,60}$/.test(health.detail) ? health : { ...health, detail: 'blanked' };
}
