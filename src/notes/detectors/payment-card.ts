import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { isLuhnValid } from './checksums.ts';
import { knownTestCards } from './known-test-cards.ts';
import { digitsOf, findMatches, mergeSpans } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** 13 to 19 digits, alone or in groups. */
const SHAPE = /\d(?<=(?:(?<![\w.+/#-]|[\d][ ])|(?<=\b[Nn]o\.))\d)(?:[ .-]?\d){12,18}(?![\w/]|[ .-]\d)/g;

/** In fours with other signs between, or one under the other, where it is called a card's. */
const ODD = /\d(?<!(?:[\w.+/#-]|\d[ ,\n])\d)\d{3}( {2,3}|[/_\n]| - |, ?)\d{4}\1\d{4}\1\d{4}(?![\w/]|[ .,-]{1,2}\d)/g;

/** First digits and lengths that networks issue (ISO/IEC 7812; Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro). */
const ISSUED =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,16}|(?:6011|65\d\d|64[4-9]\d)\d{12,15}|35\d{14}|62\d{14,17}|(?:50|5[6-9]|6\d)\d{10,17})$/;
/** How cards are grouped: fours with a rest, or Amex and Diners. */
const GROUPED =
  /^(?:\d+|\d{4}(\D)\d{4}\1\d{4}(?:\1\d{1,4}){0,2}|\d{4}(\D)\d{6}\2\d{4,5}|\d{6}(\D)\d{7,13}|\d{8}(\D)\d{8})$/;
const WORDS =
  /(?<![a-z])(?:(?:credit|debit|bank|payment|long)[ _-]?)?(?:cards?|visa|mastercard|amex|american express|maestro|pan)(?![a-z])|card_?n(?:um|o)/gi;

/** What stands after a card however its number is typed: its end or its code. */
const EXPIRY = /^[\s,;(]{1,3}(?:exp(?:iry|ires)?|cvv?2?|cvc|valid (?:to|until|thru))\b/i;

/** Payment card numbers that pass the Luhn check, or have an expiry date beside them; numbers for tests are left. */
export const paymentCard: Detector = {
  ...describeKind('payment-card'),
  next: deleteAndTell,
  find(text) {
    const isNamed = watchWords(text, WORDS);
    const isCard = ([written]: RegExpExecArray, span: Span) => {
      const digits = digitsOf(written);
      if (isForTests(digits)) return false;
      if (!isLuhnValid(digits))
        return ISSUED.test(digits) && GROUPED.test(written) && EXPIRY.test(text.slice(span.end, span.end + 20));
      if (isNamed(span)) return true;
      if (digits.length < 15 && digits === written) return false;
      return ISSUED.test(digits) && GROUPED.test(written) && !isOtherNumber(text, span);
    };
    const isOddCard = ([written]: RegExpExecArray, span: Span) => {
      const digits = digitsOf(written);
      return ISSUED.test(digits) && isLuhnValid(digits) && !isForTests(digits) && isNamed(span);
    };
    return mergeSpans(findMatches(text, SHAPE, isCard), findMatches(text, ODD, isOddCard));
  },
};

/** Published for tests, or as plain as only those are: few different digits, or six of one in a row. */
function isForTests(digits: string): boolean {
  return knownTestCards.has(digits) || new Set(digits).size < 5 || /(\d)\1{5}/.test(digits);
}
