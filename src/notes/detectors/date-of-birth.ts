import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|ion|chwe|ebr|meh|gorff|awst|hyd|tach|rhag|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|medi)[a-z]{0,6}\\.?';
const GAP = '[ \\t/.,-]{1,3}';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";
const DATE = new RegExp(
  [
    `\\d{4}([/.-])\\d{1,2}\\1\\d{1,2}`,
    `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?[ \\t/.,-]{0,3}${MONTH}[ \\t/.,-]{0,3}${YEAR}`,
    `${MONTH}${GAP}\\d{1,2}(?:st|nd|rd|th)?${GAP}${YEAR}`,
    `\\d{1,2} ?(?:[/. |\\\\-]|%2F) ?\\d{1,2} ?(?:[/. |\\\\-]|%2F) ?${YEAR}`,
    `(?:\\d{8}|\\d{4} \\d{4})`,
    `(?:\\d{1,2}(?:st|nd|rd|th) of the \\d{1,2}(?:st|nd|rd|th),? ${YEAR}|\\d{1,2}\\n\\d{1,2}\\n(?:19|20)\\d\\d)`,
    `\\d{6}`,
    `day(?: of birth)?["']?\\W{1,4}\\d{1,2}\\W{1,5}(?:[\\w-]{1,24}[_-])?month(?: of birth)?["']?\\W{1,4}\\w{1,9}\\W{1,5}(?:[\\w-]{1,24}[_-])?year(?: of birth)?["']?\\W{1,4}\\d{4}`,
  ]
    .map((layout, index) => (index === 7 ? layout : `(?<![\\w.-])${layout}(?=T\\d\\d:|(?![\\w/]|[.-]\\d))`))
    .join('|'),
  'gi',
);

const LABEL =
  /(?<![a-z])d\.? ?o\.? ?b\.?(?![a-z])|(?<![a-z])d of b(?![a-z])|dat[ea]s? ?[_-]? ?o[fr]? ?[_-]? ?b[irt]{2,4}h|(?<![a-z])birth(?=["']?[:=])|birth[ _-]?(?:date|day)|(?<![a-z])bday|(?<![a-z])d\/o\/b|dyddiad geni/gi;
/** At the top of a column, "born" alone says it too. */
const HEADING = new RegExp(`${LABEL.source}|(?<![a-z])born(?= ?[\t,;|\n])`, 'gi');
/** The date that forms show under their label, "For example, 27 3 2007". */
const HINTED = /\b(?:for example|e\.?[ge]\.?|er enghraifft),? $/i;
const HINT = /\b(?:for example|e\.?[ge]\.?|er enghraifft),? \d{1,2}[ /]\d{1,2}[ /]\d{4}\s/i;
/** An age that somebody reached on that day. */
const TURNED = /\bturn(?:s|ed|ing) (?:1[6-9]|[2-9]\d|10\d) on (?:the )?$/i;
/** The question that the date answers. */
const ASKED = /^[^\n\d?]{0,30}\?\s{1,3}(?:[>|-] ?)?$/;
const BORN = /(?<![a-z])(?:born|gane[dg]|ganw?yd|eni|geni)(?![a-z])[^\n\d]{0,40}$/i;
/** "(b. 3/4/71", "Jo Tide b 3 April 1971". */
const BRIEFLY_BORN = /(?:(?:^|[\s(,;|])b\.|(?:^|\n|[(,|] ?|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]+ )b) (?:on )?(?:the )?$/;
const MAY_BE_BORN = /(?:^|[\s(,;|])b\.? ?(?:on |the )?(?:\d|[JFMASOND][a-z]{2})/;
/** Policy speaks of people born before or between dates. */
const POLICY =
  /\b(?:before|after|between|from|since|until|during|earlier|later|by|children|people|anyone|those|everyone|babies|wom[ae]n|men|minister|king|queen|president)\b/i;
/** What may stand between a label and its date; anything else speaks of another date. */
const FILLER =
  /^(?:[^A-Za-zÀ-ÖØ-öø-ÿ\d\n]|\n(?!\s*\n)|\b(?:is|was|as|of|on|the|and|be|in|dd|mm|yy(?:yy)?|format|his|her|my|user|should|entered|gave|gives|given|she|he|they|wrong|number|no|shud|shd|file|files|records?|account|form|application|system|given|listed|shown|held|recorded|stated|passport|licence|letter|should|their|our|we|have|has|for|him|them|it|a|an|as|to|says?|shows?|reads?|wrongly|mismatch|differs|error|s|child|kids?|claimant|applicant|partner|husband|wife|son|daughter|mother|father|spouse|customer|citizen|patient|holder)\b){0,14}$/i;
/** Or a few words of which the last say what it is: "date of birth on his record is". */
const SAID = /^[^\n\d.]{1,30}\b(?:is|was|as|being)[\s:"']{1,3}$/;
/** The other date of two that differ: "born 5 May 1994 but the account says 5 April 1994". */
const RESTATED =
  /^(?:,| (?:and|or|vs\.?|&)) $|^[^.;\n]*\b(?:but|not|instead|rather|says?|shows?|recorded|should|correct|changed|on (?:the|his|her|their))\b[^.;\n]*$/i;
const AFTER =
  /^["\s,)\]}]{0,4}[([]?(?:(?:is|as|for) )?(?:(?:my|his|her|their|the) )?(?:d\.?o\.?b\b|date of birth|birth ?(?:day|date)|dyddiad geni)/i;

/** Dates beside words for a birth, in many layouts. */
export const dateOfBirth: Detector = {
  ...describeKind('date-of-birth'),
  next: deleteAndTell,
  find(text) {
    if (
      !/d\W{0,2}o\W{0,2}b|d of b|b[irt]{2,4}h|born|turn(?:s|ed|ing) \d|bday|geni|\beni\b|gan(?:w?yd|e[dg])/i.test(
        text,
      ) &&
      !MAY_BE_BORN.test(text)
    )
      return [];
    const isHeaded = watchWords(text, HEADING, { before: 0, after: 0 });
    let last = -100;
    return findMatches(text, DATE, (_, span) => {
      const stretch = text.slice(Math.max(0, span.start - 70), span.start);
      if (HINTED.test(stretch)) return false;
      const before = stretch.replace(HINT, '');
      const isBirth =
        (span.start - last < 60 && RESTATED.test(text.slice(last, span.start))) ||
        isLabelled(before) ||
        isBorn(before, text, span) ||
        text.slice(span.start, span.end).includes('birth') ||
        AFTER.test(text.slice(span.end, span.end + 30)) ||
        isHeaded(span);
      if (isBirth) last = span.end;
      return isBirth;
    });
  },
};

function isLabelled(before: string): boolean {
  const last = [...before.matchAll(LABEL)].at(-1);
  const between = last && before.slice(last.index + last[0].length);
  return between !== undefined && (FILLER.test(between) || SAID.test(between) || ASKED.test(between));
}

function isBorn(before: string, text: string, span: Span): boolean {
  if (BRIEFLY_BORN.test(before) && /\D(?:19|20)?\d\d$/.test(text.slice(span.start, span.end))) return true;
  const born = BORN.exec(before) ?? TURNED.exec(before);
  if (born === null || /^(?:\d{6}|(?!\d{4}(?:19|20))\d{8})$/.test(text.slice(span.start, span.end))) return false;
  return !POLICY.test(before.slice(Math.max(0, born.index - 16)));
}
