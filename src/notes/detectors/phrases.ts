import type { Word } from './read-sentences.ts';

/** A place in a phrase: where each word, or class of words, leads from here; `weight` where the phrase ends. */
type Place = { next: Map<string, Place[]>; weight?: number };

/** A phrase as written. */
type Phrase = { written: readonly string[]; weight: number };

/**
 * Phrases by the words and classes they begin with, and the classes each word belongs to. What begins with a word is put
 * together when that word is first met: of most texts only a few are.
 */
export type Phrases = { begun: Map<string, Phrase[] | Place>; classes: Map<string, string[]> };

/** A phrase that stands in a sentence: from word `from` up to, not with, word `to`. */
export type Hit = { from: number; to: number; weight: number };

/** Words that may stand inside any phrase: "is really just stupid" is "is stupid". */
const FILLERS = 'so really very just pretty super quite totally completely utterly absolutely truly simply kinda also';

/** The edges of a sentence, as phrases call them. */
const START = ['^'];
const END = ['$'];

/** What a filler is called in `names`; no table uses it. */
const FILLER = '<>';

/**
 * A table of phrases, ready for look-up. A row is a weight and phrases parted by commas, or the name of a class and its
 * words or earlier classes (`work: code|idea|<plan>`). In a phrase `a|b` is one of several words, `a_b` two words in one
 * place of it, `<work>` a word of that class, a `?` at the end makes a place optional, `*` is any word and `..` none to
 * two of them. `^` is the beginning of a sentence and `$` its end. A word also stands for its forms with `s`, `es`, `ed`
 * and `ing`.
 */
export function growPhrases(table: string): Phrases {
  const begun: Phrases['begun'] = new Map();
  const classes = new Map<string, string[]>();
  const members = new Map<string, readonly string[]>();
  const enter = (called: string, words: readonly string[]) => {
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), called]);
  };
  for (const row of table.trim().split('\n')) {
    const [, head = '', rest = ''] = /^(\d|\w+:) (.*)$/.exec(row) ?? [];
    if (head.endsWith(':')) {
      const called = `<${head.slice(0, -1)}>`;
      const words = rest.split('|').flatMap((word) => members.get(word) ?? [word]);
      members.set(called, words);
      enter(called, words);
    } else
      for (const phrase of rest.split(',')) index(phrase.replaceAll('..', '*? *?').split(' '), Number(head), begun);
  }
  enter(FILLER, FILLERS.split(' '));
  return { begun, classes };
}

/** Enters a phrase under every word it can begin with: those of its first place, and of the next while that is optional. */
function index(written: readonly string[], weight: number, begun: Phrases['begun']): void {
  const phrase = { written, weight };
  const firsts = new Set<string>();
  for (const place of written) {
    for (const choice of place.replace(/\?$/, '').split('|')) firsts.add(choice.replace(/_.*/, ''));
    if (!place.endsWith('?')) break;
  }
  for (const first of firsts) {
    const known = begun.get(first);
    if (Array.isArray(known)) known.push(phrase);
    else begun.set(first, [phrase]);
  }
}

/** The first place of a phrase, with the way to its end. A phrase takes room as it is long, however many ways it is read. */
function grow({ written, weight }: Phrase): Place {
  const root: Place = { next: new Map() };
  let open = [root];
  for (const place of written) {
    const isOptional = place.endsWith('?');
    const end: Place = { next: new Map() };
    for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) {
      const [first = '', ...others] = choice.split('_');
      let to = end;
      for (const word of others.reverse()) to = { next: new Map([[word, [to]]]) };
      for (const { next } of open) next.set(first, [...(next.get(first) ?? []), to]);
    }
    open = isOptional ? [...open, end] : [end];
  }
  for (const place of open) place.weight = weight;
  return root;
}

/** The phrases in a sentence, first to last; at one place the longest wins, and no word is used twice. */
export function findPhrases(words: readonly Word[], { begun, classes }: Phrases): Hit[] {
  const hits: Hit[] = [];
  const called = [START, ...words.map(({ keys }) => namesOf(keys, classes)), END];
  const any = putTogether('*', begun);
  for (let at = 0; at <= words.length; at += 1) {
    let best = any && at > 0 ? findLongest(called, any, at, at + 1) : undefined;
    for (const name of called[at] ?? []) {
      const place = putTogether(name, begun);
      if (place !== undefined) best = better(findLongest(called, place, at, at + 1), best);
    }
    if (best === undefined) continue;
    hits.push({ from: Math.max(0, best.from - 1), to: Math.min(words.length, best.to - 1), weight: best.weight });
    at = best.to - 1;
  }
  return hits;
}

/** Where all the phrases lead that begin with a word or class. */
function putTogether(name: string, begun: Phrases['begun']): Place | undefined {
  const known = begun.get(name);
  if (!Array.isArray(known)) return known;
  const all: Place = { next: new Map() };
  for (const phrase of known) {
    for (const { next, weight } of grow(phrase).next.get(name) ?? []) {
      for (const [word, places] of next) all.next.set(word, [...(all.next.get(word) ?? []), ...places]);
      if (weight !== undefined) all.weight = Math.min(weight, all.weight ?? weight);
    }
  }
  begun.set(name, all);
  return all;
}

/** What a word is called in phrases: itself, what it may be a form of, and its classes. */
function namesOf(keys: readonly string[], classes: Map<string, string[]>): readonly string[] {
  let names = keys;
  for (const key of keys) {
    const more = classes.get(key);
    if (more !== undefined) names = [...names, ...more];
  }
  return names;
}

/** `spare`: how many fillers may still be passed over. */
function findLongest(
  called: readonly (readonly string[])[],
  place: Place,
  from: number,
  at: number,
  spare = 2,
): Hit | undefined {
  let best = place.weight === undefined ? undefined : { from, to: at, weight: place.weight };
  const names = called[at];
  if (names === undefined || place.next.size === 0) return best;
  for (const name of names) {
    if (name === FILLER && spare > 0) best = better(findLongest(called, place, from, at + 1, spare - 1), best);
    const places = place.next.get(name);
    if (places === undefined) continue;
    for (const next of places) best = better(findLongest(called, next, from, at + 1, spare), best);
  }
  const any = names === END ? undefined : place.next.get('*');
  if (any === undefined) return best;
  for (const next of any) best = better(findLongest(called, next, from, at + 1, spare), best);
  return best;
}

/** The longer of two; of two alike the quiet one. */
function better(hit: Hit | undefined, best: Hit | undefined): Hit | undefined {
  if (hit === undefined || best === undefined) return hit ?? best;
  return hit.to > best.to || (hit.to === best.to && hit.weight === 0) ? hit : best;
}
