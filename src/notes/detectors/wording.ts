import type { Detector } from '../finding.ts';

/** Detectors of words that would not be said in public: tone, and talk that is for the team alone. */
export const wording: readonly Detector[] = [];
