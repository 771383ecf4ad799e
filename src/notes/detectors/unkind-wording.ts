import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { UNKIND } from '../weights/unkind-wording.ts';
import { weighLearned } from './weigh-learned.ts';

/** What a sentence must weigh: of ordinary comments and notes one in a hundred is marked (`docs/note-safety.md`). */
const ENOUGH = 13;

/** Rudeness to people or about their work, without a phrase that anybody wrote down. */
export const unkindWording: Detector = {
  ...describeKind('unkind-wording'),
  only: 'internal',
  isLast: true,
  next: 'Say what is wrong with the thing, not with the people.',
  find: weighLearned(UNKIND, ENOUGH),
};
