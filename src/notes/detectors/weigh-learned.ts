import type { Detector, Span } from '../finding.ts';
import { evenOut, readFeatures } from './read-features.ts';
import { readSentences, type Word } from './read-sentences.ts';

/** What a word weighs alone, and with each word that may follow. */
type Place = { alone: number; before: ReadonlyMap<string, number> };

/** What was learned: what a sentence weighs before a word of it is read, and the words and pairs that add to it or take away. */
type Learned = { bias: number; places: ReadonlyMap<string, Place> };

/** A table of weights, in tenths: the first line is the bias, every other a word, its weight, and words that follow with theirs. */
function readLearned(table: string): Learned {
  const [bias, ...lines] = table.trim().split('\n');
  const places = new Map<string, Place>();
  for (const line of lines) {
    const [first = '', alone, ...pairs] = line.split(' ');
    const before = new Map<string, number>();
    for (let at = 0; at < pairs.length; at += 2) before.set(pairs[at] ?? '', Number(pairs[at + 1]));
    places.set(first, { alone: Number(alone), before });
  }
  return { bias: Number(bias), places };
}

/** Fewer words are a label, a name or a call in code. */
const FEWEST = 4;

/**
 * A detector's `find` from learned weights: whole sentences, as no word of them decides alone.
 *
 * @param table as `npm run learn:notes` writes it
 * @param enough what a sentence must weigh to be marked, in tenths
 */
export function weighLearned(table: string, enough: number): Detector['find'] {
  let learned: Learned | undefined;
  return (text) => {
    learned ??= readLearned(table);
    const spans: Span[] = [];
    for (const { words } of readSentences(text)) {
      const [first, last] = [words[0], words.at(-1)];
      if (first && last && words.length >= FEWEST && weigh(words, learned) >= enough)
        spans.push({ start: first.start, end: last.end });
    }
    return spans;
  };
}

function weigh(words: readonly Word[], { bias, places }: Learned): number {
  let sum = 0;
  readFeatures(words, (first, seconds) => {
    const place = places.get(first);
    if (place === undefined) return;
    if (seconds === undefined) sum += place.alone;
    else if (place.before.size > 0) for (const second of seconds) sum += place.before.get(second) ?? 0;
  });
  return bias + sum * evenOut(words.length);
}
