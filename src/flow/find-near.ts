import { foldWords, type WordPlaces } from './fold-text.ts';

/** Where a word of a list stands in a text: first and last position, counted in words. */
type Hit = { from: number; to: number; word: string };

/** Where a list's words stand, in the text's order. A run of words is looked for by its first one. */
function findHits({ words, places }: WordPlaces, list: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const word of list) {
    const wanted = foldWords(word).words;
    for (const from of places.get(wanted[0] ?? '') ?? []) {
      const to = from + wanted.length - 1;
      if (to === from || wanted.every((one, at) => words[from + at] === one)) hits.push({ from, to, word });
    }
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => a.from - b.from || a.to - b.to);
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
 * A word of each list near each other, in any order, no word counted twice: from the end of the first to the start of
 * the last are at most `within` steps, 1 being right beside each other. The words found, or undefined.
 */
export function findNear(
  text: WordPlaces,
  lists: readonly (readonly string[])[],
  within: number,
): string[] | undefined {
  const found: Hit[][] = [];
  for (const list of lists) {
    const hits = findHits(text, list);
    if (hits.length === 0) return undefined;
    found.push(hits);
  }
  for (const [index, hits] of found.entries()) {
    const others = found.toSpliced(index, 1);
    for (const first of hits) {
      const rest = follow(others, first.to, first.to + within);
      if (rest !== undefined) return [first, ...rest].map(({ word }) => word);
    }
  }
  return undefined;
}
