import type { Word } from './read-sentences.ts';

/** A tree of phrases by word or class; `weight` where a phrase ends. */
type Branch = { next: Map<string, Branch>; weight?: number };

/** Phrases ready for look-up: the tree, and for every word they know what it is called in it (itself, its classes). */
export type Phrases = { root: Branch; names: Map<string, string[]> };

/** A phrase that stands in a sentence: from word `from` up to, not with, word `to`. */
export type Hit = { from: number; to: number; weight: number };

/** Words that may stand inside any phrase: "is really just stupid" is "is stupid". */
const FILLERS = 'so really very just pretty super quite totally completely utterly absolutely truly simply kinda also';

/** What a filler is called in `names`; no table uses it. */
const FILLER = '<>';

/**
 * A table of phrases, ready for look-up. A row is a weight and phrases parted by commas, or the name of a class and its
 * words (`work: code|idea`). In a phrase `a|b` is one of several words, `a_b` two words in one place of it, `<work>` a
 * word of that class, a `?` at the end makes a place optional, `*` is any word and `..` none to two of them.
 * A word also stands for its forms with `s`, `es`, `ed` and `ing`.
 */
export function growPhrases(table: string): Phrases {
  const root: Branch = { next: new Map() };
  const names = new Map<string, string[]>();
  const name = (word: string, called: string) => {
    const known = names.get(word);
    if (known === undefined) names.set(word, [called]);
    else if (!known.includes(called)) known.push(called);
  };
  for (const row of table.trim().split('\n')) {
    const [, head = '', rest = ''] = /^(\d|\w+:) (.*)$/.exec(row) ?? [];
    if (head.endsWith(':')) for (const word of rest.split('|')) name(word, `<${head.slice(0, -1)}>`);
    else
      for (const phrase of rest.split(',')) grow(root, phrase.replace('..', '*? *?').split(' '), 0, Number(head), name);
  }
  for (const word of FILLERS.split(' ')) name(word, FILLER);
  return { root, names };
}

function grow(
  branch: Branch,
  places: readonly string[],
  at: number,
  weight: number,
  name: (word: string, called: string) => void,
): void {
  const place = places[at];
  if (place === undefined) {
    branch.weight = weight;
    return;
  }
  const isOptional = place.endsWith('?');
  if (isOptional) grow(branch, places, at + 1, weight, name);
  for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) {
    let end = branch;
    for (const word of choice.split('_')) {
      let next = end.next.get(word);
      if (next === undefined) {
        next = { next: new Map() };
        end.next.set(word, next);
        name(word, word);
      }
      end = next;
    }
    grow(end, places, at + 1, weight, name);
  }
}

/** The phrases in a sentence, first to last; at one place the longest wins, and no word is used twice. */
export function findPhrases(words: readonly Word[], { root, names }: Phrases): Hit[] {
  const hits: Hit[] = [];
  const called = words.map(({ keys }) => namesOf(keys, names));
  for (let from = 0; from < words.length; from += 1) {
    if (called[from] === undefined) continue;
    const hit = findLongest(called, root, from, from);
    if (hit === undefined) continue;
    hits.push(hit);
    from = hit.to - 1;
  }
  return hits;
}

function namesOf(keys: readonly string[], names: Map<string, string[]>): readonly string[] | undefined {
  const [key = ''] = keys;
  if (keys.length === 1) return names.get(key);
  const all = keys.flatMap((form) => names.get(form) ?? []);
  return all.length === 0 ? undefined : all;
}

/** `spare`: how many fillers may still be passed over. */
function findLongest(
  called: readonly (readonly string[] | undefined)[],
  branch: Branch,
  from: number,
  at: number,
  spare = 2,
): Hit | undefined {
  let best = branch.weight === undefined ? undefined : { from, to: at, weight: branch.weight };
  if (branch.next.size === 0 || at >= called.length) return best;
  for (const name of called[at] ?? []) {
    const isPassed = name === FILLER && at > from && spare > 0;
    const next = isPassed ? branch : branch.next.get(name);
    const hit = next && findLongest(called, next, from, at + 1, isPassed ? spare - 1 : spare);
    best = better(hit, best);
  }
  const any = branch.next.get('*');
  const hit = any && findLongest(called, any, from, at + 1, spare);
  return better(hit, best);
}

/** The longer of two; of two alike the quiet one. */
function better(hit: Hit | undefined, best: Hit | undefined): Hit | undefined {
  if (hit === undefined || best === undefined) return hit ?? best;
  return hit.to > best.to || (hit.to === best.to && hit.weight === 0) ? hit : best;
}
