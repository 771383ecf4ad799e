import type { Detector } from '../finding.ts';
import { BLAME } from '../phrases/blame.ts';
import { weighWording } from './weigh-wording.ts';

/** Fault laid at a person's or a department's door. */
export const blame: Detector = {
  id: 'blame',
  kind: 'Blame',
  severity: 'tone',
  only: 'internal',
  why: 'This reads as laying fault at somebody’s door, and they may be reading.',
  next: 'Write what happened and what is needed next, without who is at fault.',
  find: weighWording(BLAME, { isAimed: true, isJudgement: true, isOfOthers: true }),
};
