import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { digitsOf, findMatches } from './matched-spans.ts';
import { isOtherNumber, watchWords } from './nearby-words.ts';
import { isOfficeNumber, isSharedNumber } from './office-numbers.ts';
import { leaveOut } from './personal-data-advice.ts';

/**
 * A run of digits that starts as phone numbers do, with the signs people put between; first where a time, a date or the
 * last digit of a second number follows: "07700 900123 3pm", "07700 900123/4".
 */
const SHAPE =
  /(?=[+(0oO47])(?:(?<![\w+/.=&?%-]|\d[ :])|(?<=\b(?:[Nn]o|[Tt]el|[Mm]ob|[Pp]h)\.))(?:0[127]\d{2,3}[ -]?\d{3,4}[ -]?\d{3,4}(?=\/\d{1,2}(?![\w/])| \d{1,2}(?: ?[ap]m\b|[/:]\d))|(?:\((?=[+\d ]{2,7}\)))?(?:\+\(?|0|[oO](?=7\d{3})|44|7)(?:[ ()./-]{0,3}\d){6,15}(?:(?=x\d)|(?![\w/]|[.-]\d|[ ]\d)))|(?<=[=&?/]|(?<!\d):|%2B)(?:\+|0|44)(?:(?:[ ().-]{0,3}|%20)\d){9,13}(?![\w/]|[.-]\d)/g;

const WORDS =
  /(?:tele)?phone|ff[oô]n|(?<![a-z])(?:tel|mob|cell|mobiles?|ring|text|whatsapp|landline|dial|sms|reach|call|calls|called|calling|rang|contacts?|msisdn|recipient|cellular|number is|fax|home|work|evening|daytime|ph|t|m)(?![a-z])|_tel|phone_?n|mobile_?n|contact_?n/gi;

/** Kept for plays and films (Ofcom), where that follows. */
const NOBODYS = /^[^\n.]{0,30}\b(?:drama|reserved for)\b/i;
/** Ten national digits, nine of a few old areas: 1 and 2 are areas, 7 mobiles (Ofcom, National Telephone Numbering Plan). */
const PERSON = /^(?:1[1-9]\d{7,8}|2[0-9]\d{8}|7[0-9]\d{8})$/;

/** UK phone numbers of people, and others' with their country code where a word names them; 03, 08, 09 and short codes are offices'. */
export const phoneNumber: Detector = {
  ...describeKind('phone-number'),
  next: leaveOut,
  find(text) {
    const isNamed = watchWords(text, WORDS, { before: 45, after: 20 });
    return findMatches(text, SHAPE, ([found], span) => {
      const written = found.replace(/^o/i, '0').replace(/%20/g, ' ');
      const national = readNational(written);
      const digits = digitsOf(written);
      if (national === undefined) {
        const isAbroad =
          /^\(?\+/.test(written) && digits.length >= 8 && digits.length <= 15 && !/^440?[389]/.test(digits);
        const isBare = /^7\d{9}$/.test(digits) && isPlausible(written);
        return (isBare || (isAbroad && !isOfficeNumber(text, span))) && !isOtherNumber(text, span) && isNamed(span);
      }
      if (NOBODYS.test(text.slice(span.end, span.end + 50))) return false;
      if (isSharedNumber(text, span.start) || (!national.startsWith('7') && isOfficeNumber(text, span))) return false;
      if (!isPlausible(written) || isOtherNumber(text, span)) return isNamed(span) && isLoose(written);
      if ((/^44/.test(written) && !/^447\d{9}$/.test(digits)) || /^0?1?(?:123456789|234567890)$/.test(digits))
        return isNamed(span);
      return true;
    });
  },
};

/** The ten or nine digits after 0 or 44, where they reach a person; undefined for everything else. */
function readNational(written: string): string | undefined {
  const digits = digitsOf(written).replace(/^00(?=44)/, '');
  const national = /^\(?\+|^\(?44|^\(?00/.test(written)
    ? /^44/.test(digits)
      ? digits.slice(2).replace(/^0/, '')
      : ''
    : digits.startsWith('0')
      ? digits.slice(1)
      : '';
  return PERSON.test(national) ? national : undefined;
}

/** Groups as phone numbers have them: no date, no list of small numbers. */
function isPlausible(written: string): boolean {
  if (/^0 7(?: \d){9}$/.test(written)) return true;
  if (/^\d+(?:\.\d{1,3}){3}$|^0[.-]|(?:19|20)\d\d-\d\d-\d\d/.test(written)) return false;
  const groups = written
    .replace(/^\(?\+?\(?(?:00 ?)?44\)?[ .-]?(?:\(0\)|0(?=[ .-]?\d{3}))?[ .-]?/, '0')
    .split(/\D+/)
    .filter((group) => group !== '');
  const [first = '', ...rest] = groups[0] === '0' ? [`0${groups[1] ?? ''}`, ...groups.slice(2)] : groups;
  if (first === '07') return /^(?:3,3,3|3,6)$/.test(rest.map((group) => group.length).join());
  return first.length >= 3 && rest.length <= 4 && rest.every((group) => group.length >= 2);
}

/** Unusual, yet not a date: "07 700 900 123", "07-70-09-00-12-3". */
function isLoose(written: string): boolean {
  return !/^\d{2}([.-])\d{2}\1\d{2,4}/.test(written);
}
