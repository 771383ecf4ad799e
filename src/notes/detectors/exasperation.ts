import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { EXASPERATION } from '../phrases/exasperation.ts';
import { weighWording } from './weigh-wording.ts';

/** Patience lost in public. */
export const exasperation: Detector = {
  ...describeKind('exasperation'),
  only: 'internal',
  next: 'Say what is still needed and by when.',
  find: weighWording(EXASPERATION, { isAimed: true, isAmongPeople: true, isJudgement: true }),
};
