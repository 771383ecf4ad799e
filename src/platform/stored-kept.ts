import { keptFindingsSchema } from '../contracts/kept-findings.ts';
import { storedItem } from './stored-item.ts';

/** What agents keep in drafts, as keyed hashes: quiet from then on. */
export const storedKept = storedItem({
  key: 'kept-findings',
  version: 1,
  schema: keptFindingsSchema,
  fallback: { key: '', kept: [] },
});
