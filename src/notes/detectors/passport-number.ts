import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Nine digits, or one or two letters and the digits that make nine; or the lines a passport reader reads (ICAO 9303). */
const SHAPE =
  /(?=[A-Z]{0,2}[ -]?\d|P)(?:(?:(?<![\w./-])|(?<=\bno\.))(?:\d{9}(?:\d?GBR)?|\d{3}[ .-]{1,2}\d{3}[ .-]{1,2}\d{3}|[A-Z]{2}[ -]?\d{7}|[A-Z][ -]?\d{8}|PEX ?\d{3} ?\d{3} ?\d{4})(?![\w/]|[.-]\d)|\bP[<A-Z]GBR[A-Z<]{20,39}|\b\d{9}[\d<]GBR\d{7}[MFX<]\d{7}|\bP\/GBR\/\d{9}\/GBR\b|(?<![\w./-])\d{4} \d{3} \d{2}(?![\w/]|[.-]\d| \d))/gi;
/** The lines of a passport or a card of any country, where there are some. */
const READ_LINES =
  /\b(?:P[<A-Z][A-Z<]{3}(?=[A-Z]{1,35}<)[A-Z<]{20,39}|[A-Z\d][A-Z\d<]{8}\d[A-Z<]{3}\d{7}[MFX<]\d{7}|[IAC][A-Z<][A-Z]{3}[A-Z\d<]{9}\d[A-Z\d<]{15})/g;
/** Of other countries, and in any groups, where it is called one. */
const ANY =
  /(?=[A-Z\d])(?<![\w./-])(?:[A-Z]{1,3}[ -]?\d{6,9}|(?=(?:[A-Z]{0,4}\d){4})[A-Z\d]{9}|\d(?:[ -]?\d){8})(?![\w/]|[.-]\d)/g;
const LABEL =
  /(?:pass?[ -]?p?ort|(?<![a-z])(?:pas{1,2}|pss)p(?:o?r?t|or)?)(?:[ _-](?:book|document))?(?:[ _-](?:number|num|no|ref))?\.?[\s:=#"'(]{1,4}(?:(?:is|was)[:\s]{1,2})?$/i;
const WORDS =
  /pass?[ -]?p?ort(?!\.\w)|(?<![a-z])(?:pas{1,2}|pss)p(?:o?r?t|or)?(?![a-z])|pasbort|travel[ _-]doc|(?<![a-z.])(?:pp(?:or)?t?\.? (?:n|num)|ppt(?=[ ,|;:]{1,2}\d{3} ?\d{3})|hmpo|ls01)|"issuer":"GBR"/gi;

/** Passport numbers where a word names them: British ones nearby, others directly before. */
export const passportNumber: Detector = {
  ...describeKind('passport-number'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 70, after: 40 });
    return mergeSpans(
      text.includes('<<') ? findMatches(text, READ_LINES, () => true) : [],
      findMatches(
        text,
        SHAPE,
        ([written], span) => /GBR.|^PEX/i.test(written) || (!isOtherNumber(text, span) && isNamed(span)),
      ),
      findMatches(
        text,
        ANY,
        (_, span) => LABEL.test(text.slice(Math.max(0, span.start - 40), span.start)) && !isOtherNumber(text, span),
      ),
    );
  },
};
