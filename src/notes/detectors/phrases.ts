import { addTable, makeTerm, type Term } from './lexicon.ts';
import { addPair, hashName, makePairFilter } from './pair-filter.ts';
import { spellOut } from './word-classes.ts';

/**
 * A place in a phrase: `rest` are words of a choice such as `a_b` that are still to come, then the parts of the phrase from
 * `at` on. Where words lead from here is read once it is asked. `weight` where the phrase may end.
 */
export type Place = {
  phrase: Phrase;
  rest: readonly string[];
  at: number;
  weight: number | undefined;
  leads: Leads | undefined;
  by: ReadonlyMap<string, Place[]> | undefined;
};

/** Where each word, or class of words, leads from a place, and where any word does. */
type Leads = { words: { word: string; to: Place }[]; any: Place[] };

/** A phrase as written, and once it is needed its parts and the places before each and at the end. */
type Phrase = { written: string; weight: number; table: number; parts: readonly string[]; places: Place[] };

/** What a phrase may weigh, as tables say it, the quietest first: `!` is -1, `0` is 0 and so on. */
const WEIGHTS = '!012345';

/**
 * Takes in a table of phrases and gives its number, for look-up. A line is a phrase, or a few short ones parted by commas,
 * and goes on where the next one is indented; a line such as `3:` says what those below it weigh: `0` is for what must stay
 * quiet, `!` for what silences longer phrases around it too. In a phrase `a|b` is one of several words, `a_b` two words in
 * one place of it, `<work>` a word of that class, a `?` at the end makes a place optional, `*` is any word and `..` none to
 * two of them. `^` is the beginning of a sentence and `$` its end. A word also stands for its forms with `s`, `es`, `ed`
 * and `ing`.
 */
export function addPhrases(written: string): number {
  return addTable((table) => {
    let weight = 0;
    for (const line of written.trim().replaceAll('\n  ', '').split('\n')) {
      if (line.length === 2 && line[1] === ':') weight = WEIGHTS.indexOf(line[0] ?? '') - 1;
      else for (const phrase of line.split(',')) enter({ written: phrase, weight, table, parts: NONE, places: [] });
    }
  });
}

const NONE: readonly string[] = [];

const placesOf = (written: string) => spellOut(written).replaceAll('..', '*? *?').split(' ');

/** Enters a phrase under every word it can begin with: those of its first place, and of the next while that is optional. */
function enter(phrase: Phrase): void {
  const { written } = phrase;
  const space = written.indexOf(' ');
  const first = space === -1 ? written : written.slice(0, space);
  const isPlain = !first.endsWith('?') && first !== '..';
  for (const place of isPlain ? [spellOut(first)] : placesOf(written)) {
    const isOptional = place.endsWith('?');
    for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) enterUnder(choice, phrase);
    if (!isOptional) break;
  }
}

function enterUnder(choice: string, phrase: Phrase): void {
  const end = choice.indexOf('_');
  const name = end === -1 ? choice : choice.slice(0, end);
  const term = makeTerm(name);
  const { begins } = term;
  if (begins === undefined) term.begins = { name, phrases: [phrase], start: undefined };
  else {
    begins.start = undefined;
    if (begins.phrases.at(-1) !== phrase) begins.phrases.push(phrase);
  }
}

/** The place of a phrase before its part `at`; a phrase takes room as it is long, however many ways it is read. */
function placeAt(phrase: Phrase, at: number): Place {
  let place = phrase.places[at];
  if (place === undefined) {
    place = makePlace(phrase, NONE, at);
    phrase.places[at] = place;
  }
  return place;
}

function makePlace(phrase: Phrase, rest: readonly string[], at: number): Place {
  const isEnd = rest.length === 0 && phrase.parts.every((part, index) => index < at || part.endsWith('?'));
  return { phrase, rest, at, weight: isEnd ? phrase.weight : undefined, leads: undefined, by: undefined };
}

/** Where words lead from a place. */
export function leadsOf(place: Place): Leads {
  place.leads ??= readLeads(place);
  return place.leads;
}

