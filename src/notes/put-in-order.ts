import type { Span } from './finding.ts';

/** Spans in the order of the text; of two that overlap the one that begins first stays, then the longer. */
export function putInOrder(spans: Span[]): Span[] {
  let last = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
