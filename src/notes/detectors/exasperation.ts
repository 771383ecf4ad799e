import type { Detector } from '../finding.ts';
import { EXASPERATION } from '../phrases/exasperation.ts';
import { weighWording } from './weigh-wording.ts';

/** Patience lost in public. */
export const exasperation: Detector = {
  id: 'exasperation',
  kind: 'Exasperation',
  severity: 'tone',
  only: 'internal',
  why: 'The reader sees the frustration before the facts.',
  next: 'Say what is still needed and by when.',
  find: weighWording(EXASPERATION, { isAimed: true, isJudgement: true }),
};
