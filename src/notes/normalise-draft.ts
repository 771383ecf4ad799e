import type { Span } from './finding.ts';

/** Characters nobody sees: soft hyphen, zero-width and direction marks, variation selectors, marks above a letter (Unicode `Cf`, `Mn`). */
const UNSEEN = /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Characters that stand for another one: what looks like the first, read as the second. */
const LIKE = [
  ['\u00a0\u1680', ' '],
  ['\u2018\u2019\u201a\u201b\u2032\u00b4', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u2028\u2029\u0085', '\n'],
  ['\u2022\u2219\u25cf', '\u00b7'],
  ['\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb', 'aeopcyxijsdh'],
  ['\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405', 'ABEKMHOPCTXIJS'],
  [
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c5',
    'ABEZHIKMNOPTYXaeiknopu',
  ],
] as const;

const READ_AS = new Map(
  LIKE.flatMap(([seen, read]) => [...seen].map((character, i) => [character, read[i] ?? read[0] ?? ''] as const)),
);

/** The first character that is not of one byte. */
const WIDE = 0x100;

/** Stand-ins for a capital, any other letter and a sign that nothing else is known of. */
const [CAPITAL, LETTER, SIGN] = ['\u00de', '\u00fe', '\u00a4'];

/** A draft as detectors read it, and the way back. */
export type NormalDraft = {
  /** Of characters up to U+00FF only. */
  text: string;
  /** Where a span of `text` stands in the draft itself. */
  toOriginal: (span: Span) => Span;
};

/**
 * The draft with look-alikes read as what they look like: unseen characters are left out; spaces, quotes, dashes,
 * full-width characters and letters of other scripts become their plain twin, and what has none a stand-in of its sort. Done
 * once, for all detectors. V8 compiles a pattern anew for a text with one character beyond U+00FF, which takes longer than
 * the rest of a check: here there is none.
 */
export function normaliseDraft(draft: string): NormalDraft {
  const codes = new Uint8Array(draft.length);
  let at = 0;
  while (at < draft.length) {
    const code = draft.charCodeAt(at);
    if (code > 0x7f) return readOdd(draft);
    codes[at] = code;
    at += 1;
  }
  return { text: toText(codes), toOriginal: (span) => span };
}

/** Of a draft with characters beyond ASCII. */
function readOdd(draft: string): NormalDraft {
  const codes: number[] = [];
  const offsets: number[] = [];
  const known = new Map<string, string>();
  let at = 0;
  for (const character of draft) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      codes.push(code);
      offsets.push(at);
    } else {
      let read = known.get(character);
      if (read === undefined) {
        read = readCharacter(character);
        known.set(character, read);
      }
      for (let i = 0; i < read.length; i += 1) {
        codes.push(read.charCodeAt(i));
        offsets.push(at);
      }
    }
    at += character.length;
  }
  const endOf = (offset: number) => offset + ((draft.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
  return {
    text: toText(codes),
    toOriginal: ({ start, end }) => ({ start: offsets[start] ?? at, end: endOf(offsets[end - 1] ?? at) }),
  };
}

/** At most three characters up to U+00FF, or none. */
function readCharacter(character: string): string {
  const like = READ_AS.get(character);
  if (like !== undefined) return like;
  if (UNSEEN.test(character)) return '';
  if (character.charCodeAt(0) < WIDE) return character;
  const parts = character.normalize('NFKD');
  if (parts === character || parts.length > 6) return standInFor(character);
  return Array.from(parts, readCharacter).join('').slice(0, 3);
}

function standInFor(character: string): string {
  if (!/[\p{L}\p{N}]/u.test(character)) return SIGN;
  return character === character.toLowerCase() ? LETTER : CAPITAL;
}

/** A text of one byte a character; in pieces, as a call takes only so many arguments. */
function toText(codes: Uint8Array | number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) {
    text += String.fromCharCode.apply(null, codes.slice(at, at + 8192) as number[]);
  }
  return text;
}
