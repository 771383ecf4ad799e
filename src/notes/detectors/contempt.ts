import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { CONTEMPT } from '../phrases/contempt.ts';
import { weighWording } from './weigh-wording.ts';

/** Insults to people, and to what they made. */
export const contempt: Detector = {
  ...describeKind('contempt'),
  only: 'internal',
  next: 'Describe the problem and its effect, not the people or the quality of their work.',
  find: weighWording(CONTEMPT, { isAimed: true, isAmongPeople: true, isJudgement: true, isOfOthers: true }),
};
