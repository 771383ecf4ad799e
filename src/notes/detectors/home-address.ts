import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { CAPITALS, LETTERS } from './letters.ts';
import { leaveOut } from './personal-data-advice.ts';
import { ORGANISATION, PUBLIC_BODY, PUBLIC_OFFICE } from './public-bodies.ts';

/** Postcodes as Royal Mail forms them (BS 7666), and the invented ones of examples: any two letters at the end, ZZ. */
const POSTCODE =
  /(?<![A-Za-z0-9/_-])(?:GIR ?0AA|ZZ\d{1,2} ?\d[A-Z]{2}|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[A-Z])(?: {0,2}|%20|\+)\d[A-Z]{2})(?![A-Za-z0-9_-]|\/[a-z])/gi;

const STREET =
  'street|st|road|rd|avenue|ave|lane|ln|close|drive|way|court|ct|crescent|gardens|gdns|terrace|place|pl|square|grove|park|hill|row|mews|walk|green|rise|view|house|lodge|mall|strand|parade|quay|wharf|promenade|esplanade|circus|yard|meadows?|croft|stryd|ffordd|heol';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A house number and its street line. */
const HOUSE = `(?:(?:flat|unit|apartment|apt|no|number|house)\\.? ?)?(?:\\d{1,3}[A-D]|\\d{1,4}(?:[ -]?\\d{1,4}|\\/\\d{1,3}|[a-d])?)`;
const TYPED = new RegExp(
  `(?<![\\w£$.,:/-])${HOUSE},?[ \\t]{1,3}(?:[${LETTERS}'.-]{2,20}[ ,]{1,3}){1,4}(?:${STREET})(?![a-z])`,
  'gi',
);
const NAME = `(?!(?:${MONTHS})\\b)[${CAPITALS}][${LETTERS}'.-]{1,20}`;
const NAMED = new RegExp(
  `(?<![\\w£$./-])${HOUSE},?[ \\t\\n]{1,2}(?:Y )?(?:(?:${NAME}[ \\t]?){1,4}(?=[,;|"\\n\\r]|\\\\n| *$)|${NAME}(?: [${LETTERS}]{2,20}){1,2}(?=\\n))`,
  'g',
);
/** A street in Welsh, whose kind stands first and whose little words are not in capitals. */
const WELSH =
  'Heol|Ffordd|Stryd|L[oô]n|Maes|Clos|Rhes|Rhodfa|Cwrt|Parc|Bryn|Cae|Cefn|Pen|Plas|Llys|Gerddi|Rhiw|Allt|Bro|Erw|Tan|Pant|Nant|Ty';
const WELSH_LINE = new RegExp(`(?<![\\w£$.,:/-])${HOUSE},?[ \\t]{1,2}(?:Yr? )?(?:${WELSH})(?![${LETTERS}])`, 'gi');
/** A street without a number, where the postcode follows: a house with a name. */
const STREET_LINE =
  /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ']{2,20} (?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Gardens|Terrace|Mews|Grove|Rd|Ave|Cottage|Farm(?:house)?|Barn|Bungalow|Rectory|Vicarage)(?=[,\n\s])|(?:Heol|Ffordd|Stryd|L[oô]n) (?:yr? )?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ']{2,20}(?=[,\n])/g;
