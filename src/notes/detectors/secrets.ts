import type { Detector } from '../finding.ts';
import { privateKey } from './private-key.ts';
import { vendorToken } from './vendor-token.ts';

/** Detectors of secrets, most certain first. */
export const secrets: readonly Detector[] = [privateKey, vendorToken];
