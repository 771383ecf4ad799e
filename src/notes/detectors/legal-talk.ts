import type { Detector } from '../finding.ts';
import { LEGAL } from '../phrases/legal-talk.ts';
import { weighWording } from './weigh-wording.ts';

/** Talk of liability, legal advice, claims and breaches. */
export const legalTalk: Detector = {
  id: 'legal-talk',
  kind: 'Legal talk',
  severity: 'mind',
  only: 'internal',
  why: 'Departments can read notes, and a note can be asked for in a dispute.',
  next: 'Move this to the people who handle legal matters, and note only that you passed it on.',
  find: weighWording(LEGAL, { isOfPages: true }),
};
