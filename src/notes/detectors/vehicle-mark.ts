import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { findMatches, mergeSpans } from './matched-spans.ts';
import { watchWords } from './nearby-words.ts';

/** Current (2001), prefix (1983), suffix (1963), and older or Northern Ireland layouts (DVLA INF104). */
const CURRENT = /(?<![\w./-])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ .-]?[A-HJ-PR-Z]{3}(?![\w/-])/gi;
/** Letters that stand for any. */
const MASKED = /(?:XXX|AAA)$/i;
/** Words of headings and commands that end as a mark could: `AB12 SET` is none. */
const WORD_END =
  /(?:ALL|AND|API|ARE|AWS|BUT|CAN|CSV|DAY|DNS|END|ERR|FOR|GDS|GET|GMT|HAS|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|NOV|DEC|KEY|LOG|NEW|NOT|NOW|OLD|OUR|OUT|PDF|PUT|RUN|SET|SSH|SSL|THE|URL|USE|UTC|VPN|WAS|YES|YOU)$/;
/** What else has a code of letters and digits: "flight BA12 ABC", "course code FS12 ABC". */
const OTHER =
  /\b(?:(?:model|product|item|part|course|class|module|flight|job|error|section|stock|unit|form|band|grid)(?: (?:code|number|no|id|ref)\.?)?|code)[ :]{1,2}$/i;
/** "A4 FOR" is a sheet of paper. */
const PAPER = /^A\d /;
const ANY_CURRENT = /(?<![\w./-])[A-Z]{2}\d\d[ -]?[A-Z]{3}(?![\w/-])/gi;
const PREFIX_OR_SUFFIX =
  /(?<![\w./-])(?:[A-HJ-NP-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y])(?![\w/-])/gi;
/** With a space after its letters too; and of Northern Ireland, by the two letters of its councils. */
const SPACED =
  /(?<![\w./-])(?:[A-HJ-PR-Y]{2} (?:0[2-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3}|(?!BIG|OIL|NIL|FIG|LEZ|CAZ)[A-Z](?:I[ABGJLW]|[JOUX]I|[A-HJ-PR-WY]Z) ?\d{3,4})(?![\w/-])/g;
const OLDER =
  /(?=[A-Z\d]{1,4} ?[A-Z\d])(?<![\w./-])(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3}|\d{3}[DX]\d{3})(?![\w/-]| \d| AAA| XXX)/g;

const NEAR =
  /vehicle|reg[ist]{2,5}ration|registation|(?<![a-z])reg(?:n|o|no|num)?(?![a-z])|(?<![a-z])vr[mn](?![a-z])|number[ _-]?plate|licen[cs]e[ _-]?plate|(?<![a-z])(?:plates?|cars?|vans?|lorry|lorries|motorbike|motorcycle|mot|v5c?|sorn|dvla|parked|parking|drives|driving|keeper|ford)(?![a-z])|log ?book|(?<![a-z])(?:un)?tax(?:ed|ing)?(?![a-z])|ulez|dartford|dart charge|clean air|congestion charge|(?<![a-z])(?:motorhome|caravan|trailer|scooter|moped|taxi|cerbyd|tesla|vauxhall|corsa|astra|bmw|audi|toyota|nissan|qashqai|honda|mercedes|renault|peugeot|citroen|fiat|kia|hyundai|skoda|volvo|vw|volkswagen|fiesta|transit|caz|pcn|tolls?|fined?|fines|insurance|insured|scrapp?(?:ed|age)|lez)(?![a-z])|(?<![a-z])(?:anpr|veh)(?![a-z])|penalty charge|bus lane|rhif cofrestru|(?<![a-z])(?:retention|cherished|v765|dateless|austin|morris|rover|jaguar|minor)(?![a-z])/gi;
/** A mark without a year that somebody keeps: transfer, retention, DVLA's form V765. */
const CHERISHED =
  /cherished|(?<![a-z])retention|v765|dateless|first (?:number|reg)|(?:own|private|personal(?:ised)?) plate/gi;
/** In a path: `/vehicles/AB12CDE/`. */
const IN_ADDRESS = /(?<=\/(?:vehicles?|vrms?|registrations?|cars?)\/)[A-Z]{2}\d\d[A-Z]{3}(?![\w-])/gi;
/** Directly before the mark: nothing else is meant. */
const LABEL =
  /(?:vehicle[ _-]?reg\w*|registration[ _-]?(?:mark|plate|number|no)|reg(?:istration)?[ _.-]{0,2}(?:mark|plate|number|num|no)|number[ _-]?plate|licen[cs]e[ _-]?plate|(?:^|\s)plate|\breg(?:n|o|no|num)?|(?:\b|_)vr[mn]|(?:car|van|vehicle)(?: registration| reg)?(?: number)?)["'\])]?\.?[\s:="'(]{0,4}(?:(?:is|was|of)[\s:"']{1,3})?$/i;

/** Vehicle registration marks, all layouts, where a word names them; the current layout also alone on a line, or in capitals with its space. */
export const vehicleMark: Detector = {
  ...describeKind('vehicle-mark'),
  next: 'Take it out, unless the department needs it to help.',
  find(text) {
    const isNamed = watchWords(text, NEAR, { before: 60, after: 50 });
    const isKept = watchWords(text, CHERISHED, { before: 60, after: 40 });
    const isCherished = (mark: string, span: Span) =>
      /^(?:[A-Z]{3} ?\d{2,3}|\d{2,3} ?[A-Z]{3})$/.test(mark) && isKept(span);
    const isLabelled = (start: number) => LABEL.test(text.slice(Math.max(0, start - 50), start));
    const marks = mergeSpans(
      findMatches(
        text,
        CURRENT,
        ([mark], span) =>
          !MASKED.test(mark) &&
          ((isNamed(span) && (!/ \w{3}$/.test(mark) || !WORD_END.test(mark) || isLabelled(span.start))) ||
            (isUpper(mark) && (isAlone(text, span) || isSetApart(mark)))),
      ),
      findMatches(
        text,
        ANY_CURRENT,
        ([mark], span) => !isCurrent(mark) && !MASKED.test(mark) && isLabelled(span.start),
      ),
      findMatches(text, PREFIX_OR_SUFFIX, ([mark], span) =>
        isUpper(mark) ? !PAPER.test(mark) && isNamed(span) : isLabelled(span.start),
      ),
      findMatches(text, SPACED, (_, span) => isNamed(span)),
      findMatches(
        text,
        OLDER,
        ([mark], span) => mark.length > 3 && (isLabelled(span.start) || isCherished(mark, span)),
      ),
      findMatches(text, IN_ADDRESS, () => true),
    );
    return marks.filter(({ start }) => !OTHER.test(text.slice(Math.max(0, start - 24), start)));
  },
};

function isUpper(mark: string): boolean {
  return mark === mark.toUpperCase();
}

function isCurrent(mark: string): boolean {
  return mark.replace(CURRENT, '') === '';
}

/** In capitals with its space, `AB12 CDE`, and no word of a heading at its end. */
function isSetApart(mark: string): boolean {
  return /^\w{4} /.test(mark) && !WORD_END.test(mark);
}

function isAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 8))
  );
}
