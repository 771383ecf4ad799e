import type { Word } from './read-sentences.ts';

/** A place in a phrase: where each word, or class of words, leads from here; `weight` where the phrase ends. */
type Place = { next: Map<string, Place[]>; weight?: number };

/** A phrase as written. */
type Phrase = { written: readonly string[]; weight: number };

/**
 * Phrases by the word or class they begin with. What begins with a word is put together when that word is first met: of
 * most texts only a few are.
 */
type Begun = Map<string, Phrase[] | Place>;

/** A table of phrases. `bit` is its own among those that `STARTS` keeps: shared by every 31st, which costs a look-up. */
export type Phrases = { begun: Begun; bit: number };

/** For each word or class that begins a phrase of some table: the bits of those tables. */
const STARTS = new Map<string, number>();
let tables = 0;

/** A phrase that stands in a sentence: from word `from` up to, not with, word `to`. */
export type Hit = { from: number; to: number; weight: number };

/** What a phrase may weigh, as tables say it, the quietest first: `!` is -1, `0` is 0 and so on. */
const WEIGHTS = '!012345';

/** The edges of a sentence, as phrases call them. */
const START = ['^'];
const END = ['$'];

/** Words that may stand inside any phrase: "is really just stupid" is "is stupid". */
const FILLER = '<filler>';

/**
 * A table of phrases, ready for look-up. A line is a phrase, or a few short ones parted by commas, and goes on where the
 * next one is indented; a line such as `3:` says what those below it weigh: `0` is for what must stay quiet, `!` for what
 * silences longer phrases around it too. In a phrase `a|b` is one of several words, `a_b` two words in one place of it,
 * `<work>` a word of that class, a `?` at the end makes a place optional, `*` is any word and `..` none to two of them. `^`
 * is the beginning of a sentence and `$` its end. A word also stands for its forms with `s`, `es`, `ed` and `ing`.
 */
export function growPhrases(table: string): Phrases {
  const begun: Begun = new Map();
  let weight = 0;
  for (const line of table.trim().replaceAll('\n  ', '').split('\n')) {
    if (/^[!\d]:$/.test(line)) weight = WEIGHTS.indexOf(line[0] ?? '') - 1;
    else for (const phrase of line.split(',')) index(phrase.replaceAll('..', '*? *?').split(' '), weight, begun);
  }
  const bit = 1 << (tables % 31);
  tables += 1;
  for (const first of begun.keys()) STARTS.set(first, (STARTS.get(first) ?? 0) | bit);
  return { begun, bit };
}

/** Enters a phrase under every word it can begin with: those of its first place, and of the next while that is optional. */
function index(written: readonly string[], weight: number, begun: Begun): void {
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

/** A sentence as every table looks at it: what each place is called, edges among them, and which tables begin there. */
type Looked = { called: readonly (readonly string[])[]; begins: readonly number[]; tables: number };
const looked = new WeakMap<readonly Word[], Looked>();

function lookAt(words: readonly Word[]): Looked {
  const before = looked.get(words);
  if (before?.tables === tables) return before;
  const called = [START, ...words.map(({ keys }) => keys), END];
  const begins = called.map((names) => names.reduce((bits, name) => bits | (STARTS.get(name) ?? 0), 0));
  const now = { called, begins, tables };
  looked.set(words, now);
  return now;
}

/** The phrases in a sentence, first to last; of those with one beginning the longest, and no word is used twice. */
export function findPhrases(words: readonly Word[], { begun, bit }: Phrases): Hit[] {
  const { called, begins } = lookAt(words);
  const hits: Hit[] = [];
  for (let at = 0; at <= words.length; at += 1) {
    if (((begins[at] ?? 0) & bit) === 0) continue;
    let best: Hit | undefined;
    for (const name of called[at] ?? []) {
      const place = putTogether(name, begun);
      if (place !== undefined) best = better(findLongest(called, place, at, at + 1), best);
    }
    if (best === undefined) continue;
    hits.push({ from: Math.max(0, best.from - 1), to: Math.min(words.length, best.to - 1), weight: best.weight });
  }
  return hits.length === 0 ? hits : keepHeard(hits, words.length);
}

/** Without what another phrase silences, what begins inside one before it, and what weighs nothing. */
function keepHeard(hits: readonly Hit[], length: number): Hit[] {
  const silenced = new Uint8Array(length);
  for (const { from, to, weight } of hits) if (weight < 0) silenced.fill(1, from, to);
  let used = 0;
  return hits.filter(({ from, to, weight }) => {
    if (from < used || silenced.subarray(from, to).includes(1)) return false;
    used = to;
    return weight > 0;
  });
}

/** Where all the phrases lead that begin with a word or class. */
function putTogether(name: string, begun: Begun): Place | undefined {
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
  return hit.to > best.to || (hit.to === best.to && hit.weight <= 0) ? hit : best;
}
