import type { Detector, Span } from '../finding.ts';
import { isPlaceholder } from '../is-placeholder.ts';
import { isHardToGuess } from '../is-random.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';
import { RUNNING_TOKEN } from './key-names.ts';
import { isProduct } from './product-names.ts';
import { isOnPublicLine } from './public-lines.ts';
import { readRunBefore } from './run-before.ts';

const TELLING =
  /\b(?:(?<!\b(?:to|will|should|must|can|not|tests?) )pass|pass(?:word|wd|code|phrase)|p\/?w(?:d|ord)?|creds?|credentials?|pin|\w{0,30}(?:token|secret)|(?:api|access|secret|private)[ -]key)\b/gi;
/** How far from the word that tells, in characters, on its line. */
const [BEFORE, AFTER] = [45, 70];

/** More than anybody would work through, and words that tell in a hostile text. */
const [MOST, MOST_LOOKED_AT] = [100, 1000];

const WORD = /[^\s"'`()<>,;/|:=[\]{}]{7,64}/g;

/** A digit in the place of a letter: `C0rmorant`. */
const LETTER_LIKE = /^[A-Z][013457][a-z]{4,}/;

/** A name in code, with or without a number. */
const CAMEL_CASE = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+\d{0,3}$/;

/** A word nobody would write but as a password, near a word that says there is one. */
export const nearbyPassword: Detector = {
  ...describeKind('nearby-password'),
  next: 'Change the password, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    let last = 0;
    let looked = 0;
    for (const { 0: word, index } of text.matchAll(TELLING)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT || spans.length > MOST) break;
      if (RUNNING_TOKEN.test(text.slice(Math.max(0, index - 13), index + word.length))) continue;
      const before = text.slice(Math.max(last, index - BEFORE), index);
      const from = index - before.length + before.lastIndexOf('\n') + 1;
      const rest = text.slice(index + word.length, index + word.length + AFTER).split('\n', 1)[0] ?? '';
      last = index + word.length + rest.length;
      for (const { 0: run, index: at } of text.slice(from, last).matchAll(WORD)) {
        const start = from + at;
        const end = start + run.length;
        const word = run.replace(/^[*_~]+|[.!?*_~]+$/g, '');
        if (text[end] === '(' || !isPassword(word) || isPartOfAddress(text, start)) continue;
        if (!isOnPublicLine(text, start, end) && !isPlaceholder(word)) spans.push({ start, end });
      }
    }
    return putInOrder(spans);
  },
};

function isPassword(word: string): boolean {
  if (
    word.length > 24 ||
    !/[\d!@#$%^&*+=~?]/.test(word) ||
    CAMEL_CASE.test(word) ||
    /^@\w+$|^#[a-z]|\d(?:st|nd|rd|th)$|(?:lead|team|line|floor|room|crew)-?\d$/i.test(word)
  )
    return false;
  if (word.length > 7 && isHardToGuess(word)) return true;
  return /^[A-Z][A-Za-z\d!.-]*$/.test(word) && /[a-z]{2}/.test(word) && /\d/.test(word) && isMixed(word);
}

/** A capital that begins a word, and a digit within it or after it; no name of a release, a server or a day. */
function isMixed(word: string): boolean {
  if (/^[A-Z]?[a-z]*\d{1,2}(?:st|nd|rd|th)?$|^\d+[a-z]+$|^[A-Z][a-z]+-\d+$|\.[a-z]{2,4}$|^v?\d+\./.test(word))
    return false;
  return (/[A-Z][a-z]/.test(word) || LETTER_LIKE.test(word)) && !isProduct(word);
}

/** A piece of a web address, a path or a mail address; or of what stands for a value. */
function isPartOfAddress(text: string, at: number): boolean {
  const run = readRunBefore(text, at, /\s/, 200);
  return (
    /arn:|:\/\/|^[~.]{0,2}\/|\/[^(:=>,-]*\/|@$|[?&#]|data:|sha\d|base64/.test(run) ||
    isPlaceholder(run + (text.slice(at, at + 64).split(/\s/, 1)[0] ?? ''))
  );
}
