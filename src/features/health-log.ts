import type { FeatureHealth, HealthReport } from '../contracts/health.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { storedHealth } from '../platform/stored.ts';

/** How long a state must last before it is written down, in milliseconds: a page being built changes often. */
const REST = 1_000;

/**
 * Writes down what was found of the page, for the options page: names of hooks and states of features, no text.
 * Only on a ticket, only when something changed.
 *
 * @param now Zendesk's time, ISO 8601
 */
export function makeHealthLog(host: string, now: () => string, stop: AbortSignal) {
  let written = '';
  let resting: ReturnType<typeof setTimeout> | undefined;
  stop.addEventListener('abort', () => clearTimeout(resting));
  return (snapshot: PageSnapshot, features: FeatureHealth[]): void => {
    if (snapshot.route.kind !== 'ticket') return;
    const report: Omit<HealthReport, 'at'> = { host, hooks: snapshot.health, features };
    const key = JSON.stringify(report);
    clearTimeout(resting);
    if (key === written) return;
    resting = setTimeout(() => {
      written = key;
      void storedHealth.set({ ...report, at: now() });
    }, REST);
  };
}
