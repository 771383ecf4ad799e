import type { Word } from './read-sentences.ts';

/** A tree of phrases by word or class; `weight` where a phrase ends. */
type Branch = { next: Map<string, Branch>; weight?: number };

/** Phrases ready for look-up, and which classes a word belongs to. */
export type Phrases = { root: Branch; classes: Map<string, string[]> };

/** A phrase that stands in a sentence: from word `from` up to, not with, word `to`. */
export type Hit = { from: number; to: number; weight: number };

/** Words that may stand inside any phrase: "is really just stupid" is "is stupid". */
const FILLER = new Set(
  'so really very just pretty super quite totally completely utterly absolutely truly frankly simply kinda also fucking bloody'.split(
    ' ',
  ),
);

/**
 * A table of phrases, ready for look-up. A row is a weight and phrases parted by commas, or the name of a class and its
 * words (`work: code|idea`). In a phrase `a|b` is one of several words, `a_b` two words in one place of it, `<work>` a
 * word of that class, a `?` at the end makes a place optional, `*` is any word and `..` none to two of them.
 */
export function growPhrases(table: string): Phrases {
  const phrases: Phrases = { root: { next: new Map() }, classes: new Map() };
  for (const row of table.trim().split('\n')) {
    const [, head = '', rest = ''] = /^(\d|\w+:) (.*)$/.exec(row) ?? [];
    if (head.endsWith(':')) {
      for (const word of rest.split('|')) {
        phrases.classes.set(word, [...(phrases.classes.get(word) ?? []), `<${head.slice(0, -1)}>`]);
      }
    } else
      for (const phrase of rest.split(','))
        grow(phrases.root, phrase.replace('..', '*? *?').trim().split(' '), 0, Number(head));
  }
  return phrases;
}

function grow(branch: Branch, places: readonly string[], at: number, weight: number): void {
  const place = places[at];
  if (place === undefined) {
    branch.weight = weight;
    return;
  }
  const isOptional = place.endsWith('?');
  if (isOptional) grow(branch, places, at + 1, weight);
  for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) {
    let end = branch;
    for (const word of choice.split('_')) {
      const next = end.next.get(word) ?? { next: new Map() };
      end.next.set(word, next);
      end = next;
    }
    grow(end, places, at + 1, weight);
  }
}

/** The phrases in a sentence, first to last; at one place the longest wins, and no word is used twice. */
export function findPhrases(words: readonly Word[], phrases: Phrases): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const hit = findLongest(words, phrases, phrases.root, from, from);
    if (hit === undefined) continue;
    hits.push(hit);
    from = hit.to - 1;
  }
  return hits;
}

/** No phrase with its fillers is longer, so a text of fillers alone ends soon too. */
const LONGEST = 12;

function findLongest(
  words: readonly Word[],
  phrases: Phrases,
  branch: Branch,
  from: number,
  at: number,
): Hit | undefined {
  let best = branch.weight === undefined ? undefined : { from, to: at, weight: branch.weight };
  const key = words[at]?.key;
  if (key === undefined || branch.next.size === 0 || at - from > LONGEST) return best;
  const take = (next: Branch | undefined) => {
    const hit = next && findLongest(words, phrases, next, from, at + 1);
    if (hit && (best === undefined || hit.to > best.to)) best = hit;
  };
  take(branch.next.get(key));
  for (const name of phrases.classes.get(key) ?? []) take(branch.next.get(name));
  take(branch.next.get('*'));
  if (at > from && FILLER.has(key) && words[at + 1]?.key !== key) take(branch);
  return best;
}
