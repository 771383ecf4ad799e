/**
 * Text as its words, lower case, one space around each: ` dns change `. Letters, marks and digits of every script
 * are words; hidden characters are dropped, so "web<zero width>site" is still one word.
 */
export function foldText(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words === null ? ' ' : ` ${words.join(' ')} `;
}

/** A word or a run of words of a flow, folded, and its words one by one. */
type FoldedWords = { folded: string; words: readonly string[] };

const foldedWords = new Map<string, FoldedWords>();
const mostFoldedWords = 10_000;

/** The same as `foldText`, remembered, because flows ask for the same words of every ticket: never for a ticket's. */
export function foldWords(words: string): FoldedWords {
  const known = foldedWords.get(words);
  if (known !== undefined) return known;
  const folded = foldText(words);
  const made = { folded, words: folded.trim().split(' ') };
  if (foldedWords.size >= mostFoldedWords) foldedWords.clear();
  foldedWords.set(words, made);
  return made;
}

/** Whether folded text holds a word or a run of words as a whole: `art` is not in "start". */
export function mentionsWords(folded: string, words: string): boolean {
  const wanted = foldWords(words).folded;
  return wanted !== ' ' && folded.includes(wanted);
}

/** Where each word of a folded text stands, counted in words. */
export type WordPlaces = { words: readonly string[]; places: ReadonlyMap<string, readonly number[]> };

/** Remembers folded texts, and where their words stand, for the length of one walk. */
export type FoldedTexts = Map<string, { folded: string; placed?: WordPlaces }>;

/** A text folded, once for each key. */
export function foldOnce(texts: FoldedTexts, key: string, text: string): string {
  const known = texts.get(key);
  if (known !== undefined) return known.folded;
  const folded = foldText(text);
  texts.set(key, { folded });
  return folded;
}

/** Where the words of a folded text stand. */
export function placeWords(folded: string): WordPlaces {
  const words = folded.split(' ').slice(1, -1);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  return { words, places };
}

/** Where the words of a text stand, found once for each key. */
export function placeOnce(texts: FoldedTexts, key: string, text: string): WordPlaces {
  const folded = foldOnce(texts, key, text);
  const known = texts.get(key);
  const placed = known?.placed ?? placeWords(folded);
  if (known !== undefined) known.placed = placed;
  return placed;
}
