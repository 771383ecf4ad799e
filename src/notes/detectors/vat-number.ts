import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isVatValid } from './checksums.ts';
import { digitsOf, findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { leaveOut } from './personal-data-advice.ts';

const DIGITS = '\\d{3}[ .-]?\\d{4}[ .-]?\\d{2}(?:[ .-]?\\d{3})?|\\d{3}[ .-]\\d{3}[ .-]\\d{3}';
const WITH_COUNTRY = new RegExp(`(?<![\\w./-])(?:GB|XI)[ -]?(?:${DIGITS}|(?:GD|HA) ?\\d{3})(?![\\w/]|[.-]\\d)`, 'gi');
const WITHOUT = new RegExp(
  `(?<![\\w./£$-])(?:${DIGITS})(?![\\w/%]|[.-]\\d)|\\d(?<=\\b[Nn]o\\.\\d)\\d{8}(?![\\w/%])`,
  'g',
);
/** Read out digit by digit. */
const READ_OUT = /(?<![\w./£$-]|\d )\d(?: \d){8}(?![\w/%]|[.-]\d| \d)/g;
/** In a path: `/vat/972196828/obligations`. */
const IN_PATH = /(?<=\/(?:vat|vrn)\/)\d{9}(?![\w-])/gi;
const WORDS = /value[ -]added tax|(?<![a-z])(?:v[. ]?a[. ]?t|vrn|taw)(?![a-z])|vat_?(?:reg|n|id)/gi;

/** VAT numbers of the United Kingdom: with the country and a right check, or where a word names them. */
export const vatNumber: Detector = {
  ...describeKind('vat-number'),
  next: leaveOut,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 45, after: 20 });
    return mergeSpans(
      findMatches(text, IN_PATH, () => true),
      findMatches(text, READ_OUT, (_, span) => isNamed(span)),
      findMatches(text, WITH_COUNTRY, ([written], span) => {
        const digits = digitsOf(written);
        return (digits.length >= 9 && isVatValid(digits)) || isNamed(span);
      }),
      findMatches(text, WITHOUT, (_, span) => !isOtherNumber(text, span) && isNamed(span)),
    );
  },
};
