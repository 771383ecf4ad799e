import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { UNFIT } from '../weights/unfit-wording.ts';
import { weighLearned } from './weigh-learned.ts';

/** What a sentence must weigh: of ordinary notes about one in forty is marked (`docs/note-safety.md`). */
const ENOUGH = 5;

/** Sentences that would not be said to the people they are about, without a phrase that anybody wrote down. */
export const unfitWording: Detector = {
  ...describeKind('unfit-wording'),
  only: 'internal',
  isLast: true,
  next: 'Read it as the department would. Keep the fact and leave out the rest.',
  find: weighLearned(UNFIT, ENOUGH),
};
