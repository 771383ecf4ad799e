import type { Detector } from '../finding.ts';
import { WEAKNESS } from '../phrases/unfixed-weakness.ts';
import { weighWording } from './weigh-wording.ts';

/** A security weakness that is not fixed, or how to use one. */
export const unfixedWeakness: Detector = {
  id: 'unfixed-weakness',
  kind: 'Unfixed weakness',
  severity: 'mind',
  only: 'internal',
  why: 'Anyone with this ticket open learns a way in that still works.',
  next: 'Put the detail where the security team tracks it, and leave only a pointer here.',
  find: weighWording(WEAKNESS, { isOpenOnly: true }),
};
