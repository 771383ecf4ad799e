import type { Kind } from './finding.ts';
import { personalKinds } from './kinds/personal-data.ts';
import { secretKinds } from './kinds/secrets.ts';
import { wordingKinds } from './kinds/wording.ts';

/** Every kind of finding, in the order of the detectors; without how each is found, which is what weighs. */
export const kinds = [...secretKinds, ...personalKinds, ...wordingKinds];

/** What an agent is told of a kind, by the id of its detector. */
export function describeKind(id: (typeof kinds)[number]['id']): Kind {
  const kind = kinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error('no such kind');
  return { ...kind };
}
