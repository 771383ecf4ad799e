import type { Detector } from '../finding.ts';
import { SWEARING } from '../phrases/swearing.ts';
import { weighWording } from './weigh-wording.ts';

/** Swearing, abuse and slurs, masked or spelt with look-alikes too. */
export const swearing: Detector = {
  id: 'swearing',
  kind: 'Swearing or abuse',
  severity: 'tone',
  only: 'internal',
  why: 'Departments can read notes, and a strong word is what stays with the reader.',
  next: 'Say what happened in plain words, or leave this out.',
  find: weighWording(SWEARING, { isAimed: true }),
};
