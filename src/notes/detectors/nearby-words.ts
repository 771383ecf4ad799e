import type { Span } from '../finding.ts';

/** How far a word may stand from what it names, in characters. */
type Reach = { before: number; after: number };

/** Columns are looked up for so many places of one text, and no further up than so many characters: hostile text costs no more. */
const MOST_COLUMN_LOOKUPS = 300;
const FURTHEST_HEADING = 4000;
const LONGEST_HEADING = 1000;

/** Names another kind of number directly before it: "ticket 123456789" is no passport however near the word stands. */
const OTHER_NUMBER =
  /(?:\b(?:tickets?|orders?|invoice|issue|pr|pull request|build|job|commit|sha|uuid|content|asset|attachment|isbn|company|charity|version|offset|sequence|(?:row )?count|timestamp|epoch|uprn|barcode|upc|sku|(?:error|exit|status|commodity|hs|product) code|zendesk|sentry|deploy(?:ment)?|release|(?:request|trace)[ _-]?id|(?<!pass )port|pid|tracking)\b[\s:="'_-]{0,3}(?:(?:ids?|numbers?|no|ref(?:erence)?|is|was)\b[\s.:="'_-]{0,3}){0,3}|\b(?:ticket|issue|pr|build) ?#)$/i;

/** "123456789 views" is a count. */
const COUNTED =
  /^ (?:(?:page ?)?views|hits|rows|requests|records|users|pages|bytes|results|times|visits|sessions|downloads|people|items|pounds|gbp|tonnes|applications|emails|searches|m?s|(?:milli)?seconds)\b/;

const SEPARATORS = ['\t', '|', ',', ';'];
const QUOTED = /"[^"\n]{0,80}"/g;

/**
 * Says of a place in a text whether one of `words` (with the `g` flag) stands near: before it in its line or the line above,
 * shortly after it, or as the heading of its column in lines split by tab, bar, comma or semicolon. The text is searched
 * once, when first asked. Places must not be asked for in any order.
 */
export function watchWords(text: string, words: RegExp, reach: Reach = { before: 60, after: 30 }) {
  let found: Span[] | undefined;
  let lookups = 0;
  return (place: Span): boolean => {
    found ??= [...text.matchAll(words)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
    const next = firstAfter(found, place.start);
    const last = found[next - 1];
    if (last !== undefined && isNearBefore(text, last, place, reach.before)) return true;
    const following = found.slice(next, next + 2).find((word) => word.start >= place.end);
    if (following !== undefined && isNearAfter(text, place, following, reach.after)) return true;
    lookups += 1;
    return lookups < MOST_COLUMN_LOOKUPS && isUnderHeading(text, found, next - 1, place);
  };
}

/** Whether the words directly before a place name another kind of number, such as a ticket or a build. */
export function isOtherNumber(text: string, place: Span): boolean {
  if (COUNTED.test(text.slice(place.end, place.end + 16))) return true;
  return OTHER_NUMBER.test(text.slice(Math.max(0, place.start - 40), place.start));
}

/** Index of the first word that starts at or after a position. */
function firstAfter(words: readonly Span[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNearBefore(text: string, word: Span, place: Span, reach: number): boolean {
  if (word.end > place.start) return true;
  if (place.start - word.end > reach) return false;
  const gap = text.slice(word.end, place.start);
  return gap.split('\n', 4).length < 4 && !OTHER_NUMBER.test(gap);
}

function isNearAfter(text: string, place: Span, word: Span, reach: number): boolean {
  if (word.start - place.end > reach) return false;
  return !/\n|[.!?]\s/.test(text.slice(place.end, word.start)) && !isOtherNumber(text, place);
}

function isUnderHeading(text: string, words: readonly Span[], last: number, place: Span): boolean {
  const line = text.lastIndexOf('\n', place.start - 1) + 1;
  if (line === 0 || place.start - line > 400) return false;
  const cells = text.slice(line, place.start);
  const separator = SEPARATORS.find((character) => cells.includes(character));
  let headed = last;
  while ((words[headed]?.start ?? -1) >= line) headed -= 1;
  const nearest = words[headed];
  if (nearest === undefined || line - nearest.start > FURTHEST_HEADING) return false;
  const heading = text.slice(text.lastIndexOf('\n', nearest.start) + 1, nearest.start);
  const between = text.slice(nearest.end, line);
  if (heading.length > LONGEST_HEADING || /\n\s*\n/.test(between)) return false;
  if (separator === undefined) return cells.trim() === '' && isFirstColumn(heading, between);
  const column = countCells(cells, separator);
  for (let index = headed; index >= Math.max(0, headed - 8); index -= 1) {
    const word = words[index];
    if (word === undefined || word.start < nearest.start - heading.length) return false;
    if (countCells(heading.slice(0, heading.length - (nearest.start - word.start)), separator) === column) return true;
  }
  return false;
}

/** How many cells a line has begun; a separator within quotes, as in `"Tide, Jo",`, parts nothing. */
function countCells(line: string, separator: string): number {
  return (line.includes('"') ? line.replace(QUOTED, '') : line).split(separator).length;
}

/** A list under a line that is little more than the word. */
function isFirstColumn(heading: string, between: string): boolean {
  return heading.trim() === '' && /^[^\n.]{0,15}\n/.test(between);
}
