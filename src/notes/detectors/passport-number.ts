import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Nine digits, or one or two letters and the digits that make nine; or the lines a passport reader reads (ICAO 9303). */
const SHAPE =
  /(?<![\w./-])(?:\d{9}|\d{3}[ .-]{1,2}\d{3}[ .-]{1,2}\d{3}|[A-Z]{2}[ -]?\d{7}|[A-Z][ -]?\d{8})(?![\w/]|[.-]\d)|\bP[<A-Z]GBR[A-Z<]{20,39}|\b\d{9}[\d<]GBR\d{7}[MFX<]\d{7}/gi;
const WORDS = /pass?[ -]?p?ort(?!\.\w)|pasbort|travel[ _-]doc|(?<![a-z])ppt? (?:n|num)/gi;

/** UK passport numbers where a word names them. */
export const passportNumber: Detector = {
  ...describeKind('passport-number'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 70, after: 40 });
    return findMatches(
      text,
      SHAPE,
      ([written], span) => written.includes('GBR') || (!isOtherNumber(text, span) && isNamed(span)),
    );
  },
};
