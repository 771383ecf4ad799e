import { WORD_CLASSES } from '../phrases/word-classes.ts';
import { addTable, makeTerm } from './lexicon.ts';

/** Members of a class that are several words: `laid_off` of `<gone>`. */
const longer = new Map<string, string[]>();

addTable(() => {
  const members = new Map<string, readonly string[]>();
  for (const row of WORD_CLASSES.trim().replaceAll('\n  ', '').split('\n')) {
    const [name = '', list = ''] = row.split(': ');
    const called = makeTerm(`<${name}>`);
    const words = list.split('|').flatMap((word) => members.get(word) ?? [word]);
    members.set(called.name, words);
    longer.set(
      called.name,
      words.filter((word) => word.includes('_') && !word.includes('<')),
    );
    for (const word of words) {
      const term = makeTerm(word);
      if (!term.classes.includes(called)) term.classes = [...term.classes, called];
    }
  }
});

/** Phrases with what no single word can be looked up as: `<gone>` becomes `<gone>|laid_off|let_go`. */
export function spellOut(written: string): string {
  if (!written.includes('<')) return written;
  return written.replace(/(?<!_)<\w+>(?!_)/g, (name) => [name, ...(longer.get(name) ?? [])].join('|'));
}
