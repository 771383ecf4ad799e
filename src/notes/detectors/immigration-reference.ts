import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Home Office file, unique application number (1212- or 3434-), application card, person id; and the code that shares a status. */
const SHAPE = /(?<![\w.#-])(?:[A-Z]\d{7}(?:\/\d{1,3})?|\d{4}(?:[ -]?\d{4}){3}|ASC\/?\d{7}|\d{9})(?![\w]|[.-]\d)/gi;
const SHARE_CODE = /(?<![\w./#-])[A-Z\d]{3}([ -]?)(?=[A-Z\d]{0,5}\d)[A-Z\d]{3}\1[A-Z\d]{3}(?![\w/-])/g;
const WORDS =
  /home[\s_-]*office[\s_-]*(?:ref|num|no|case|file|id)|(?<![a-z])h\.?o\.? ref|(?<![a-z])uan(?![a-z])|unique application|application registration card|immigration (?:ref|case|status ref)|asylum (?:ref|case|claim n)|evisa (?:ref|n)|ukvi (?:ref|case|n)|euss (?:ref|case|app)|settle(?:d|ment) (?:status|scheme) (?:ref|n|app)/gi;
const CODE_WORDS = /share[ _-]?code/gi;

/** Home Office references and share codes where a word names them. */
export const immigrationReference: Detector = {
  ...describeKind('immigration-reference'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 45, after: 20 });
    const isCode = watchWords(text, CODE_WORDS, { before: 30, after: 20 });
    return mergeSpans(
      findMatches(text, SHAPE, (_, span) => !isOtherNumber(text, span) && isNamed(span)),
      findMatches(text, SHARE_CODE, (_, span) => isCode(span)),
    );
  },
};
