import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { MOCKERY } from '../phrases/mockery.ts';
import { weighWording } from './weigh-wording.ts';

/** Mockery and plain sarcasm. */
export const mockery: Detector = {
  ...describeKind('mockery'),
  only: 'internal',
  next: 'Take the joke out and keep the fact.',
  find: weighWording(MOCKERY, { isAimed: true, isAmongPeople: true, isJudgement: true, isOfOthers: true }),
};
