import type { Span } from '../finding.ts';
import { NAME_PART } from './key-names.ts';

/** A name and the value that is given to it on the same line. */
export type Assignment = Span & {
  name: string;
  value: string;
  /** Stands between quotes, or between the tags of an element. */
  isQuoted: boolean;
  /** What joins them: `=`, `:`, `,`, `>`, the `(` of a call or, with only space between, nothing. */
  by: string;
  /** Space on both sides of what joins them, as in code and seldom in a shell or a file of settings. */
  isSpaced: boolean;
  /** What follows the value on its line, at most 80 characters. */
  after: string;
};

const QUALIFIED =
  /\b(?:api|access|secret|private|public|auth|authentication|activation|licen[cs]e|encryption|signing|client) $/i;
const NAME_AFTER = /[\w$ñ-]{0,40}/y;
const TYPED =
  /["'`]?(?:[ \t]{0,4}:[ \t]?&?(?:'static )?\??[A-Za-z][\w.<>[\]?|]{0,24}|[ \t](?:as )?(?:string|str|\[\]byte))[ \t]{1,4}=(?!=)[ \t]{0,20}/y;
const ATTRIBUTES = /(?:["']?(?:[ \t][^<>\n]{0,80})?>\s{0,20}(?:<value>)?|<\/key>\s{0,20}<string>)(?=[^<>\s])/y;
const PAIRED =
  /["'][ \t]{1,4}(?:android:)?(?:value|content)[ \t]?=[ \t]?|["'] \{\s{0,20}(?:[a-z][^\n"]{0,60}\n\s{0,20}){0,3}default[ \t]{0,12}=[ \t]?|["']?,?[ \t]{0,4}\n[ \t]{1,20}["']?value["']?:[ \t]?/iy;
const JOIN =
  /(\\?["'`)}*]{0,3}\\?\]?)([ \t]{0,30})(?:\[\][ \t]?)?(:=|=>|->|<-(?=[ \t]?["'])|!==?|={1,3}|[?.+]=|\|\|=|(?:\|\||\?\?)(?=[ \t]?["'`])|:{1,3}=?|,|(?=["'@])|(?:\.\w{1,12})?\((?=["']))([ \t]{0,30})(?:\\?\n[ \t]{1,20}(?=["'])|[|>][-+]?[ \t]{0,3}\n[ \t]{1,20})?/y;
const QUOTED = /(?:[@fFrRbBuUL$]{1,2})?(\\?(?:"""|'''|["'`]))((?:(?!\1)[^\n]){1,400})\1/y;
const BARE = /[^\s"'`<,;|]{1,400}/y;
const ELEMENT = /[^<\n]{1,300}(?=<\/)/y;

/** Every `name = value` in the text whose name may be that of a secret, however it is written. Linear in its length. */
export function* readAssignments(text: string): Generator<Assignment> {
  let past = 0;
  for (const { 0: part, index } of text.matchAll(NAME_PART)) {
    if (index < past) continue;
    const before = readNameBefore(text, index);
    const after = match(NAME_AFTER, text, index + part.length)?.[0] ?? '';
    const nameEnd = index + part.length + after.length;
    past = nameEnd;
    const found = readValue(text, nameEnd, /["'`]/.test(text[index - before.length - 1] ?? ''));
    if (found === undefined || isPartOfName(text, index - before.length, nameEnd, found)) continue;
    // A long run without a space is read once, not again from each name inside it.
    if (!found.isQuoted && found.value.length > 64) past = found.end;
    yield { name: (before + part + after).replace(/^[-.$]+/, ''), ...found };
  }
}

/** In `arn:aws:secretsmanager:eu-west-1:123:secret:name` it is a part of an address; `puppet::class::key: value` gives one. */
function isPartOfName(text: string, start: number, end: number, { by, start: valueStart }: Omit<Assignment, 'name'>) {
  return by === ':' && text[start - 1] === ':' && !/\s/.test(text.slice(end, valueStart));
}

/** The start of a name that goes on at `at`; with the word before it where that tells which key it is. */
function readNameBefore(text: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - 40) && /[\w$.-]/.test(text[start - 1] ?? '')) start -= 1;
  const word = text[start - 1] === ' ' ? QUALIFIED.exec(text.slice(Math.max(0, start - 15), start)) : null;
  return (word?.[0] ?? '') + text.slice(start, at);
}

function readValue(text: string, at: number, isNameQuoted: boolean): Omit<Assignment, 'name'> | undefined {
  const element = match(ATTRIBUTES, text, at);
  const content = element === null ? null : match(ELEMENT, text, at + element[0].length);
  if (element !== null && content !== null) {
    return place(text, at + element[0].length, content[0].trimEnd(), true, '>', false);
  }
  const typed = match(TYPED, text, at) ?? match(PAIRED, text, at);
  const join = typed ?? match(JOIN, text, at);
  if (join === null) return undefined;
  const by = typed === null ? (join[3] ?? '') : '=';
  const isSpaced = typed !== null || ((join[2] ?? '') !== '' && (join[4] ?? '') !== '');
  const from = at + join[0].length;
  const quoted = match(QUOTED, text, from);
  if ((by === ',' && !isNameQuoted) || (quoted === null && !/[=:>]/.test(by))) return undefined;
  if (quoted !== null) {
    const opening = quoted[0].indexOf(quoted[1] ?? '') + (quoted[1] ?? '').length;
    const inner = quoted[2] ?? '';
    const bare = inner.replace(/^["']+/, '');
    return place(text, from + opening + inner.length - bare.length, bare.replace(/\\?["']+$/, ''), true, by, isSpaced);
  }
  const value = match(BARE, text, from)?.[0].replace(/^\(+|^-(?=[^\s}]*\})/, '');
  return value === undefined ? undefined : place(text, text.indexOf(value, from), trimTail(value), false, by, isSpaced);
}

function place(text: string, start: number, value: string, isQuoted: boolean, by: string, isSpaced: boolean) {
  const end = start + value.length;
  const after = text.slice(end, end + 80).split('\n', 1)[0] ?? '';
  return value === '' ? undefined : { start, end, value, isQuoted, by, isSpaced, after };
}

/** Without the punctuation of the sentence or the list it stands in; a bracket that closes one of its own stays. */
function trimTail(value: string): string {
  const query = value.replace(/&[\w-]{1,40}=.*$|\)?\]\(.*$|\)\].*$/, '');
  return /[({[]/.test(query) ? query : query.replace(/[.:!?)}\]\\*]+$/, (tail) => tail.match(/^!+/)?.[0] ?? '');
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
