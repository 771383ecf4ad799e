import type { Reading } from '../page/snapshot.ts';
import type { Fact, FactSource } from './ticket-facts.ts';

/** A fact that is known, with the line an agent reads. */
export function knowFact<T>(value: T, evidence: string, source: FactSource): Fact<T> {
  return { known: true, value, evidence, source };
}

/** A fact nobody could read; `why` is a short plain sentence. */
export function missFact<T>(why = 'Not shown on the page and not told by Zendesk'): Fact<T> {
  return { known: false, why };
}

/** Where a page reading comes from: what is unsaved is marked, because it is not in Zendesk yet. */
export function sourceOf(reading: Reading<unknown>): FactSource {
  return reading.unsaved ? 'page-unsaved' : 'page';
}
