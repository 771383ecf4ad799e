import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

const GAP = '(?:[ \\t./+,:\\n_-]|%20){0,2}';

/** Two prefix letters, six digits, suffix A to D; also after an escaped space, colon or equals sign of an address. */
const SHAPE = new RegExp(
  `([A-CEGHJ-PR-TW-Z] ?[A-CEGHJ-NPR-TW-Z]|QQ)(?<=(?:(?<![A-Za-z0-9])|(?<=%[23][0AD])|(?<=nino))[A-Z] ?[A-Z])(${GAP}\\d(?:${GAP}\\d){5})(?:(${GAP})([A-D]))?(?![A-Za-z0-9]|/\\d)`,
  'gi',
);

/** Never allocated (HMRC National Insurance Manual NIM39110). QQ is never issued either, but GOV.UK's own tests and users use it. */
const NEVER_ISSUED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/i;

const WORDS =
  /national[\s_-]*ins|nat(?:'?l)?\.?[ _-]ins|nat\w{2,7} i\w{0,2}su\w{2,5}|insurance[ _-](?:n|num)|(?<![a-z])ins\.? n(?:o|um)|(?<![a-z])n\.? ?i\.?(?![a-z])|ninum|nino|yswiriant/gi;
const EXAMPLE =
  /\b(?:example|e\.?g\b|such as|format|placeholder(?: text| value| number)|hint|looks? like|fictitious|fictional|dummy|fake)/i;
const COMMIT = /(?:commit|sha|rev|hash|parent|merge|branch|tag)[\w ]{0,8}\W{0,3}$|[a-f0-9]\.{2,3}$/i;
/** Short words a sentence has before a number, spelt with letters of real prefixes. */
const ENGLISH = /^(?:am|an|as|at|be|by|he|la|me|my|ok|on|or|pm|re|we)$/i;

/** National Insurance numbers by HMRC's rules, in any case and spacing; QQ counts unless it is called an example. */
export const nationalInsuranceNumber: Detector = {
  ...describeKind('national-insurance-number'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 70, after: 45 });
    return findMatches(text, SHAPE, ([all, prefix = '', digits = '', gap = '', suffix], span) => {
      if (NEVER_ISSUED.test(prefix.replace(' ', ''))) return false;
      const before = text.slice(Math.max(0, span.start - 60), span.start);
      if (prefix.toUpperCase() === 'QQ' && EXAMPLE.test(before + text.slice(span.end, span.end + 30))) return false;
      if (suffix === undefined || prefix.includes(' ') || /[,:\n_]|^\w\w \d{3}-/.test(all)) return isNamed(span);
      if (all === all.toLowerCase() && isCommit(text, span, before)) return isNamed(span);
      // "by 123456 a user" is a sentence; "AB123456 A" and "ab 123456 c" are not.
      const isSentence = /^\s/.test(digits) && gap.trim() !== gap && suffix === 'a' && ENGLISH.test(prefix);
      return !isSentence || isNamed(span);
    });
  },
};

/** Abbreviated commits have nine characters too: named as one, or in the marks that code stands in. So have the ends of names of pods. */
function isCommit(text: string, { start, end }: Span, before: string): boolean {
  if (/[-_/]$/.test(before)) return true;
  return /^[\da-c]+$/.test(text.slice(start, end).replace(/e/g, 'a')) && (COMMIT.test(before) || /[`[(]$/.test(before));
}
