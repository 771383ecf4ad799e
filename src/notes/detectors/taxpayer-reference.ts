import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isUtrValid } from './checksums.ts';
import { digitsOf, findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Ten digits in any of HMRC's spacings, with or without the K of self assessment. */
const SHAPE =
  /(?=[K\d])(?:(?<![\w./+-])|(?<=\butr[./-]?|\bno\.))(?:K[ ]?)?(?:\d{10}|\d{5}[ ./-]{1,2}\d{5}|\d{3}[ ./-]\d{3}[ ./-]\d{4}|\d{3}[ -]\d{4}[ -]\d{3}|\d{2}(?:[ -]\d{2}){4}|\d{4}[ -]\d{3}[ -]\d{3}|\d{4}[ -]\d{6}|\d{3}[ -]\d{7})(?: ?K)?(?![\w/]|[.-]\d)/gi;
/** Read out digit by digit. */
const READ_OUT = /(?<![\w./+-]|\d )\d(?: \d){9}(?![\w/]|[.-]\d| \d)/g;
/** In any spacing, where it is called one. */
const ANY = /(?<![\w./+-])\d(?:[ ./-]?\d){9}(?![\w/]|[.-]\d)/g;
/** In a path of HMRC's own. */
const IN_PATH =
  /(?<=\/(?:utr|(?:individuals?|self-assessment)\/(?:ind|sa)|organisations?\/(?:org|ct))\/)\d{10}(?=\/|$|\s)/gi;
const LABEL =
  /(?:(?<![a-z])utr|tax[ _-]?(?:payer)?(?:'?s)?[ _-]?ref(?:erence)?)(?:[ _-](?:number|num|no))?\.?[\s:=#"'(-]{1,4}(?:is[:\s]{1,2})?$/i;
const WORDS =
  /(?<![a-z])u[. ]?t[. ]?r[ns]?(?![a-z])|(?:client|user|company|partner|sa|ct)utr|unique[\s_-]*tax|tax[ _-]?payer(?:'?s)?[ _-]?ref|tax[ _-]ref(?![a-z]*ral)|(?:self[ _-]?assessment|corporation tax) (?:ref|n|utr)|(?<![a-z])sa (?:ref|n)|trethdalw|cyfeirnod (?:unigryw|treth)/gi;
/** Nearby, these make a ten-digit number with the right check digit one. */
const WEAK = /(?<![a-z])hmrc(?![a-z])|self[\s_-]*assessment|tax[ _-](?:ref|return|number)|corporation tax/gi;

/** Unique taxpayer references where a word names them, or with two signs of three: the K, a right check digit, a word for taxes. */
export const taxpayerReference: Detector = {
  ...describeKind('taxpayer-reference'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 60, after: 60 });
    const isAboutTax = watchWords(text, WEAK);
    const named = findMatches(text, SHAPE, ([written], span) => {
      if (isOtherNumber(text, span)) return false;
      if (isNamed(span)) return true;
      // Two signs of three: the K at its end, the right check digit, a word for taxes nearby.
      const signs = [/\dK$/i.test(written), isUtrValid(digitsOf(written)), isAboutTax(span)];
      return signs.filter(Boolean).length > 1;
    });
    return mergeSpans(
      named,
      findMatches(text, READ_OUT, (_, span) => isNamed(span)),
      findMatches(text, IN_PATH, () => true),
      findMatches(text, ANY, (_, { start }) => LABEL.test(text.slice(Math.max(0, start - 24), start))),
    );
  },
};
