import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';
import { deleteAndTell } from './personal-data-advice.ts';

/** Surname padded with 9s, decade, month (women's 50 higher), day, year, initials, three of DVLA's own; also its issue number. */
const SHAPE =
  /(?<![A-Za-z0-9+/])(?=[A-Z9 ]{5})([A-Z]{1,5}9{0,4})[ ./-]?(\d)(\d\d) ?(\d\d)(\d)[ ./-]?([A-Z][A-Z9]|99)[ -]?[A-Z\d] ?[A-Z\d]{2}(?:[ /-]?\d\d)?(?![A-Za-z0-9+=]|\/[A-Za-z])/gi;
/** Its decade, month, day and year: quick to look for. */
const DIGITS = /[A-Z9][ ./-]?\d{3} ?\d{3}[ ./-]?[A-Z9]/i;
/** Those of Northern Ireland, eight digits, where nothing else is meant. */
const NORTHERN = /(?<![\w./-])\d{8}(?![\w/]|[.-]\d)/g;
const LABEL =
  /(?:driv(?:ing|er'?s?)[ _-]li[cs]en[cs]e|\bdriver(?=[ _-](?:licen[cs]e|number|num|no|id))|\bdva|\b(?:NI|northern ireland) licen[cs]e)(?:[ _-](?:licen[cs]e|driver|number|num|no|id)){0,2}\.?[\s:=#"'(]{1,4}(?:is[:\s]{1,2})?$/i;
const AFTER = /^,? \(?(?:dva|ni (?:driving )?licen[cs]e)\b/i;
const WORDS =
  /(?<![a-z])dl(?![a-z])|trwydded|driv(?:ing|er'?s?|ers)[\s_-]*li[cs]en[cs]e|licen[cs]e|dvla|driver[ _-]?(?:n|num)/gi;

/** Driving licence numbers: 16 characters of DVLA's structure, with a wrong date only where a word names them; eight digits of Northern Ireland. */
export const drivingLicenceNumber: Detector = {
  ...describeKind('driving-licence-number'),
  next: deleteAndTell,
  find(text) {
    const northern = findMatches(
      text,
      NORTHERN,
      (_, { start, end }) =>
        LABEL.test(text.slice(Math.max(0, start - 40), start)) || AFTER.test(text.slice(end, end + 20)),
    );
    if (!DIGITS.test(text)) return northern;
    const isNamed = watchWords(text, WORDS);
    const british = findMatches(text, SHAPE, ([, surname = '', , month, day], span) => {
      if (surname.length !== 5) return false;
      const isDate = Number(month) % 50 >= 1 && Number(month) % 50 <= 12 && Number(month) < 63 && isDay(Number(day));
      return isDate || isNamed(span);
    });
    return mergeSpans(british, northern);
  },
};

function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}
