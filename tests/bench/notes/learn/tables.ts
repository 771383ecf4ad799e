import type { Style } from './read-examples.ts';

/** A table of weights: what it is learned from, and where it is kept. */
export type Table = {
  /** Its constant, and its file in `src/notes/weights/`. */
  constant: string;
  file: string;
  style: Style;
  /** The least a weight must be to be shipped, in tenths. */
  least: number;
  about: string;
};

/** Every table that is learned. */
export const tables: readonly Table[] = [
  {
    constant: 'UNFIT',
    file: 'unfit-wording',
    style: 'hush',
    // Lighter ones change nothing that is measured, and are a seventh of the file.
    least: 2,
    about: 'What words weigh in a note that would not be said in public.',
  },
  {
    constant: 'UNKIND',
    file: 'unkind-wording',
    style: 'tone',
    least: 1,
    about: 'What words weigh in a comment that is rude to people or about their work.',
  },
];
