import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { normaliseDraft } from '../normalise-draft.ts';
import { LETTERS } from './letters.ts';

/** More than a team would list; each word costs a look along the draft. */
const MOST = 500;

/** The words a team set for itself, whole and whatever their case; a space in one stands for any run of spaces. */
export const teamWords: Detector = {
  ...describeKind('team-words'),
  only: 'internal',
  next: 'Use the words your team agreed, or leave it out.',
  find(text, { teamWords: words }) {
    const pattern = patternOf(words);
    if (pattern === undefined) return [];
    return Array.from(
      text.matchAll(pattern),
      ({ 0: word, index }): Span => ({ start: index, end: index + word.length }),
    );
  },
};

function patternOf(words: readonly string[]): RegExp | undefined {
  const choices = words
    .slice(0, MOST)
    .map((word) =>
      normaliseDraft(word)
        .text.trim()
        .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
        .replace(/\s+/g, '\\s{1,9}'),
    )
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  return choices.length === 0
    ? undefined
    : new RegExp(`(?<![${LETTERS}\\d_])(?:${choices.join('|')})(?![${LETTERS}\\d_])`, 'gi');
}
