import { WORD_CLASSES } from '../phrases/word-classes.ts';

let classes: Map<string, string[]> | undefined;

/** The classes a word belongs to, as phrases call them: `<org>`. */
export function classesOf(word: string): readonly string[] | undefined {
  classes ??= readClasses(WORD_CLASSES);
  return classes.get(word);
}

function readClasses(rows: string): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const members = new Map<string, readonly string[]>();
  for (const row of rows.trim().replaceAll('\n  ', '').split('\n')) {
    const [name = '', list = ''] = row.split(': ');
    const called = `<${name}>`;
    const words = list.split('|').flatMap((word) => members.get(word) ?? [word]);
    members.set(called, words);
    for (const word of words) {
      const names = known.get(word);
      if (names === undefined) known.set(word, [called]);
      else if (!names.includes(called)) names.push(called);
    }
  }
  return known;
}
