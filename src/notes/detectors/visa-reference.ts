import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** GWF and nine digits; the word "number", what is in brackets or a dash may stand between. */
const SHAPE =
  /G(?<![A-Za-z0-9]G)(?:[. ]?W[. ]?F|FW)\.?(?:[ _-]?(?:ref(?:erence)?|number|no|num)\.?){0,2}(?: ?\([^()\n]{1,30}\))?(?: is)?[\s:="'#,/_-]{0,4}\d(?:[ -]?\d){8}(?![\w]|[.-]\d)/gi;
/** In a column of its own. */
const BARE = /(?<![\w.#/-])\d{9}(?![\w/]|[.-]\d)/g;
const WORD = /gwf/gi;

/** Visa references (Global Web Form). */
export const visaReference: Detector = {
  ...describeKind('visa-reference'),
  next: deleteAndTell,
  find(text) {
    if (!/g[. ]?w|gfw/i.test(text)) return [];
    const isNamed = watchWords(text, WORD, { before: 40, after: 20 });
    return mergeSpans(
      findMatches(text, SHAPE, () => true),
      findMatches(text, BARE, (_, span) => !isOtherNumber(text, span) && isNamed(span)),
    );
  },
};
