/**
 * Letters as classes of patterns hold them: of a text that `normaliseDraft` gives no others stand. `\p{L}` is the same there,
 * and takes V8 up to 28 ms to compile.
 */
export const CAPITALS = 'A-ZÀ-ÖØ-Þ';
export const LETTERS = `${CAPITALS}a-zß-öø-ÿ`;
