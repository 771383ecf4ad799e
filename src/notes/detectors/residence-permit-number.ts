import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Two letters and seven digits, or two letters, one character and six digits. */
const SHAPE = /(?<![\w./#-])[A-Z]{2}[ -]?[A-Z\d](?:[ -]?\d){6}(?![\w/]|[.-]\d)/gi;
const WORDS =
  /trwydded breswylio|permit card|right to (?:work|rent)|(?<![a-z])rtw(?![a-z])|(?<![a-z])b\.?r\.?[pc](?![a-z])|permit n|(?<!parking |work |driving |building |export |import )permit(?=:? [A-Z]{2}\d)|brp_?n|biometric|resident?(?:ce)?[ _-](?:permit|card)|(?<![a-z])ilr(?![a-z])/gi;

/** Biometric residence permit and card numbers where a word names them. */
export const residencePermitNumber: Detector = {
  ...describeKind('residence-permit-number'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS);
    return findMatches(text, SHAPE, (_, span) => isNamed(span));
  },
};
