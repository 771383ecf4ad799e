import type { Found } from '../score.ts';

/**
 * The shapes GOV.UK Chat refuses in a question, written anew from what its validator accepts (alphagov/govuk-chat,
 * `app/validators/pii_validator.rb`): a mail address without need of a dot, 13 to 16 digits or card groups, a phone
 * number with optional code and area, two letters with digits or spaces and a letter.
 */
const LOCAL = "[\\w.!#$%&'*+/=?^`{|}~-]+";
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const SHAPES: readonly [string, RegExp][] = [
  ['email', new RegExp(`\\b${LOCAL}@${LABEL}(?:\\.${LABEL})*\\b`, 'g')],
  ['card', /\b\d{13,16}|\d{4}\s\d{4}\s\d{4}\s\d{4}|\d{4}\s\d{6}\s\d{5}\b/g],
  ['phone', /\b(?:\+?\d{1,3})?\s?[-.(]?(?:\d{3,5})?[-.)]?\s?\d{3}[-.\s]?\d{3,4}\b/g],
  ['ni', /\b[A-Za-z]{2}\s?[0-9 ]{6,}\s?[A-Za-z]\b/g],
];

/** Marks each shape; where two meet, the earlier of the list stays, as the validator stops at the first. */
export function findChatPatterns(text: string): Found[] {
  const found: Found[] = [];
  for (const [kind, shape] of SHAPES) {
    for (const { 0: run, index } of text.matchAll(shape)) {
      const span = { start: index, end: index + run.length, kinds: [kind], home: kind };
      if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    }
  }
  return found;
}

export const chatClaims = new Set(['email', 'card', 'phone', 'ni']);
