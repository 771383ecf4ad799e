import { addTable, makeTerm, type Term } from './lexicon.ts';
import { addPair, hashName, makePairFilter } from './pair-filter.ts';
import { spellOut } from './word-classes.ts';

/** A place in a phrase: where each word, or class of words, leads from here, and any word; `weight` where the phrase ends. */
export type Place = {
  by: Map<string, Place[]> | undefined;
  any: Place[] | undefined;
  weight: number | undefined;
};

/** A phrase as written, and once it is needed its first place. */
type Phrase = { written: string; weight: number; table: number; first: Place | undefined };

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
      else for (const phrase of line.split(',')) enter({ written: phrase, weight, table, first: undefined });
    }
  });
}

const placesOf = (written: string) => spellOut(written).replaceAll('..', '*? *?').split(' ');

/** Enters a phrase under every word it can begin with: those of its first place, and of the next while that is optional. */
function enter(phrase: Phrase): void {
  const [first = ''] = phrase.written.split(' ', 1);
  const isPlain = !first.endsWith('?') && first !== '..';
  for (const place of isPlain ? [spellOut(first)] : placesOf(phrase.written)) {
    const isOptional = place.endsWith('?');
    for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) {
      const [name = ''] = choice.split('_', 1);
      const term = makeTerm(name);
      term.begins ??= { name, phrases: [], start: undefined };
      if (term.begins.phrases.at(-1) !== phrase) term.begins.phrases.push(phrase);
      term.begins.start = undefined;
    }
    if (!isOptional) break;
  }
}

/** The first place of a phrase, with the way to its end. A phrase takes room as it is long, however many ways it is read. */
function grow({ written, weight }: Phrase): Place {
  const root = makePlace();
  let open = [root];
  for (const place of placesOf(written)) {
    const isOptional = place.endsWith('?');
    const end = makePlace();
    for (const choice of (isOptional ? place.slice(0, -1) : place).split('|')) {
      const [first = '', ...others] = choice.split('_');
      let to = end;
      for (const word of others.reverse()) {
        const between = makePlace();
        lead(between, word, to);
        to = between;
      }
      for (const one of open) lead(one, first, to);
    }
    open = isOptional ? [...open, end] : [end];
  }
  for (const place of open) place.weight = weight;
  return root;
}

/** Every place has the same fields, in one order, as all that is looked at often should. */
const makePlace = (): Place => ({ by: undefined, any: undefined, weight: undefined });

/** From a place, a word leads to another too. */
function lead(place: Place, word: string, to: Place): void {
  if (word === '*') {
    place.any ??= [];
    place.any.push(to);
    return;
  }
  place.by ??= new Map();
  addTo(place.by, word, to);
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
export function startOf({ begins }: Term): Start | undefined {
  if (begins !== undefined) begins.start ??= putTogether(begins);
  return begins?.start;
}

function putTogether({ name, phrases }: Beginning): Start {
  const ways: Way[] = [];
  for (const phrase of phrases) {
    phrase.first ??= grow(phrase);
    for (const place of phrase.first.by?.get(name) ?? []) ways.push({ place, table: phrase.table, rank: 0 });
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

const leadsOn = ({ by, any }: Place): boolean => by !== undefined || any !== undefined;

function cross(ways: readonly Way[], isFirst = false): Crossing {
  const crossing: Crossing = { by: new Map(), any: undefined, ends: [] };
  const onward: Way[] = [];
  for (const { place, table, rank } of ways) {
    for (const [word, places] of place.by ?? []) {
      for (const to of places) addTo(crossing.by, word, { place: to, table, rank });
    }
    for (const to of place.any ?? []) onward.push({ place: to, table, rank: isFirst ? onward.length : rank });
    if (place.weight !== undefined) crossing.ends.push({ weight: place.weight, table, rank, goesOn: leadsOn(place) });
  }
  if (onward.length > 0) crossing.any = cross(onward);
  return crossing;
}
