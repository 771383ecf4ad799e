import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { BLAME } from '../phrases/blame.ts';
import { weighWording } from './weigh-wording.ts';

/** Fault laid at a person's or a department's door. */
export const blame: Detector = {
  ...describeKind('blame'),
  only: 'internal',
  next: 'Write what happened and what is needed next, without who is at fault.',
  find: weighWording(BLAME, { isAimed: true, isAmongPeople: true, isJudgement: true, isOfOthers: true }),
};
