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

/** Whether folded text holds a word or a run of words as a whole: `art` is not in "start". */
export function mentionsWords(folded: string, words: string): boolean {
  const wanted = foldText(words);
  return wanted !== ' ' && folded.includes(wanted);
}

/** Remembers folded texts, and where their words stand, for the length of one walk. */
export type FoldedTexts = Map<string, string>;

/** A text folded, once for each key. */
export function foldOnce(folded: FoldedTexts, key: string, text: string): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const words = foldText(text);
  folded.set(key, words);
  return words;
}
