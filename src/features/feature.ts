import type { ReadonlySignal } from '@preact/signals-core';
import type { FeatureHealth } from '../contracts/health.ts';
import type { Settings } from '../contracts/settings.ts';
import type { TicketMemory } from '../page/api/ticket-memory.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import { findPart } from '../platform/parts.ts';
import { report } from '../platform/report.ts';
import type { ZendeskCalls } from './zendesk-calls/make-calls.ts';

/** What every feature of a ticket page is given. */
export type ContentContext = {
  /** Ends everything the feature started. */
  signal: AbortSignal;
  host: string;
  clock: Clock;
  api: ZendeskCalls;
  /** What the popup's lists brought to this tab. */
  memory: TicketMemory;
  settings: ReadonlySignal<Settings>;
};

/** How a feature stands after it saw a page: `detail` names missing hooks, never text of the page. */
export type FeatureOutcome = { state: 'off' | 'waiting' | 'working' | 'missing'; detail?: string };

/** A feature at work: told of each new reading of the page, and of typing in the ticket in view. */
export type RunningFeature = {
  see: (snapshot: PageSnapshot) => FeatureOutcome;
  draftChanged?: () => void;
};

/** One capability on a ticket page. Its id is its file's name. */
export type ContentFeature = { id: string; start: (context: ContentContext) => RunningFeature };

/** A feature that stands in a part of its own; one whose part did not load says so in the health list. */
export function findFeature(id: string): ContentFeature {
  const lost = { see: () => ({ state: 'missing', detail: 'part' }) as const };
  return findPart<ContentFeature>(id) ?? { id, start: () => lost };
}

/** All features of a page together. */
export type RunningFeatures = { see: (snapshot: PageSnapshot) => FeatureHealth[]; draftChanged: () => void };

/** After this many failures a feature stays off until the page is loaded again. */
const FAILURES = 3;

/**
 * Starts features so that none can break another: what one throws is its own, is reported by a code, and shows
 * in the health list.
 */
export function runFeatures(features: readonly ContentFeature[], context: ContentContext): RunningFeatures {
  const running = features.map((feature) => startOne(feature, context));
  return {
    see: (snapshot) => running.map(({ see }) => see(snapshot)),
    draftChanged: () => {
      for (const { draftChanged } of running) draftChanged();
    },
  };
}

function startOne({ id, start }: ContentFeature, context: ContentContext) {
  let failures = 0;
  let kind = '';
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      failures += 1;
      kind = error instanceof Error ? error.name : typeof error;
      report(`${id}-failed`, error);
      return undefined;
    }
  };
  const feature = attempt(() => start(context));
  return {
    see(snapshot: PageSnapshot): FeatureHealth {
      if (!feature || failures >= FAILURES)
        return { feature: id, state: 'failed', detail: `stopped-after-errors:${kind}` };
      const outcome = attempt(() => feature.see(snapshot));
      if (!outcome) return { feature: id, state: 'failed', detail: `error:${kind}` };
      return { feature: id, state: outcome.state, detail: outcome.detail ?? '' };
    },
    draftChanged() {
      if (failures < FAILURES) attempt(() => feature?.draftChanged?.());
    },
  };
}
