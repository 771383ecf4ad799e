import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { LEGAL } from '../phrases/legal-talk.ts';
import { weighWording } from './weigh-wording.ts';

/** Talk of liability, legal advice, claims and breaches. */
export const legalTalk: Detector = {
  ...describeKind('legal-talk'),
  only: 'internal',
  next: 'Move this to the people who handle legal matters, and note only that you passed it on.',
  find: weighWording(LEGAL, { isOfPages: true }),
};
