import { privateKey } from './detectors/private-key.ts';
import { vendorToken } from './detectors/vendor-token.ts';
import type { Detector } from './finding.ts';

/** Every detector, most serious first. A new one is a file in `detectors/` and a row here. */
export const detectors: readonly Detector[] = [privateKey, vendorToken];
