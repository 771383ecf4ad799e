import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { WEAKNESS } from '../phrases/unfixed-weakness.ts';
import { weighWording } from './weigh-wording.ts';

/** A security weakness that is not fixed, or how to use one. */
export const unfixedWeakness: Detector = {
  ...describeKind('unfixed-weakness'),
  only: 'internal',
  next: 'Put the detail where the security team tracks it, and leave only a pointer here.',
  find: weighWording(WEAKNESS, { isOpenOnly: true }),
};
