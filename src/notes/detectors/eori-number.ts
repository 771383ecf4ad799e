import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { digitsOf, findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { leaveOut } from './personal-data-advice.ts';

/** GB or XI and twelve digits, fifteen for some, in one or in groups. */
const SHAPE =
  /(?<![\w./#]|(?<!eori)-)(?:GB|XI)[ .-]?(?:\d{12}(?:\d{3})?|\d{2,4}(?:[ .-]?\d{2,4}){2,4}[ .-]?\d{2,3})(?![\w/]|[.-]\d)/gi;
/** Without its country or of another one, where it is called one. */
const BARE =
  /(?<![\w./#-])(?:\d{12}(?:\d{3})?|\d{3}(?:[ .-]?\d{3}){3}(?:[ .-]?\d{3})?|\d{3} ?\d{4} ?\d{2} ?\d{3}|[A-Z]{2}\d{8,15})(?![\w/]|[.-]\d)/g;
const LABEL =
  /(?:e\.?o\.?r\.?|eroi|eori)i?\.?(?:[ _-](?:number|num|no))?(?: ?\([^()\n]{1,20}\))?\.?[\s:=#"'(]{1,4}(?:is[:\s]{1,2})?$/i;
const WORDS = /eori|eroi|e\.o\.r\.i|economic operator/gi;

/** Economic operator numbers: written in one, or where a word names them. */
export const eoriNumber: Detector = {
  ...describeKind('eori-number'),
  next: leaveOut,
  find(text) {
    const isNamed = watchWords(text, WORDS);
    const isHeaded = watchWords(text, WORDS, { before: 0, after: 0 });
    const whole = findMatches(text, SHAPE, ([written], span) => {
      const { length } = digitsOf(written);
      return (length === 12 || length === 15) && (/^(?:GB|XI)\d+$/.test(written) || isNamed(span));
    });
    return mergeSpans(
      whole,
      findMatches(
        text,
        BARE,
        (_, span) =>
          LABEL.test(text.slice(Math.max(0, span.start - 44), span.start)) ||
          (!isOtherNumber(text, span) && isHeaded(span)),
      ),
    );
  },
};
