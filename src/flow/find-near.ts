import { foldText } from './fold-text.ts';

/** Where a word of a list stands in a text: first and last position, counted in words. */
type Hit = { from: number; to: number; word: string };

function countWords(folded: string, end: number): number {
  let count = 0;
  for (let at = folded.indexOf(' '); at !== -1 && at < end; at = folded.indexOf(' ', at + 1)) count += 1;
  return count;
}

function findHits(folded: string, list: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const word of list) {
    const wanted = foldText(word);
    if (wanted === ' ') continue;
    const length = countWords(wanted, wanted.length) - 1;
    let from = 0;
    let counted = 0;
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
      from += countWords(folded.slice(counted, at), at - counted);
      counted = at;
      hits.push({ from, to: from + length - 1, word });
    }
  }
  return hits.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The first hit after a position, by halving: lists may be long. */
function findAfter(hits: readonly Hit[], position: number): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return hits[low];
}

/** A hit of each of the lists after a position and none beyond `last`, in any order. */
function follow(lists: readonly (readonly Hit[])[], position: number, last: number): Hit[] | undefined {
  if (lists.length === 0) return [];
  for (const [index, hits] of lists.entries()) {
    const next = findAfter(hits, position);
    if (next === undefined || next.from > last) continue;
    const rest = follow(lists.toSpliced(index, 1), next.to, last);
    if (rest !== undefined) return [next, ...rest];
  }
  return undefined;
}

/**
 * A word of each list near each other in folded text, in any order, no word counted twice: from the end of the first
 * to the start of the last are at most `within` steps, 1 being right beside each other. The words found, or undefined.
 */
export function findNear(folded: string, lists: readonly (readonly string[])[], within: number): string[] | undefined {
  const found = lists.map((list) => findHits(folded, list));
  if (found.some((hits) => hits.length === 0)) return undefined;
  for (const [index, hits] of found.entries()) {
    const others = found.toSpliced(index, 1);
    for (const first of hits) {
      const rest = follow(others, first.to, first.to + within);
      if (rest !== undefined) return [first, ...rest].map(({ word }) => word);
    }
  }
  return undefined;
}
