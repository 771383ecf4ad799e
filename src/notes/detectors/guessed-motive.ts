import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { MOTIVE } from '../phrases/guessed-motive.ts';
import { weighWording } from './weigh-wording.ts';

/** Politics, and guesses at what people are after. */
export const guessedMotive: Detector = {
  ...describeKind('guessed-motive'),
  only: 'internal',
  next: 'Write what was asked and by when, and leave out the reasons you cannot show.',
  find: weighWording(MOTIVE, { isAimed: true, isAmongPeople: true, isJudgement: true, isOfOthers: true }),
};
