import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Found } from '../score.ts';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** The `obscenity` package with its own English list. It claims swearing, so it is scored on abuse only. */
export const findSwearWords = (text: string): Found[] =>
  matcher.getAllMatches(text, true).map(({ startIndex, endIndex }) => ({
    start: startIndex,
    end: endIndex + 1,
    kinds: ['abuse', 'blame', 'contempt', 'mockery'],
    home: 'abuse',
  }));

export const swearWordClaims = new Set(['abuse']);
