import type { Detector, Span } from '../finding.ts';
import { addLearned, addTable } from './lexicon.ts';
import { evenOut, foldNumber, readFeatures, START } from './read-features.ts';
import { readSentences, type Word } from './read-sentences.ts';
import type { Form } from './word-forms.ts';

/** What a word weighs alone, and with each word that may follow. */
type Place = { alone: number; before: ReadonlyMap<string, number> };

/** By a word its line of a table: its weight, then words that follow with theirs. Read when the word is first met. */
type Table = Map<string, string | Place>;

/** How many tables there are. */
let tables = 0;

/** What all features of a word weigh together, and where to look up each word that follows. */
export type Weighed = { alone: number; before: readonly ReadonlyMap<string, number>[] };

/** Fewer words are a label, a name or a call in code. */
const FEWEST = 4;

/**
 * A detector's `find` from learned weights: whole sentences, as no word of them decides alone.
 *
 * @param written the table, in tenths, as `npm run learn:notes` writes it: what a sentence weighs before a word of it is read,
 *   then a line for each word
 * @param enough what a sentence must weigh to be marked, in tenths
 */
export function weighLearned(written: string, enough: number): Detector['find'] {
  let bias = 0;
  const table: Table = new Map();
  const number = tables;
  tables += 1;
  addLearned(table);
  addTable(() => {
    const lines = written.trim().split('\n');
    bias = Number(lines[0]);
    for (let at = 1; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      table.set(line.slice(0, line.indexOf(' ')), line);
    }
  });
  return (text) => {
    const spans: Span[] = [];
    for (const { words } of readSentences(text)) {
      const [first, last] = [words[0], words.at(-1)];
      if (first && last && words.length >= FEWEST && bias + weigh(words, table, number) >= enough)
        spans.push({ start: first.start, end: last.end });
    }
    return spans;
  };
}

function weigh(words: readonly Word[], table: Table, number: number): number {
  let sum = 0;
  readFeatures(
    words,
    weighKeys(START.alone, START.names, table),
    (form) => weighForm(form, table, number),
    ({ alone, before }, followed) => {
      if (followed === undefined) sum += alone;
      else for (const weights of before) for (const name of followed) sum += weights.get(name) ?? 0;
    },
  );
  return sum * evenOut(words.length);
}

function weighForm(form: Form, table: Table, number: number): Weighed {
  let weighed = form.weighed[number];
  if (weighed === undefined) {
    weighed = weighKeys(form.keys, form.names, table);
    form.weighed[number] = weighed;
  }
  return weighed;
}

function weighKeys(keys: readonly string[], names: readonly string[], table: Table): Weighed {
  let alone = 0;
  for (const key of keys) alone += readPlace(foldNumber(key), table)?.alone ?? 0;
  let before = NONE;
  for (const name of names) {
    const place = readPlace(name, table);
    if (place !== undefined && place.before.size > 0) before = [...before, place.before];
  }
  return before === NONE && alone === 0 ? NOTHING : { alone, before };
}

const NONE: Weighed['before'] = [];
const NOTHING: Weighed = { alone: 0, before: NONE };

/** What a table says of a word or a class. */
function readPlace(name: string, table: Table): Place | undefined {
  const known = table.get(name);
  if (typeof known !== 'string') return known;
  const place = readLine(known);
  table.set(name, place);
  return place;
}

function readLine(line: string): Place {
  const [, alone, ...pairs] = line.split(' ');
  const before = new Map<string, number>();
  for (let at = 0; at < pairs.length; at += 2) before.set(pairs[at] ?? '', Number(pairs[at + 1]));
  return { alone: Number(alone), before };
}
