import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { leaveOut } from './personal-data-advice.ts';

/** GB or XI and twelve digits, fifteen for some; the fiscal part may be spaced. */
const SHAPE =
  /(?<![\w./#-])(?:GB|XI)[ ]?(?:\d{12}(?:\d{3})?|\d{3} ?\d{4} ?\d{2} ?\d{3}|\d{9} ?\d{3}|\d{3}(?: \d{3}){3})(?![\w/]|[.-]\d)/gi;
const WORDS = /eori|economic operator/gi;

/** Economic operator numbers: written in one, or where a word names them. */
export const eoriNumber: Detector = {
  ...describeKind('eori-number'),
  next: leaveOut,
  find(text) {
    const isNamed = watchWords(text, WORDS);
    return findMatches(text, SHAPE, ([written], span) => /^(?:GB|XI)\d{12,}$/.test(written) || isNamed(span));
  },
};
