import type { Detector } from '../finding.ts';
import { STAFFING } from '../phrases/staffing-talk.ts';
import { weighWording } from './weigh-wording.ts';

/** Talk of colleagues' health, jobs and performance. */
export const staffingTalk: Detector = {
  id: 'staffing-talk',
  kind: 'Staffing talk',
  severity: 'mind',
  only: 'internal',
  why: 'This may tell other departments about a colleague’s health, job or how stretched the team is.',
  next: 'Leave the reason out: “waiting for a reply” or “picked up by the next crew” is enough.',
  find: weighWording(STAFFING, { isOfPages: true }),
};
