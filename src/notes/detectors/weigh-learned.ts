import type { Detector, Span } from '../finding.ts';
import { addTable, findTerm, makeTerm } from './lexicon.ts';
import { evenOut, type Features, featuresOf, readFeatures, START } from './read-features.ts';
import { readSentences, type Word } from './read-sentences.ts';
import type { Form } from './word-forms.ts';

/** What a word weighs alone, and with each word that may follow. */
type Place = { alone: number; before: ReadonlyMap<string, number> };

/** A line of a table, a word, its weight and words that follow with theirs: read when the word is first met. */
export type Learned = { line: string; place: Place | undefined };

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
  const table = addTable((number) => {
    const [first, ...lines] = written.trim().split('\n');
    bias = Number(first);
    for (const line of lines) {
      const term = makeTerm(line.slice(0, line.indexOf(' ')));
      term.learned ??= [];
      term.learned[number] = { line, place: undefined };
    }
  });
  return (text) => {
    const spans: Span[] = [];
    for (const { words } of readSentences(text)) {
      const [first, last] = [words[0], words.at(-1)];
      if (first && last && words.length >= FEWEST && bias + weigh(words, table) >= enough)
        spans.push({ start: first.start, end: last.end });
    }
    return spans;
  };
}

function weigh(words: readonly Word[], table: number): number {
  let sum = 0;
  readFeatures(
    words,
    weighFeatures(START, table),
    (form) => weighForm(form, table),
    ({ alone, before }, followed) => {
      if (followed === undefined) sum += alone;
      else for (const weights of before) for (const name of followed) sum += weights.get(name) ?? 0;
    },
  );
  return sum * evenOut(words.length);
}

function weighForm(form: Form, table: number): Weighed {
  let weighed = form.weighed[table];
  if (weighed === undefined) {
    weighed = weighFeatures(featuresOf(form), table);
    form.weighed[table] = weighed;
  }
  return weighed;
}

function weighFeatures({ alone, names }: Features, table: number): Weighed {
  let sum = 0;
  for (const name of alone) sum += readPlace(name, table)?.alone ?? 0;
  return {
    alone: sum,
    before: names.flatMap((name) => {
      const before = readPlace(name, table)?.before;
      return before !== undefined && before.size > 0 ? before : [];
    }),
  };
}

/** What a table says of a word or a class. */
function readPlace(name: string, table: number): Place | undefined {
  const learned = findTerm(name)?.learned?.[table];
  if (learned !== undefined) learned.place ??= readLine(learned.line);
  return learned?.place;
}

function readLine(line: string): Place {
  const [, alone, ...pairs] = line.split(' ');
  const before = new Map<string, number>();
  for (let at = 0; at < pairs.length; at += 2) before.set(pairs[at] ?? '', Number(pairs[at + 1]));
  return { alone: Number(alone), before };
}
