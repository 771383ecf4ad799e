import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isNhsValid } from './checksums.ts';
import { digitsOf, findMatches } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Ten digits as 3-3-4, or in any spacing where a word names them. */
const SHAPE = /\d(?<=(?:(?<![\w./+-]|\d[ ()])|(?<=\b[Nn]o\.))\d)(?:[ ./_-]{0,2}\d){9}(?![\w/]|[.-]\d)/g;
const LAYOUT = /^\d{3}([ -])\d{3}\1\d{4}$/;
/** A Scottish or an English one; a phone number begins with 0. */
const NO_PHONE = /^[1-9][\d ]+$/;
/** Nearby, these make ten digits with the right check one. */
const WEAK = /(?<![a-z])(?:hospital|surgery|vaccin\w{0,6}|prescription|gp)(?![a-z])/gi;

const WORDS =
  /nhs(?![a-z]*\.(?:uk|net))|(?<![a-z])gig(?![a-z])|(?:national )?health service|(?<![a-z])pds(?![a-z])|national health|patient|(?<![a-z])chi(?![a-z])|community health|health (?:and|&) (?:social )?care n|h ?& ?c n|hospital n/gi;
const PHONE =
  /(?:tel|phone|mobile|mob|call|ring|fax|dial|text)\w{0,6}[\s.:]{0,3}(?:(?:is|on|me|us|number|no|at)[\s.:]{0,3}){0,3}$/i;

/** NHS and CHI numbers: ten digits that pass the check, in the 3-3-4 layout or named by a word nearby. */
export const nhsNumber: Detector = {
  ...describeKind('nhs-number'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS);
    const isAboutHealth = watchWords(text, WEAK);
    return findMatches(text, SHAPE, ([written], span) => {
      if (!isNhsValid(digitsOf(written)) || isOtherNumber(text, span)) return false;
      if (isNamed(span)) return true;
      return (
        (LAYOUT.test(written) || (NO_PHONE.test(written) && isAboutHealth(span))) &&
        !PHONE.test(text.slice(Math.max(0, span.start - 30), span.start))
      );
    });
  },
};
