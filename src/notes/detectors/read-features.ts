import type { Word } from './read-sentences.ts';
import type { Form } from './word-forms.ts';

/** What a word gives to the features of its sentence: what counts alone, and what counts beside each neighbour's. */
export type Features = { alone: readonly string[]; names: readonly string[] };

/** Every form of a word and every class it belongs to count alone; the word and its classes in pairs. */
export const featuresOf = ({ keys, names }: Form): Features => ({ alone: keys.map(foldNumber), names });

/** The edges of a sentence, as features call them. */
export const START: Features = { alone: [], names: ['^'] };
const END: readonly string[] = ['$'];

/** One number is like another. */
export const foldNumber = (key: string): string => (key < ':' && key >= '0' ? '0' : key);

/**
 * Tells of the features of a sentence, by which learned weights know it: each word, and each with the names of what follows.
 * What weights are learned from and what they weigh must be read alike: both read here.
 *
 * @param start what stands for the beginning
 * @param read what stands for a word: its features, or what is known of them
 */
export function readFeatures<One>(
  words: readonly Word[],
  start: One,
  read: (word: Form) => One,
  see: (one: One, followed?: readonly string[]) => void,
): void {
  let before = start;
  for (const { form } of words) {
    see(before, form.names);
    before = read(form);
    see(before);
  }
  see(before, END);
}

/** What a long sentence must not win by its length alone: what its weights are multiplied by. */
export const evenOut = (words: number): number => (words + 1) ** -0.25;
