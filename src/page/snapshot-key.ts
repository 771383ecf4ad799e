import type { PageSnapshot } from './snapshot.ts';

const numbers = new WeakMap<Element, number>();
let last = 0;

/**
 * A text that differs when two snapshots differ in anything a feature could act on: values, health, or the
 * very element an anchor is. Held in memory only, as it contains the ticket's words.
 */
export function makeSnapshotKey({ pane, loose, ...page }: PageSnapshot): string {
  const parts = [pane, loose].map((part) => {
    const { anchors, ...values } = part ?? {};
    return [values, Object.values(anchors ?? {}).map(numberOf)];
  });
  return JSON.stringify([page, pane !== undefined, parts]);
}

/** The same element has the same number for as long as it lives. */
function numberOf(element: Element | null): number {
  if (!element) return 0;
  const known = numbers.get(element);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(element, last);
  return last;
}
