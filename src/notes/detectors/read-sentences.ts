/**
 * A word of a draft; `end` is exclusive. `keys` are what it is looked up as, the word itself first and then what it may
 * be a form of ("wasting": "wast", "waste"), folded so that look-alikes meet: lower case, straight apostrophe.
 */
export type Word = { keys: readonly string[]; start: number; end: number; isQuoted: boolean };

/** Words up to a full stop, question mark, semicolon or line end; `isLoud` when it ends in `!!`, `??` or a mix. */
export type Sentence = { words: Word[]; isLoud: boolean };

const HIDDEN = '\\u200b-\\u200d\\u2060\\u00ad\\ufeff';
const LETTERS = `[\\p{L}\\p{M}\\p{N}${HIDDEN}]+`;
const WORD = new RegExp(`${LETTERS}(?:['’*$]+${LETTERS}|\\*+)*`, 'gu');

/** Addresses, identifiers, code and markup: their words say nothing of the writer. */
const CODE = /:\/\/|^www\.|^[/@#$<]|@\S|\w_\w|\w\.\w+\(|[={}\\]|\(\)|::|->/;

const MARKS = new RegExp(`[\\p{M}${HIDDEN}]`, 'gu');
const FROM = 'аеорсухіјѕһԁαεοικνυρ013$';
const TO = 'aeopcyxijshdaeoiknupoies';

/** Nine tables look at the same draft one after the other: it is read once. Only in memory, and only the last. */
let last: { text: string; sentences: readonly Sentence[] } | undefined;

/**
 * The sentences of a draft without quoted lines (`> `), fenced code and addresses. Linear in the text.
 *
 * @param text the draft as plain text
 */
export function readSentences(text: string): readonly Sentence[] {
  if (last?.text === text) return last.sentences;
  const sentences: Sentence[] = [];
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
  const close = (isLoud: boolean) => {
    if (words.length > 0) sentences.push({ words, isLoud });
    words = [];
  };
  const isPaired = (line.match(/["“”]/g)?.length ?? 0) % 2 === 0;
  let isQuoted = false;
  const turn = (gap: string) => {
    for (const _ of isPaired ? (gap.match(/["“”]/g) ?? []) : []) isQuoted = !isQuoted;
  };
  for (const { 0: chunk, index } of line.matchAll(/\S+/g)) {
    if (chunk.length > 200 || CODE.test(chunk)) continue;
    let last = 0;
    for (const { 0: raw, index: at } of chunk.matchAll(WORD)) {
      if (/[!?;…]|\.\./.test(chunk.slice(last, at))) close(/[!?]{2}/.test(chunk.slice(last, at)));
      turn(chunk.slice(last, at));
      const start = offset + index + at;
      words.push({ keys: withStems(foldWord(raw)), start, end: start + raw.length, isQuoted });
      last = at + raw.length;
    }
    const tail = chunk.slice(last);
    turn(tail);
    if (/[.!?;…]/.test(tail)) close(/[!?]{2}/.test(tail));
  }
  close(false);
}

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

/** The word and, for one of five letters or more, what it would be without `s`, `es`, `ed` or `ing`. */
function withStems(key: string): string[] {
  if (key.length < 5) return [key];
  const [, stem = '', ending] = /^(.{3,}?)(s|es|ed|ing)$/.exec(key) ?? [];
  if (ending === undefined || key.endsWith('ss')) return [key];
  if (ending === 's') return [key, stem];
  return [key, stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
}
