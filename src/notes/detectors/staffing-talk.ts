import type { Detector } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { STAFFING } from '../phrases/staffing-talk.ts';
import { weighWording } from './weigh-wording.ts';

/** Talk of colleagues' health, jobs and performance. */
export const staffingTalk: Detector = {
  ...describeKind('staffing-talk'),
  only: 'internal',
  next: 'Leave the reason out: “waiting for a reply” or “picked up by the next crew” is enough.',
  find: weighWording(STAFFING, { isAmongPeople: true, isOfPages: true }),
};
