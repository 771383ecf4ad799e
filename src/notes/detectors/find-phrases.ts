import { countTables, findTerm } from './lexicon.ts';
import { hashName, mayBePair } from './pair-filter.ts';
import { CONTINUED, type Crossing, follow, leadsOf, leadsOn, type Place, type Start, startOf } from './phrases.ts';
import type { Sentence, Word } from './read-sentences.ts';

/** A phrase that stands in a sentence: from word `from` up to, not with, word `to`. */
export type Hit = { from: number; to: number; weight: number };

/** The phrases of a table in one sentence, first to last. */
export type Said = { sentence: Sentence; hits: readonly Hit[] };

/** The edges of a sentence, as phrases call them. */
const [START, END] = ['^', '$'];

/** Words that may stand inside any phrase, and how many: "is really just stupid" is "is stupid". */
const FILLER = '<filler>';
const SPARE = 2;

/** What each table finds in a draft, by its number; `tables` were there when it was looked at. */
type Looked = { said: readonly (readonly Said[] | undefined)[]; tables: number };
const looked = new WeakMap<readonly Sentence[], Looked>();

/**
 * The sentences in which phrases of a table stand, and those: of phrases with one beginning the longest, and no word is used
 * twice. All tables look at a draft at once, as a word that begins phrases of one begins some of others too.
 */
export function findPhrases(sentences: readonly Sentence[], table: number): readonly Said[] {
  let known = looked.get(sentences);
  if (known?.tables !== countTables()) {
    known = { said: lookAt(sentences), tables: countTables() };
    looked.set(sentences, known);
  }
  return known.said[table] ?? [];
}

function lookAt(sentences: readonly Sentence[]): Said[][] {
  const said: Said[][] = [];
  for (const sentence of sentences) {
    const { length } = sentence.words;
    findHits(sentence.words).forEach((all, table) => {
      const hits = keepHeard(all, length);
      said[table] ??= [];
      if (hits.length > 0) said[table].push({ sentence, hits });
    });
  }
  return said;
}

/** A phrase of a table that was found; of two found alike, `order` tells which of them came first in the tables. */
type Found = { to: number; weight: number; table: number; order: number };

/** What each place of a sentence is called, its edges among them, and what was found from one of them. */
type Search = { names: (readonly string[])[]; found: Found[]; order: number };

/** The phrases of each table in a sentence, whatever silences them. */
function findHits(words: readonly Word[]): Hit[][] {
  const hits: Hit[][] = [];
  let search: Search | undefined;
  const hashes = hashWords(words);
  for (let from = 0; from <= words.length; from += 1) {
    for (const start of startsAt(words, from)) {
      if (!mayGoOn(hashes, start, from + 1)) continue;
      search ??= { names: [[START], ...words.map(({ keys }) => keys), [END]], found: [], order: 0 };
      goOn(search, start.crossing, from + 1, SPARE);
    }
    if (search === undefined || search.found.length === 0) continue;
    for (const { to, weight, table } of search.found) {
      hits[table] ??= [];
      hits[table].push({ from: Math.max(0, from - 1), to: Math.min(words.length, to - 1), weight });
    }
    search.found.length = 0;
  }
  return hits;
}

const NONE: readonly Start[] = [];

function startsAt(words: readonly Word[], at: number): readonly Start[] {
  const form = words[at - 1]?.form;
  if (form === undefined) {
    const start = startOf(findTerm(START));
    return start === undefined ? NONE : [start];
  }
  form.starts ??= form.terms.flatMap((term) => startOf(term) ?? []);
  return form.starts;
}

/** Hashes of the keys of all words in a row; those of the word at `at` stand from `begins[at]` up to the next. The end is a word. */
type Hashes = { all: number[]; begins: number[] };

function hashWords(words: readonly Word[]): Hashes {
  const hashes: Hashes = { all: [], begins: [0, 0] };
  for (const { form } of words) {
    for (const hash of form.hashes) hashes.all.push(hash);
    hashes.begins.push(hashes.all.length);
  }
  hashes.all.push(hashName(END));
  hashes.begins.push(hashes.all.length);
  return hashes;
}

const FILLER_HASH = hashName(FILLER);

/** Whether a phrase may go on from its start: seldom, and that is soon seen. */
function mayGoOn({ all, begins }: Hashes, { hash, gap, isShort }: Start, at: number): boolean {
  if (isShort) return true;
  let last = Math.min(at + gap, begins.length - 2);
  let spare = SPARE;
  for (let word = at; word <= last; word += 1) {
    const end = begins[word + 1] ?? 0;
    for (let one = begins[word] ?? 0; one < end; one += 1) {
      const other = all[one] ?? 0;
      if (mayBePair(CONTINUED, hash, other)) return true;
      if (other !== FILLER_HASH || spare === 0) continue;
      spare -= 1;
      last = Math.min(last + 1, begins.length - 2);
    }
  }
  return false;
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

/** More ways than cross anywhere: what is found later comes after all of them. */
const MANY = 10_000;

/**
 * Goes on at word `at` from where phrases cross; `spare` fillers may still be passed over, `isPassed` says that one was.
 *
 * @param base for ways that went on by any word, on which all go on at once: the order of the first
 */
function goOn(search: Search, crossing: Crossing, at: number, spare: number, isPassed = false, base?: number): void {
  const { ends, by, any } = crossing;
  for (const { weight, table, rank, goesOn } of ends) {
    if (!isPassed || goesOn)
      keepBetter(search.found, at, weight, table, base === undefined ? nextOrder(search) : base + rank);
  }
  for (const name of search.names[at] ?? []) {
    if (name === FILLER && spare > 0) goOn(search, crossing, at + 1, spare - 1, true, base);
    const ways = by.get(name);
    if (ways === undefined) continue;
    for (const { place, table, rank } of ways)
      walk(search, place, table, at + 1, spare, base === undefined ? nextOrder(search) : base + rank);
  }
  if (any === undefined || at >= search.names.length - 1) return;
  goOn(search, any, at + 1, spare, false, base ?? search.order);
  if (base === undefined) search.order += MANY;
}

function nextOrder(search: Search): number {
  search.order += 1;
  return search.order;
}

/** Goes on from a place within one phrase. */
function walk(search: Search, place: Place, table: number, at: number, spare: number, order: number): void {
  if (place.weight !== undefined) keepBetter(search.found, at, place.weight, table, order);
  if (!leadsOn(place)) return;
  for (const name of search.names[at] ?? []) {
    if (name === FILLER && spare > 0) walk(search, place, table, at + 1, spare - 1, order);
    const places = follow(place, name);
    if (places !== undefined) for (const to of places) walk(search, to, table, at + 1, spare, order);
  }
  const { any } = leadsOf(place);
  if (any.length === 0 || at >= search.names.length - 1) return;
  for (const to of any) walk(search, to, table, at + 1, spare, order);
}

/** Of two of a table the longer stays; of two alike the quiet one, of quiet ones the last, of others the first. */
function keepBetter(found: Found[], to: number, weight: number, table: number, order: number): void {
  for (const best of found) {
    if (best.table !== table) continue;
    if (to > best.to || (to === best.to && isBetter(weight, order, best))) Object.assign(best, { to, weight, order });
    return;
  }
  found.push({ to, weight, table, order });
}

function isBetter(weight: number, order: number, best: Found): boolean {
  if (weight > 0) return best.weight > 0 && order < best.order;
  return best.weight > 0 || order >= best.order;
}
