import type { Span } from '../finding.ts';

/** More places of one kind than anybody would work through: the search ends there. */
const MOST = 100;

/** Where `shape` (with the `g` flag) stands in a text and `isOne` agrees; in order, the first `most`. */
export function findMatches(
  text: string,
  shape: RegExp,
  isOne: (match: RegExpExecArray, span: Span) => boolean,
  most = MOST,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(shape)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isOne(match, span)) spans.push(span);
    if (spans.length === most) break;
  }
  return spans;
}

/** The digits of a number written with spaces, points or dashes. */
export function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** Spans of several shapes in order; where two overlap the earlier stays, or the longer of two with one start. */
export function mergeSpans(...lists: readonly Span[][]): Span[] {
  const merged: Span[] = [];
  for (const span of lists.flat().sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (merged.at(-1)?.end ?? 0)) merged.push(span);
  }
  return merged;
}
