import type { Detector } from '../finding.ts';
import { CONTEMPT } from '../phrases/contempt.ts';
import { weighWording } from './weigh-wording.ts';

/** Insults to people, and to what they made. */
export const contempt: Detector = {
  id: 'contempt',
  kind: 'Contempt',
  severity: 'tone',
  only: 'internal',
  why: 'This may read as looking down on people or their work, and those people can read it.',
  next: 'Describe the problem and its effect, not the people or the quality of their work.',
  find: weighWording(CONTEMPT, { isAimed: true, isJudgement: true, isOfOthers: true }),
};
