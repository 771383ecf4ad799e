import type { Detector } from '../finding.ts';
import { MOTIVE } from '../phrases/guessed-motive.ts';
import { weighWording } from './weigh-wording.ts';

/** Politics, and guesses at what people are after. */
export const guessedMotive: Detector = {
  id: 'guessed-motive',
  kind: 'Politics or guessed motives',
  severity: 'tone',
  only: 'internal',
  why: 'This guesses at why somebody asks or decides, and they or a journalist may read it.',
  next: 'Write what was asked and by when, and leave out the reasons you cannot show.',
  find: weighWording(MOTIVE, { isAimed: true, isJudgement: true, isOfOthers: true }),
};
