import type { ReadonlySignal } from '@preact/signals';
import type { FeatureHealth, HookHealth } from '../contracts/health.ts';
import type { Settings } from '../contracts/settings.ts';
import type { ZendeskApi } from '../page/api/zendesk-api.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import { report } from '../platform/report.ts';

/** What every feature of a ticket page is given. */
export type ContentContext = {
  /** Ends everything the feature started. */
  signal: AbortSignal;
  host: string;
  clock: Clock;
  api: ZendeskApi;
  settings: ReadonlySignal<Settings>;
};

/** How a feature stands after it saw a page: `detail` names missing hooks, never text of the page. */
export type FeatureOutcome = { state: 'waiting' | 'working' | 'missing'; detail?: string };

/** One capability on a ticket page. Its id is its file's name. */
export type ContentFeature = {
  id: string;
  /** Called once; the returned function is called with each new reading of the page. */
  start: (context: ContentContext) => (snapshot: PageSnapshot) => FeatureOutcome;
};

/** After this many failures a feature stays off until the page is loaded again. */
const FAILURES = 3;

/**
 * Starts features so that none can break another: what one throws is its own, is reported by a code, and
 * shows in the health list.
 *
 * @returns takes a reading of the page, gives each feature's health
 */
export function runFeatures(
  features: readonly ContentFeature[],
  context: ContentContext,
): (snapshot: PageSnapshot) => FeatureHealth[] {
  const running = features.map((feature) => startOne(feature, context));
  return (snapshot) => running.map((see) => see(snapshot));
}

function startOne({ id, start }: ContentFeature, context: ContentContext): (snapshot: PageSnapshot) => FeatureHealth {
  let failures = 0;
  let see: ReturnType<ContentFeature['start']> | undefined;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      failures += 1;
      report(`${id}-failed`, error);
      return undefined;
    }
  };
  see = attempt(() => start(context));
  return (snapshot) => {
    if (!see || failures >= FAILURES) return { feature: id, state: 'failed', detail: 'stopped-after-errors' };
    const outcome = attempt(() => see?.(snapshot));
    if (!outcome) return { feature: id, state: 'failed', detail: 'error' };
    return { feature: id, state: outcome.state, detail: outcome.detail ?? '' };
  };
}

/** Names of the hooks that were looked for and not found. */
export function listMissing(health: readonly HookHealth[], needed: readonly string[]): string[] {
  return health.filter(({ hook, variant }) => variant === null && needed.includes(hook)).map(({ hook }) => hook);
}
