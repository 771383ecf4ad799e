import type { Detector, Span } from '../finding.ts';
import { isGibberish } from '../is-gibberish.ts';
import { isIdentifier } from '../is-identifier.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { isHex, isRandom, isUuid } from '../is-random.ts';
import { describeKind } from '../kinds.ts';
import { findKeyRuns } from './find-runs.ts';
import { isOnPublicLine } from './public-lines.ts';
import { readNaming } from './read-naming.ts';
import { readRunBefore } from './run-before.ts';

/** How long a run must be, and how much of it is looked at. */
const [FEWEST, MOST] = [14, 300];

/** Ids of things at Amazon, `ami-0a8b4f863885c3372`, which open nothing. */
const RESOURCE_ID = /^[a-z]{1,12}(?:-[a-z]{2,12})?-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** Keys of a keyboard: "the key combination Control+Alt+F1". */
const KEYS_PRESSED = /^(?:ctrl|control|alt|option|shift|cmd|command|super|meta)\+/i;

/** A key beside the name of its service or the word for it, with no form of its own: `algolia: 8d3f…`. */
export const namedKey: Detector = {
  ...describeKind('named-key'),
  next: 'Revoke it with its owner, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    for (const { run, index, isWhole } of findKeyRuns(text, FEWEST, MOST)) {
      if (!isWhole || text[index - 1] === '@') continue;
      const value = run.replace(/[.-]+$/, '');
      const span = { start: index, end: index + value.length };
      if (
        isMadeByMachine(value) &&
        !isAddress(text, span) &&
        isNamed(text, span, value) &&
        !isOnPublicLine(text, index, span.end)
      )
        spans.push(span);
    }
    return spans;
  },
};

/** Hexadecimal (but 16 capitals, the id of a public key), a UUID, letters with digits all through, or letters that make no word. */
function isMadeByMachine(value: string): boolean {
  if (/^[0-]+$/.test(value)) return false;
  if (isUuid(value)) return true;
  if (/\.(?:pdf|png|jpe?g|csv|json|gz|zip)$/i.test(value)) return false;
  if (/^(.)\1+$/.test(value)) return false;
  if (/^(?:0x)?[0-9A-F]{16}$/.test(value) || RESOURCE_ID.test(value) || KEYS_PRESSED.test(value)) return false;
  if (isHex(value)) return value.length >= 16 && /\d/.test(value) && /[a-f]/i.test(value);
  if (/^[A-Za-z]+$/.test(value)) return value.length >= 16 && isGibberish(value);
  return (
    (isRandom(value, 14) || isMixed(value)) &&
    !isPlaceholder(value) &&
    !isIdentifier(value) &&
    !/[./-][a-z]{5,}[./-]|^[a-z]+(?:[-_.][a-z]+)+|^\/\/|\.[a-z]{2,4}\//.test(value)
  );
}

function isNamed(text: string, { start, end }: Span, value: string): boolean {
  const { names, isKey, isSecret, isService, isOther, isJoined } = readNaming(text, start);
  if (isOther || (isUuid(value) && !isKey && !isJoined)) return false;
  // "The key 4f3c…" in a sentence is as often the id of a record or of a public key.
  if (isKey && (isService || isJoined || isSecret || !isHex(value))) return true;
  return isService && (isJoined || names === 1) && !/^\s{1,3}[a-z]/.test(text.slice(end, end + 5));
}

/** Letters and digits in turn, with no piece that is long enough for a word. */
function isMixed(value: string): boolean {
  const pieces = value.match(/[A-Za-z]+/g) ?? [];
  return /^[A-Za-z\d]+$/.test(value) && pieces.length > 2 && pieces.every(({ length }) => length < 6);
}

/** In a web address, a path, a file name or a mail address; `=` and `:` begin a value also there. */
function isAddress(text: string, { start, end }: Span): boolean {
  if (/^(?:@|\.[a-z]|\/[a-z]|'s)/i.test(text.slice(end, end + 2))) return true;
  // The words of a link in Markdown, which a change log gives a commit.
  if (text[start - 1] === '[' && text.startsWith('](', end)) return true;
  const open = readRunBefore(text, start, /[\s"'<>()|`,=]/, 200);
  return /:\/\/|^[~.]{0,2}\/|\/$|arn:|sha\d|;base64|[@#]$/i.test(open);
}
