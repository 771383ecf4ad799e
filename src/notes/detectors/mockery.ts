import type { Detector } from '../finding.ts';
import { MOCKERY } from '../phrases/mockery.ts';
import { weighWording } from './weigh-wording.ts';

/** Mockery and plain sarcasm. */
export const mockery: Detector = {
  id: 'mockery',
  kind: 'Mockery',
  severity: 'tone',
  only: 'internal',
  why: 'A joke at somebody’s expense reads harder on their screen than on yours.',
  next: 'Take the joke out and keep the fact.',
  find: weighWording(MOCKERY, { isAimed: true, isJudgement: true, isOfOthers: true }),
};
