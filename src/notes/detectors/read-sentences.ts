import { countTables } from './lexicon.ts';
import { unmaskSwearing } from './unmask-swearing.ts';
import { type Form, findForm, findMasked } from './word-forms.ts';

/** A word of a draft, with the keys of its form; `end` is exclusive. */
export type Word = { keys: readonly string[]; form: Form; start: number; end: number; isQuoted: boolean };

/** Words up to a full stop, question mark, semicolon or line end; `isLoud` when it ends in `!!`, `??` or a mix, or is in capitals. */
export type Sentence = { words: Word[]; isLoud: boolean };

/** Letters and numbers of all that a normal draft may hold. */
const LETTERS = '[a-z\\d\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff]+';
const WORD = new RegExp(`${LETTERS}(?:['*$]+${LETTERS}|\\*+)*`, 'gi');

/** Addresses, identifiers, code and markup: their words say nothing of the writer. */
const CODE = /:\/\/|^www\.|^[/@#$<]|@\S|\w_\w|\w\.\w+\(|[={}\\]|\(\)|::|->/;

/** What may stand around a masked word: quotes, brackets, full stops. */
const OPENING = /^["'(]+/;
const CLOSING = /["').,:;?!]+$/;

/** Signs that hide letters (`f#ck`, `$hit`). */
const HIDES = /[*@#$!%]/;

/** Four words in five of a sentence, and no fewer than four, in capitals: it is shouted. */
const CAPITALS = /^[A-Z']{2,}$/;

/** What is read of a draft; `forms` are those of its words so far that no table knows. */
type Draft = { text: string; tables: number; sentences: Sentence[]; forms: Map<string, Form> };

/** A dozen tables look at the same draft one after the other: it is read once, and forgotten when they are done. */
let last: Draft | undefined;

/** Lets go of the draft that was read last. */
export function forgetSentences(): void {
  last = undefined;
}

/**
 * The sentences of a draft without quoted lines (`> `), fenced code and addresses. Linear in the text. The draft is kept
 * in memory until the next one or `forgetSentences`.
 *
 * @param text the draft as `normaliseDraft` gives it
 */
export function readSentences(text: string): readonly Sentence[] {
  if (last?.text === text && last.tables === countTables()) return last.sentences;
  const draft: Draft = { text, tables: countTables(), sentences: [], forms: new Map() };
  let isFenced = false;
  let start = 0;
  while (start < text.length) {
    const end = endOfLine(text, start);
    if (end > start) {
      const begins = readBeginning(text, start, end);
      if (begins === '```') isFenced = !isFenced;
      else if (!isFenced && begins !== '>') readLine(draft, start, end);
    }
    start = end + 1;
  }
  last = draft;
  return draft.sentences;
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** What a line begins with, after three spaces at most, that is not the writer's own: a fence of code, or a quoted line. */
function readBeginning(text: string, start: number, end: number): '```' | '>' | undefined {
  let at = start;
  while (at < end && at < start + 3 && isSpace(text.charCodeAt(at))) at += 1;
  if (text.startsWith('```', at)) return '```';
  return text[at] === '>' ? '>' : undefined;
}

/** As `\s` has it. */
const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14);

/** A sentence that is being read. */
type Open = { words: Word[]; shouted: number; isQuoted: boolean; isPaired: boolean };

function readLine(draft: Draft, lineStart: number, lineEnd: number): void {
  const { text } = draft;
  const open: Open = { words: [], shouted: 0, isQuoted: false, isPaired: hasPairs(text, lineStart, lineEnd) };
  let at = lineStart;
  while (at < lineEnd) {
    const start = at;
    while (at < lineEnd && isLetter(text.charCodeAt(at))) at += 1;
    const letters = at;
    while (at < lineEnd && !isSpace(text.charCodeAt(at))) at += 1;
    if (at > start && at - start <= LONGEST_CHUNK) {
      if (!isPlainWord(text, start, letters, at)) readChunk(draft, open, text.slice(start, at), start);
      else {
        add(draft, open, text.slice(start, letters), start);
        if (at > letters && ENDS.includes(text.charAt(letters))) close(draft, open, false);
      }
    }
    at += 1;
  }
  close(draft, open, false);
}
/** Longer ones are no words. */
const LONGEST_CHUNK = 200;

/** Signs behind a word that hide nothing in it, and those of them that end its sentence. */
const PLAIN_TAIL = ",.;:?)'";
const ENDS = '.;?';

/** Most chunks of a note: letters up to `letters`, then at most one sign that hides nothing; no address (`CODE`). */
function isPlainWord(text: string, start: number, letters: number, end: number): boolean {
  if (letters === end) return true;
  if (letters === start || end - letters > 1) return false;
  return PLAIN_TAIL.includes(text.charAt(letters)) && !text.startsWith('www.', start);
}

function readChunk(draft: Draft, open: Open, chunk: string, start: number): void {
  const masked = readMasked(chunk);
  if (masked !== undefined) {
    const at = chunk.indexOf(masked.raw);
    addForm(open, masked.raw, start + at, findMasked(masked.key, draft.forms));
    pass(draft, open, chunk.slice(at + masked.raw.length), true);
    return;
  }
  if (CODE.test(chunk)) return;
  let read = 0;
  for (const { 0: raw, index: at } of chunk.matchAll(WORD)) {
    pass(draft, open, chunk.slice(read, at), false);
    add(draft, open, raw, start + at);
    read = at + raw.length;
  }
  pass(draft, open, chunk.slice(read), true);
}

function hasPairs(text: string, start: number, end: number): boolean {
  let quotes = 0;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === 34) quotes += 1;
  }
  return quotes % 2 === 0;
}

/** Goes over what stands between words. */
function pass(draft: Draft, open: Open, gap: string, isTail: boolean): void {
  if (gap === '') return;
  if (open.isPaired && !hasPairs(gap, 0, gap.length)) open.isQuoted = !open.isQuoted;
  if (isTail ? /[.!?;]/.test(gap) : /[!?;]|\.\./.test(gap)) close(draft, open, /[!?]{2}/.test(gap));
}

function close({ sentences }: Draft, open: Open, isLoud: boolean): void {
  const { words, shouted } = open;
  if (words.length > 0) sentences.push({ words, isLoud: isLoud || (shouted >= 4 && shouted * 5 >= words.length * 4) });
  open.words = [];
  open.shouted = 0;
}

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

function add({ forms }: Draft, open: Open, raw: string, start: number): void {
  addForm(open, raw, start, findForm(raw, forms));
}

/** The first small letter, "a". */
const SMALL = 97;

function addForm(open: Open, raw: string, start: number, form: Form): void {
  // Most words have a small letter second, which is sooner seen.
  if (raw.charCodeAt(1) < SMALL && CAPITALS.test(raw)) open.shouted += 1;
  open.words.push({ keys: form.keys, form, start, end: start + raw.length, isQuoted: open.isQuoted });
}

/** A chunk that is a swear word behind signs, such as `f#@k,`, without what stands around it. */
function readMasked(chunk: string): { raw: string; key: string } | undefined {
  if (chunk.length > 30 || !HIDES.test(chunk)) return;
  const raw = chunk.replace(OPENING, '').replace(CLOSING, '');
  const key = unmaskSwearing(raw.toLowerCase());
  return key === undefined ? undefined : { raw, key };
}
