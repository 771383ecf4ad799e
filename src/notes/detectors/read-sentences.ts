import { unmaskSwearing } from './unmask-swearing.ts';
import { classesOf } from './word-classes.ts';

/**
 * A word of a draft; `end` is exclusive. `keys` are what it is looked up as, the word itself first and then what it may
 * be a form of ("wasting": "wast", "waste"), folded so that look-alikes meet: lower case, straight apostrophe; then the
 * classes it belongs to. A swear word has one key, its root, however it is spelt. `names` are the
 * word and its classes, as learned weights call them.
 */
export type Word = { keys: readonly string[]; names: readonly string[]; start: number; end: number; isQuoted: boolean };

/** Words up to a full stop, question mark, semicolon or line end; `isLoud` when it ends in `!!`, `??` or a mix, or is in capitals. */
export type Sentence = { words: Word[]; isLoud: boolean };

const HIDDEN = '\\u200b-\\u200d\\u2060\\u00ad\\ufeff';
const LETTERS = `[\\p{L}\\p{M}\\p{N}${HIDDEN}]+`;
const WORD = new RegExp(`${LETTERS}(?:['’*$]+${LETTERS}|\\*+)*`, 'gu');
const PLAIN_WORD = /[a-z\d]+(?:['*$]+[a-z\d]+|\*+)*/gi;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, written out
const PLAIN = /^[\x00-\x7f]*$/;

/** Addresses, identifiers, code and markup: their words say nothing of the writer. */
const CODE = /:\/\/|^www\.|^[/@#$<]|@\S|\w_\w|\w\.\w+\(|[={}\\]|\(\)|::|->/;

const MARKS = new RegExp(`[\\p{M}${HIDDEN}]`, 'gu');
const FROM = 'аеорсухіјѕһԁαεοικνυρ013$';
const TO = 'aeopcyxijshdaeoiknupoies';

/** What may stand around a masked word: quotes, brackets, full stops. */
const OPENING = /^["'(“‘]+/;
const CLOSING = /["'”’).,:;?!]+$/;

/** Signs that hide letters (`f#ck`, `$hit`). */
const HIDES = /[*@#$!%]/;

/** Four words in five of a sentence, and no fewer than four, in capitals: it is shouted. */
const CAPITALS = /^[A-Z']{2,}$/;

/** A dozen tables look at the same draft one after the other: it is read once. Only in memory, and only the last. */
let last: { text: string; sentences: readonly Sentence[] } | undefined;

/** What single words are looked up as: a draft is read again with each pause, and most of its words are common. */
const known = new Map<string, Read>();
type Read = Pick<Word, 'keys' | 'names'>;
/** More words than a ticket's notes have; beyond them it begins anew. */
const MOST_KNOWN = 5_000;

/**
 * The sentences of a draft without quoted lines (`> `), fenced code and addresses. Linear in the text.
 *
 * @param text the draft as plain text
 */
export function readSentences(text: string): readonly Sentence[] {
  if (last?.text === text) return last.sentences;
  const sentences: Sentence[] = [];
  if (known.size > MOST_KNOWN) known.clear();
  let isFenced = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const isFence = /^\s{0,3}```/.test(line);
    if (isFence) isFenced = !isFenced;
    else if (!isFenced && !/^\s{0,3}>/.test(line)) readLine(line, index, sentences);
  }
  last = { text, sentences };
  return sentences;
}

function readLine(line: string, offset: number, sentences: Sentence[]): void {
  let words: Word[] = [];
  let shouted = 0;
  const close = (isLoud: boolean) => {
    if (words.length > 0)
      sentences.push({ words, isLoud: isLoud || (shouted >= 4 && shouted * 5 >= words.length * 4) });
    words = [];
    shouted = 0;
  };
  const add = (raw: string, start: number, { keys, names }: Read) => {
    // Most words have a small letter second, which is sooner seen.
    if (raw.charCodeAt(1) < SMALL && CAPITALS.test(raw)) shouted += 1;
    words.push({ keys, names, start: offset + start, end: offset + start + raw.length, isQuoted });
  };
  const isPaired = (line.match(/["“”]/g)?.length ?? 0) % 2 === 0;
  let isQuoted = false;
  const pass = (gap: string, isTail: boolean) => {
    if (gap === '') return;
    if (isPaired && (gap.match(/["“”]/g)?.length ?? 0) % 2 === 1) isQuoted = !isQuoted;
    if (isTail ? /[.!?;…]/.test(gap) : /[!?;…]|\.\./.test(gap)) close(/[!?]{2}/.test(gap));
  };
  for (const { 0: chunk, index } of line.matchAll(/\S+/g)) {
    if (chunk.length > 200) continue;
    if (LETTERS_ONLY.test(chunk)) {
      add(chunk, index, lookUp(chunk));
      continue;
    }
    const masked = readMasked(chunk);
    if (masked !== undefined) {
      add(masked.raw, index + chunk.indexOf(masked.raw), nameKeys([masked.key]));
      pass(chunk.slice(chunk.indexOf(masked.raw) + masked.raw.length), true);
      continue;
    }
    if (CODE.test(chunk)) continue;
    let read = 0;
    for (const { 0: raw, index: at } of chunk.matchAll(PLAIN.test(chunk) ? PLAIN_WORD : WORD)) {
      pass(chunk.slice(read, at), false);
      add(raw, index + at, lookUp(raw));
      read = at + raw.length;
    }
    pass(chunk.slice(read), true);
  }
  close(false);
}

/** Most chunks of a note: nothing hides in them, and no sentence ends. */
const LETTERS_ONLY = /^[A-Za-z]+$/;
/** The first small letter, "a". */
const SMALL = 97;

function lookUp(raw: string): Read {
  let word = known.get(raw);
  if (word === undefined) {
    word = nameKeys(readKeys(raw));
    known.set(raw, word);
  }
  return word;
}

/** A chunk that is a swear word behind signs, such as `f#@k,`, without what stands around it. */
function readMasked(chunk: string): { raw: string; key: string } | undefined {
  if (chunk.length > 30 || !HIDES.test(chunk)) return;
  const raw = chunk.replace(OPENING, '').replace(CLOSING, '');
  const key = unmaskSwearing(raw.toLowerCase());
  return key === undefined ? undefined : { raw, key };
}

/** A run no word of a language is like. */
const NO_WORD = /^.{25}|\d\D{0,9}\d\D{0,9}\d|\d\D+\d/;

function readKeys(raw: string): readonly string[] {
  if (NO_WORD.test(raw)) return [raw.toLowerCase()];
  const key = foldWord(raw);
  const swearing = unmaskSwearing(key);
  const keys = swearing === undefined ? withStems(key) : [swearing];
  return [...new Set(keys.flatMap((form) => [form, ...(classesOf(form) ?? [])]))];
}

/** To learned weights one number is like another. */
export const foldNumber = (key: string): string => (key < ':' && key >= '0' ? '0' : key);

const nameKeys = (keys: readonly string[]): Read => ({
  keys,
  names: keys.filter((key, at) => at === 0 || key.startsWith('<')).map(foldNumber),
});

/** One spelling for `FUUUCK`, `fu\u200bck`, Cyrillic look-alikes and `sh1t`; stars that mask stay, stars of markup go. */
function foldWord(raw: string): string {
  let key = raw.toLowerCase();
  if (/[^a-z'*]/.test(key)) {
    key = key.normalize('NFKD').replace(MARKS, '').replace(/’/g, "'");
    if (/\p{L}/u.test(key)) key = key.replace(/[^a-z2-9'*]/g, (letter) => TO[FROM.indexOf(letter)] ?? letter);
  }
  if (key.endsWith('*') && !/^[a-z]{1,2}\*{2,}$/.test(key)) key = key.replace(/\*{1,9}$/, '');
  return key.replace(/([a-z])\1{2,}/g, '$1');
}

const ENDING = /^([gd]o|.{3,}?)(s|es|ies|ied|ed|ing)$/;

/** The word and, for one of four letters or more, what it would be without `s`, `es`, `ies`, `ed` or `ing`. */
function withStems(key: string): string[] {
  if (key.length < 4) return [key];
  const [, stem = '', ending] = ENDING.exec(key) ?? [];
  if (ending === undefined || key.endsWith('ss')) return [key];
  if (ending === 's') return [key, stem];
  if (ending.startsWith('ie')) return [key, `${stem}y`, `${stem}ie`];
  return [key, stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
}
