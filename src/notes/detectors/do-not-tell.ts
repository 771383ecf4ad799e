import type { Detector } from '../finding.ts';
import { DO_NOT_TELL } from '../phrases/do-not-tell.ts';
import { weighWording } from './weigh-wording.ts';

/** "Don't tell the department", stalling and covering up. */
export const doNotTell: Detector = {
  id: 'do-not-tell',
  kind: 'Kept from the reader',
  severity: 'mind',
  only: 'internal',
  why: 'The department can open this note and read what it was not meant to be told.',
  next: 'Write what you would be happy to tell the department, or talk it through with your delivery manager.',
  find: weighWording(DO_NOT_TELL),
};