/** A flat and its building, in any case. */
const FLAT = /\b(?:flat|apartment|apt|unit)\.? ?\d{1,4}[a-z]?\b,?\s{0,2}[^\n\d]{0,60}(?:\n[^\n\d]{1,40}){0,3}/gi;
const NUMBER_ONLY =
  /(?:flat|house|number|no\.?|door|property)(?: (?:name )?(?:or )?(?:number|name|no))?[ :="']{1,4}\d{1,4}[a-d]?[^\n\d]{0,30}(?:\n[^\n\d]{0,30}){0,3}$|(?:^|\n)[ \t]*\d{1,4}[a-d]?,? $/i;
const AFTER =
  /^&(?:house|number|building|door)\w{0,12}=\d{1,4}\b|^, first line:? \d{1,4}\b|^,?\s{0,2}(?:house|door|flat|property|number|no)(?: (?:name )?(?:or )?(?:number|no))?[ .:]{1,3}\d{1,4}\b/i;
const LIVES =
  /\b(?:(?:my|his|her|their|home|user'?s?|postal|current|previous|billing) (?:(?:home|postal|current|new|old) )?(?:address|post ?code)|(?:lives?|living|lived|resid(?:es?|ing)) (?:at|in)|moved? (?:to|from))\b[^\n]{0,60}$/i;

/** Of offices everybody knows: GDS, Whitehall, DVLA, HMRC and Companies House. */
const OFFICE =
  /^(?:E1 ?8QS|WC2B ?6(?:NH|SE)|SW1A ?(?:0(?:AA|PW)|2(?:AH|AS|BQ|HB|HQ|NP))|SW1H ?(?:0(?:ET|EU|NE)|9(?:AJ|EA|EX|NA))|SW1P ?(?:3BT|4DF|4DR)|SW1V ?1PN|CF10 ?3NQ|EH6 ?6QQ|BX\d+ ?\d|SA99 ?\d|SA6 ?7JL|CF14 ?3UZ|NE98 ?1)/i;
/** A public body, then its building: the address is its own. */
const BODY = new RegExp(
  [
    `(?:\\b(?:${PUBLIC_BODY})(?: (?:[${CAPITALS}][${LETTERS}'-]{0,20}|for|of|and|the|&|test|centre|office)){0,6}(?: \\d\\w* [Ff]loor)?(?:,|\\n)`,
    `|\\b(?:${ORGANISATION}),`,
    `|\\b(?:${PUBLIC_BODY}|${PUBLIC_OFFICE}) (?:is |moved |based |has an office )(?:at|to)\\b`,
    '|\\b[Rr]egistered office',
    `|(?:^|\\n)(?:[${CAPITALS}][${LETTERS}]+ ){0,3}(?:${PUBLIC_BODY}|${PUBLIC_OFFICE})(?: address| office)?:)\\s{0,3}`,
    // Parts of the address before its street: each ends with a comma, or is a line that names a building.
    `(?:[${CAPITALS}\\d][${LETTERS}\\d '-]{1,30},\\s{0,3}|[^\\n,]{0,24}(?:House|Buildings?|Court|Quay|Floor|Place|Centre|Square|Gate|Hall|Tower|\\d)[^\\n,]{0,12}\\n){0,3}`,
    `(?:[${CAPITALS}][${LETTERS}'-]{1,20} )?$`,
  ].join(''),
);
/** "… is the new HMRC office". */
const IS_OFFICE =
  /^,? (?:is|was) (?:the|our|their|an?) (?:[\w']{1,12} ){0,3}(?:office|court|building|centre|branch|depot|site)\b/i;
/** Without one of these it is no body's: sooner compiled and looked for. */
const MAY_BE_BODY = new RegExp(`\\b(?:${PUBLIC_BODY}|${PUBLIC_OFFICE}|${ORGANISATION})`);
/** What a sentence says between a number and a postcode that do not belong together. */
const ELSEWHERE =
  /\b(?:for|with|when|fail(?:s|ed)?|(?<!that')is|was|to|from|return(?:s|ed)|using|but|that(?!'s)|shows?|postcodes)\b/i;
/** Towns and streets of forms that show how to fill them in. */
const NOWHERE = /\b(?:any|some|sample|example|test)[- ]?(?:town|ville|street|road|city|place)\b/i;
const LOWER_CASE = /(?:^|[\s,])(?!(?:upon|on|of|the|le|by|in|under|and|next|near|post ?code)\b)[a-z]{2,}/;
const FURTHEST = 140;
/** More than anybody would work through, and postcodes of a hostile text that are looked at. */
const MOST = 100;
const MOST_LOOKED_AT = 4000;

/** Home addresses: a postcode with a house number or street line before it, or somebody said to live there. */
export const homeAddress: Detector = {
  ...describeKind('home-address'),
  next: leaveOut,
  find(text) {
    let last = 0;
    let looked = 0;
    const spans: Span[] = [];
    for (const { index, 0: postcode } of text.matchAll(POSTCODE)) {
      const from = Math.max(last, index - FURTHEST);
      last = index + postcode.length;
      const before = readEncoded(text.slice(from, index));
      const isNobodys = OFFICE.test(postcode) || /^ZZ99/i.test(postcode) || NOWHERE.test(before);
      const start = isNobodys ? undefined : startOf(before, text.slice(last, last + 30));
      if (
        start !== undefined &&
        !IS_OFFICE.test(text.slice(last, last + 50)) &&
        !isOfBody(text.slice(Math.max(0, from + start - 130), from + start))
      )
        spans.push({ start: from + start, end: last });
      looked += 1;
      if (spans.length === MOST || looked === MOST_LOOKED_AT) break;
    }
    return spans;
  },
};

const isOfBody = (before: string): boolean => MAY_BE_BODY.test(before) && BODY.test(before);

/** Spaces of a web address, and the tags of elements, as spaces, in as many characters. */
function readEncoded(text: string): string {
  const plain = text.includes('<') ? text.replace(/<[^<>\n]{1,30}>/g, (tag) => ' '.repeat(tag.length)) : text;
  return plain.includes('=') ? plain.replace(/%20/g, '   ').replace(/\+/g, ' ') : plain;
}

/** Where in the text before a postcode its address starts; nothing if it is a postcode alone. */
function startOf(before: string, after: string): number | undefined {
  const paragraph = before.slice(before.trimEnd().search(/[^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*$/));
  const offset = before.length - paragraph.length;
  const line =
    earliest(firstOf(paragraph, TYPED, ELSEWHERE), firstOf(paragraph, FLAT, ELSEWHERE)) ??
    firstOf(paragraph, WELSH_LINE, ELSEWHERE) ??
    firstOf(paragraph, NAMED, LOWER_CASE) ??
    firstOf(paragraph, STREET_LINE, LOWER_CASE);
  if (line !== undefined) return offset + line;
  const alone = NUMBER_ONLY.exec(paragraph);
  if (alone !== null) return offset + alone.index + (alone[0].length - alone[0].trimStart().length);
  return LIVES.test(paragraph) || AFTER.test(after) ? before.length : undefined;
}

/** Start of the first line of a kind that is no PO box and has nothing of `not` between it and the postcode. */
function firstOf(paragraph: string, kind: RegExp, not: RegExp): number | undefined {
  for (const { index, 0: line } of paragraph.matchAll(kind)) {
    if (!/\bbox $/i.test(paragraph.slice(0, index)) && !not.test(paragraph.slice(index + line.length))) return index;
  }
  return undefined;
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
