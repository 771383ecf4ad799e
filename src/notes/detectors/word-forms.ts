import { countTables, findTerm, isLearned, type Term } from './lexicon.ts';
import { hashName } from './pair-filter.ts';
import type { Start } from './phrases.ts';
import { foldNumber } from './read-features.ts';
import { unmaskSwearing } from './unmask-swearing.ts';
import type { Weighed } from './weigh-learned.ts';
// Takes the classes in, without which no form is whole.
import './word-classes.ts';

/** What a word may be looked up as, wherever it stands. */
export type Form = {
  /**
   * The word itself first and then what it may be a form of ("wasting": "wast", "waste"), folded so that look-alikes meet:
   * lower case, straight apostrophe; then the classes it belongs to. A swear word has one key, its root, however it is spelt.
   */
  keys: readonly string[];
  /** The word and its classes, as learned weights call them. */
  names: readonly string[];
  /** Its keys as filters know them, and what tables know of those. */
  hashes: readonly number[];
  terms: readonly Term[];
  /** The phrases that begin with it, once they were asked for. */
  starts: readonly Start[] | undefined;
  /** What it weighs, by table, once that was asked. */
  weighed: (Weighed | undefined)[];
};

/** Signs that stand for letters. */
const FROM = '013$';
const TO = 'oies';

/** Forms of words that stand in our own tables, and so tell nothing of a draft: most of its words are such. */
const known = new Map<string, Form>();
/** More spellings of them than anybody has; beyond them it begins anew. */
const MOST_KNOWN = 5_000;
/** A longer piece of a draft keeps all of the draft in memory (V8's `SlicedString`). */
const LONGEST_KNOWN = 12;
let knownTables = 0;

/**
 * The form of a word of a draft.
 *
 * @param others forms of the draft's words that no table knows; they go when the draft goes
 */
export function findForm(raw: string, others: Map<string, Form>): Form {
  let form = known.get(raw) ?? others.get(raw);
  if (form !== undefined && knownTables === countTables()) return form;
  form = readForm(raw);
  if (known.size > MOST_KNOWN || knownTables !== countTables()) known.clear();
  knownTables = countTables();
  const isKnown = raw.length <= LONGEST_KNOWN && (form.terms.length > 0 || form.keys.some(isLearned));
  (isKnown ? known : others).set(raw, form);
  return form;
}

/** The form of a swear word behind signs, by its root; kept among `others` under what no word is called. */
export function findMasked(root: string, others: Map<string, Form>): Form {
  const name = `*${root}`;
  const form = others.get(name) ?? makeForm([root], false);
  others.set(name, form);
  return form;
}

/** A run no word of a language is like. */
const NO_WORD = /^.{25}|\d\D{0,9}\d\D{0,9}\d|\d\D+\d/;

/** A run that is no word has its own key and no class. */
function readForm(raw: string): Form {
  if (NO_WORD.test(raw)) return makeForm([raw.toLowerCase()], false);
  const key = foldWord(raw);
  const swearing = unmaskSwearing(key);
  return makeForm(swearing === undefined ? withStems(key) : [swearing], true);
}

/** The form with these keys; `isClassed` with the classes they belong to. */
function makeForm(stems: readonly string[], isClassed: boolean): Form {
  const keys: string[] = [];
  const terms: Term[] = [];
  const classes: Term[] = [];
  for (const stem of stems) {
    if (keys.includes(stem)) continue;
    keys.push(stem);
    const term = findTerm(stem);
    if (term === undefined) continue;
    terms.push(term);
    if (!isClassed) continue;
    for (const one of term.classes) {
      if (classes.includes(one)) continue;
      classes.push(one);
      keys.push(one.name);
      terms.push(one);
    }
  }
  return {
    keys,
    names: [foldNumber(stems[0] ?? ''), ...classes.map(({ name }) => name)],
    hashes: keys.map(hashName),
    terms,
    starts: undefined,
    weighed: [undefined, undefined],
  };
}

/** One spelling for `FUUUCK`, `fück` and `sh1t`; stars that mask stay, stars of markup go. */
function foldWord(raw: string): string {
  if (isFolded(raw)) return raw;
  let key = raw.toLowerCase();
  if (isFolded(key)) return key;
  if (/[^a-z'*]/.test(key)) {
    key = key.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
    if (/[a-zµ-ÿ]/.test(key)) key = key.replace(/[^a-z2-9'*]/g, (letter) => TO[FROM.indexOf(letter)] ?? letter);
  }
  if (key.endsWith('*') && !/^[a-z]{1,2}\*{2,}$/.test(key)) key = key.replace(/\*{1,9}$/, '');
  return key.replace(/([a-z])\1{2,}/g, '$1');
}

/** As most words are: small letters, no three of one in a row. */
function isFolded(key: string): boolean {
  let run = 0;
  let before = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code < 97 || code > 122) return false;
    run = code === before ? run + 1 : 0;
    if (run === 2) return false;
    before = code;
  }
  return true;
}

/** The last letters of `ENDING`. */
const MAY_END = 'sdg';
const ENDING = /^([gd]o|.{3,}?)(s|es|ies|ied|ed|ing)$/;

/** The word and, for one of four letters or more, what it would be without `s`, `es`, `ies`, `ed` or `ing`. */
function withStems(key: string): string[] {
  if (key.length < 4 || !MAY_END.includes(key.charAt(key.length - 1))) return [key];
  const [, stem = '', ending] = ENDING.exec(key) ?? [];
  if (ending === undefined || key.endsWith('ss')) return [key];
  if (ending === 's') return [key, stem];
  if (ending.startsWith('ie')) return [key, `${stem}y`, `${stem}ie`];
  return [key, stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
}
