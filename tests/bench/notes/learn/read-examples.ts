import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featuresOf, readFeatures, START } from '../../../../src/notes/detectors/read-features.ts';
import { readSentences } from '../../../../src/notes/detectors/read-sentences.ts';
import { normaliseDraft } from '../../../../src/notes/normalise-draft.ts';
import { readSets } from '../read-sets.ts';
import type { Example } from './learn-weights.ts';

/** Internal notes of a support team, or what developers write of each other's work. */
export type Style = 'hush' | 'tone';

/** A text with what it was labelled as. */
export type Labelled = { text: string; isUnfit: boolean };

/** Classes of the bench's set that are of wording. */
const WORDING = new Set(['legal', 'staffing', 'hush', 'weak', 'blame', 'contempt', 'mockery', 'abuse']);

/** Files of the bench's set in the style of comments. */
const COMMENTS = new Set(['review-comments', 'issue-threads']);

/** Lines of a file of examples: `+ ` unfit, `- ` fair, `\n` a new line. */
export function readLabelled(lines: string): Labelled[] {
  return lines
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2).replaceAll('\\n', '\n'), isUnfit: line.startsWith('+') }));
}

/**
 * All that a table may be learned from: the training texts of a style, what is fair in the others, and the tuning half of
 * the bench's set.
 */
export function readTraining(style: Style): Labelled[] {
  const isFor = (of: Style | undefined, isUnfit: boolean) => !isUnfit || of === style;
  const folder = fileURLToPath(new URL('../sets/training/', import.meta.url));
  const written = readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readLabelled(readFileSync(folder + name, 'utf8')).filter(({ isUnfit }) => isFor(styleOf(name), isUnfit)),
    );
  const rows = readSets(['tuning']).flatMap(({ text, marks, file }) => {
    const isUnfit = marks.some(({ classes }) => classes.some((name) => WORDING.has(name)));
    return isFor(COMMENTS.has(file) ? 'tone' : 'hush', isUnfit) ? [{ text, isUnfit }] : [];
  });
  return [...written, ...rows];
}

const styleOf = (file: string): Style => (file.startsWith('tone') ? 'tone' : 'hush');

/** The features of each sentence of a text. */
export function toExample({ text, isUnfit }: Labelled): Example {
  const sentences = readSentences(normaliseDraft(text).text).map(({ words }) => {
    const names: string[] = [];
    readFeatures(words, START, featuresOf, (one, followed) => {
      if (followed === undefined) names.push(...one.alone);
      else for (const first of one.names) names.push(...followed.map((second) => `${first} ${second}`));
    });
    return { names, words: words.length };
  });
  return { isUnfit, sentences };
}
