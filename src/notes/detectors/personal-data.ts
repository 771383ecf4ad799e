import type { Detector } from '../finding.ts';

/** Detectors of personal data, most certain first. */
export const personalData: readonly Detector[] = [];
