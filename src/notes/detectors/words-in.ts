/**
 * Says of words whether they stand in a text, as they are written. Worth it for many words, of which few are there: a word
 * is looked for only where each two of its letters stand side by side somewhere.
 */
export function wordsIn(text: string): (word: string) => boolean {
  const pairs = new Uint8Array(PAIRS);
  for (let at = 1; at < text.length; at += 1) pairs[pairAt(text, at)] = 1;
  return (word) => {
    for (let at = 1; at < word.length; at += 1) {
      if (pairs[pairAt(word, at)] === 0) return false;
    }
    return text.includes(word);
  };
}

/** More than a note has of different pairs, several times. */
const PAIRS = 4096;

const pairAt = (text: string, at: number): number => ((text.charCodeAt(at - 1) * 37) ^ text.charCodeAt(at)) % PAIRS;
