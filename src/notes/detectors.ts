import { personalData } from './detectors/personal-data.ts';
import { secrets } from './detectors/secrets.ts';
import { wording } from './detectors/wording.ts';
import type { Detector } from './finding.ts';

/** Every detector; where two mark the same words the earlier wins. A new one is a file, a row in its list and one in `kinds/`. */
export const detectors: readonly Detector[] = [...secrets, ...personalData, ...wording];
