import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAsInNote } from './checkers.ts';
import { classes } from './classes.ts';
import { type Labelled, readLabelled } from './learn/read-examples.ts';
import { findSwearWords } from './rivals/swear-words.ts';

/** How texts of one style by another hand were told: unfit ones and how many were found, fair ones and how many warned of. */
export type Told = { style: string; checker: string; unfit: number; found: number; fair: number; warned: number };

const idsOf = (groups: readonly string[]) =>
  new Set(classes.filter(({ group }) => groups.includes(group)).flatMap(({ ids }) => ids));
const TONE = idsOf(['tone']);
const WORDING = new Set([...idsOf(['tone', 'not public']), 'unfixed-weakness']);

/** Each style's file, and the detectors that may answer for it. */
export const STYLES: readonly (readonly [style: string, file: string, ids: ReadonlySet<string>])[] = [
  ['code-review comments', 'code-review', TONE],
  ['issue threads', 'issue-threads', TONE],
  ['notes, not for the public', 'notes', WORDING],
];

/** Texts that nobody who wrote a check or a training text has seen. */
export function readStrangers(file: string): Labelled[] {
  return readLabelled(readFileSync(fileURLToPath(new URL(`sets/strangers/${file}.txt`, import.meta.url)), 'utf8'));
}

/** Tells every style, by our checks and by a list of swear words. */
export function tellStrangers(): Told[] {
  return STYLES.flatMap(([style, file, ids]) => {
    const texts = readStrangers(file);
    const tell = (checker: string, isWarned: (text: string) => boolean): Told => {
      const unfit = texts.filter((one) => one.isUnfit);
      const fair = texts.filter((one) => !one.isUnfit);
      const count = (some: readonly Labelled[]) => some.filter(({ text }) => isWarned(text)).length;
      return { style, checker, unfit: unfit.length, found: count(unfit), fair: fair.length, warned: count(fair) };
    };
    return [
      tell('Second Line', (text) => checkAsInNote(text).some(({ id }) => ids.has(id))),
      tell('obscenity', (text) => findSwearWords(text).length > 0),
    ];
  });
}
