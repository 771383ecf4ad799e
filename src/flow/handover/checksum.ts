const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * One a hex digit. No vowels, no digits, no s and no f, so that it never reads as a word, as several of it, a number, a
 * key or “rtfm”.
 */
const letters = 'bcdghjkmnpqrtvwx';

/**
 * Tells whether a text came through whole: FNV-1a, 64 bits, as four groups of four letters. Against mishaps, not
 * against people: the sum of a made-up line is easily made up as well, so what a line says must do no harm.
 */
export function sumText(text: string): string {
  let sum = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    sum = ((sum ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  const digits = sum.toString(16).padStart(16, '0');
  const coded = [...digits].map((digit) => letters[Number.parseInt(digit, 16)]).join('');
  return coded.replace(/(.{4})(?=.)/g, '$1-');
}
