import type { Span } from './finding.ts';

/** Characters nobody sees: soft hyphen, zero-width and direction marks, variation selectors (Unicode `Cf`, `Mn`). */
const UNSEEN = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';

/** Characters that stand for another one of the same length: what looks like the first, read as the second. */
const LIKE = [
  ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '],
  ['\u2018\u2019\u201a\u201b\u2032\u00b4', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u2028\u2029\u0085', '\n'],
  ['\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb', 'aeopcyxijsdh'],
  ['\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405', 'ABEKMHOPCTXIJS'],
  [
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd',
    'ABEZHIKMNOPTYXov',
  ],
] as const;

const READ_AS = new Map(
  LIKE.flatMap(([seen, read]) => [...seen].map((character, i) => [character, read[i] ?? read[0] ?? ''] as const)),
);

const ODD = new RegExp(`[${UNSEEN}${[...READ_AS.keys()].join('')}\\uff01-\\uff5e]`, 'g');

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, written out
const PLAIN = /^[\x00-\x7f]*$/;

/** A draft as detectors read it, and the way back. */
export type NormalDraft = {
  text: string;
  /** Where a span of `text` stands in the draft itself. */
  toOriginal: (span: Span) => Span;
};

/**
 * The draft with look-alikes read as what they look like: unseen characters are left out; spaces, quotes, dashes,
 * full-width characters and letters of other scripts become their plain twin. Done once, for all detectors.
 */
export function normaliseDraft(draft: string): NormalDraft {
  if (PLAIN.test(draft)) return { text: draft, toOriginal: (span) => span };
  // Where, in the normal text, characters were left out: rising, one entry a character.
  const gaps: number[] = [];
  const text = draft.replace(ODD, (character, offset: number) => {
    const read = READ_AS.get(character);
    if (read !== undefined) return read;
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    gaps.push(offset - gaps.length);
    return '';
  });
  const toOffset = (at: number) => at + countUpTo(gaps, at);
  return { text, toOriginal: ({ start, end }) => ({ start: toOffset(start), end: toOffset(end - 1) + 1 }) };
}

/** How many of the rising numbers are not above `at`. */
function countUpTo(rising: readonly number[], at: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