function readLeads({ phrase, rest, at }: Place): Leads {
  const leads: Leads = { words: [], any: [] };
  if (rest.length > 0) lead(leads, phrase, rest, at);
  else {
    for (let next = at; next < phrase.parts.length; next += 1) {
      const part = phrase.parts[next] ?? '';
      const isOptional = part.endsWith('?');
      for (const choice of (isOptional ? part.slice(0, -1) : part).split('|')) {
        lead(leads, phrase, choice.includes('_') ? choice.split('_') : [choice], next + 1);
      }
      if (!isOptional) break;
    }
  }
  return leads;
}

/** The first of some words leads to where the others are to come, and after them the parts from `at` on. */
function lead({ words, any }: Leads, phrase: Phrase, [word = '', ...rest]: readonly string[], at: number): void {
  const to = rest.length === 0 ? placeAt(phrase, at) : makePlace(phrase, rest, at);
  if (word === '*') any.push(to);
  else words.push({ word, to });
}

/** The places that a word leads to. */
export function follow(place: Place, word: string): readonly Place[] | undefined {
  if (place.by === undefined) {
    const by = new Map<string, Place[]>();
    for (const one of leadsOf(place).words) addTo(by, one.word, one.to);
    place.by = by;
  }
  return place.by.get(word);
}

function addTo<One>(lists: Map<string, One[]>, word: string, one: One): void {
  const before = lists.get(word);
  if (before === undefined) lists.set(word, [one]);
  else before.push(one);
}

/** What begins with a word or class: the phrases, and where they lead once the word is met; of most texts only a few are. */
export type Beginning = { name: string; phrases: Phrase[]; start: Start | undefined };

/** Where phrases lead from their first word, after how many words of any kind at most, and whether one may end before another word counts. */
export type Start = { hash: number; crossing: Crossing; gap: number; isShort: boolean };

/** Which words, by their hashes, phrases of a beginning go on with, after words of any kind too. */
export const CONTINUED = makePairFilter(16);

/**
 * Where phrases of all tables lead on together. `rank` says which of those that went on by any word came first in the
 * tables; `ends` are phrases that end here, with whether any goes on in that table.
 */
export type Crossing = { by: Map<string, Way[]>; any: Crossing | undefined; ends: End[] };
type Way = { place: Place; table: number; rank: number };
type End = { weight: number; table: number; rank: number; goesOn: boolean };

/** What begins with that word. */
export function startOf(term: Term | undefined): Start | undefined {
  const begins = term?.begins;
  if (begins !== undefined) begins.start ??= putTogether(begins);
  return begins?.start;
}

function putTogether({ name, phrases }: Beginning): Start {
  const ways: Way[] = [];
  for (const phrase of phrases) {
    if (phrase.parts === NONE) phrase.parts = placesOf(phrase.written);
    for (const { word, to } of leadsOf(placeAt(phrase, 0)).words) {
      if (word === name) ways.push({ place: to, table: phrase.table, rank: 0 });
    }
  }
  const start = { hash: hashName(name), crossing: cross(ways, true), gap: -1, isShort: false };
  const { crossing } = start;
  for (let next: Crossing | undefined = crossing; next !== undefined; next = next.any) {
    for (const word of next.by.keys()) addPair(CONTINUED, start.hash, hashName(word));
    start.isShort ||= next.ends.length > 0;
    start.gap += 1;
  }
  // Of phrases that are this word alone, the quietest of each table.
  const ends = new Map<number, End>();
  for (const { weight, table, rank } of crossing.ends) {
    const goesOn = ways.some((way) => way.table === table && leadsOn(way.place));
    ends.set(table, { weight: Math.min(weight, ends.get(table)?.weight ?? weight), table, rank, goesOn });
  }
  crossing.ends = [...ends.values()];
  return start;
}

/** Whether a phrase goes on from a place. */
export const leadsOn = ({ phrase, rest, at }: Place): boolean => rest.length > 0 || at < phrase.parts.length;

function cross(ways: readonly Way[], isFirst = false): Crossing {
  const crossing: Crossing = { by: new Map(), any: undefined, ends: [] };
  const onward: Way[] = [];
  for (const { place, table, rank } of ways) {
    const { words, any } = leadsOf(place);
    for (const { word, to } of words) addTo(crossing.by, word, { place: to, table, rank });
    for (const to of any) onward.push({ place: to, table, rank: isFirst ? onward.length : rank });
    if (place.weight !== undefined) crossing.ends.push({ weight: place.weight, table, rank, goesOn: leadsOn(place) });
  }
  if (onward.length > 0) crossing.any = cross(onward);
  return crossing;
}
