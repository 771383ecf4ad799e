import { WORD_CLASSES } from '../phrases/word-classes.ts';

let classes: Map<string, string[]> | undefined;

/** Members of a class that are several words: `laid_off` of `<gone>`. */
const longer = new Map<string, string[]>();

/** The classes a word belongs to, as phrases call them: `<org>`. */
export function classesOf(word: string): readonly string[] | undefined {
  classes ??= readClasses(WORD_CLASSES);
  return classes.get(word);
}

/** A table of phrases with what no single word can be looked up as: `<gone>` becomes `<gone>|laid_off|let_go`. */
export function spellOut(table: string): string {
  classes ??= readClasses(WORD_CLASSES);
  return table.replace(/(?<!_)<\w+>(?!_)/g, (name) => [name, ...(longer.get(name) ?? [])].join('|'));
}

function readClasses(rows: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const members = new Map<string, readonly string[]>();
  for (const row of rows.trim().replaceAll('\n  ', '').split('\n')) {
    const [name = '', list = ''] = row.split(': ');
    const called = `<${name}>`;
    const words = list.split('|').flatMap((word) => members.get(word) ?? [word]);
    members.set(called, words);
    longer.set(
      called,
      words.filter((word) => word.includes('_') && !word.includes('<')),
    );
    for (const word of words) {
      const names = known.get(word);
      if (names === undefined) known.set(word, [called]);
      else if (!names.includes(called)) names.push(called);
    }
  }
  return known;
}
