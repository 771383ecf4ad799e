import type { Beginning } from './phrases.ts';

/** What the tables of wording know of a word, or of a class of words: looked up once, for all tables together. */
export type Term = {
  name: string;
  /** The classes a word belongs to: `<org>`. */
  classes: readonly Term[];
  /** The phrases that begin with it. */
  begins: Beginning | undefined;
};

const terms = new Map<string, Term>();
const learned: ReadonlyMap<string, unknown>[] = [];
const NONE: readonly Term[] = [];
const unread: (() => void)[] = [];
let tables = 0;

/**
 * Takes a table in; what it says is read when the first draft is, so that a page without one pays nothing.
 *
 * @param read enters the table's words with `makeTerm`; is given the table's number
 */
export function addTable(read: (table: number) => void): number {
  const table = tables;
  tables += 1;
  unread.push(() => read(table));
  return table;
}

/** How many tables there are: what was looked up among fewer is out of date. */
export const countTables = (): number => tables;

/** The term of that name, for a table to say what it knows of it. */
export function makeTerm(name: string): Term {
  let term = terms.get(name);
  if (term === undefined) {
    term = { name, classes: NONE, begins: undefined };
    terms.set(name, term);
  }
  return term;
}

/** Takes in the words of a table that was learned, which keeps itself what they weigh. */
export function addLearned(words: ReadonlyMap<string, unknown>): void {
  learned.push(words);
}

/** Whether a table that was learned weighs a word. */
export const isLearned = (name: string): boolean => learned.some((words) => words.has(name));

/** What phrases and classes know of a word, if anything. */
export function findTerm(name: string): Term | undefined {
  for (let read = unread.shift(); read !== undefined; read = unread.shift()) read();
  return terms.get(name);
}
