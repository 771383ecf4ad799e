import { foldNumber, type Word } from './read-sentences.ts';

/** Hears of features: a form of a word or its class alone, or before each of those that follow. */
export type SeeFeatures = (first: string, seconds?: readonly string[]) => void;

/** The edges of a sentence, as features call them. */
const START: readonly string[] = ['^'];
const END: readonly string[] = ['$'];

/**
 * Tells of every feature of a sentence, by which learned weights know it. What weights are learned from and what they weigh
 * must be read alike: both read here.
 */
export function readFeatures(words: readonly Word[], see: SeeFeatures): void {
  let firsts = START;
  for (const { keys, names } of words) {
    for (const first of firsts) see(first, names);
    for (const key of keys) see(foldNumber(key));
    firsts = names;
  }
  for (const first of firsts) see(first, END);
}

/** What a long sentence must not win by its length alone: what its weights are multiplied by. */
export const evenOut = (words: number): number => (words + 1) ** -0.25;
