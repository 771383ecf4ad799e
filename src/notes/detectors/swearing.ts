import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { SWEARING } from '../phrases/swearing.ts';
import { weighWording } from './weigh-wording.ts';

/** Swearing, abuse and slurs, masked or spelt with look-alikes too. */
export const swearing: Detector = {
  ...describeKind('swearing'),
  only: 'internal',
  next: 'Say what happened in plain words, or leave this out.',
  find: weighWording(SWEARING, { isAimed: true }),
};
