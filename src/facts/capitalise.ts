/** A word, or the first of several, with a capital: "high" as "High". */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
