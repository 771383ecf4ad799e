import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { DO_NOT_TELL } from '../phrases/do-not-tell.ts';
import { weighWording } from './weigh-wording.ts';

/** "Don't tell the department", stalling and covering up. */
export const doNotTell: Detector = {
  ...describeKind('do-not-tell'),
  only: 'internal',
  next: 'Write what you would be happy to tell the department, or talk it through with your delivery manager.',
  find: weighWording(DO_NOT_TELL, { isAmongPeople: true }),
};
