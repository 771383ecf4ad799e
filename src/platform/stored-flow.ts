import * as z from 'zod/mini';
import { storedItem } from './stored-item.ts';

/** A team's own flow as it was brought in: the text of its file without its examples, and when (ISO 8601, UTC). */
export type StoredTeamFlow = z.infer<typeof teamFlowSchema>;

const teamFlowSchema = z.object({ id: z.string(), text: z.string(), at: z.string() });

/** A team's own flow; `null` when there is none. Its text is read and checked anew each time it is used. */
export const storedTeamFlow = storedItem<StoredTeamFlow | null>({
  key: 'team-flow',
  version: 1,
  schema: z.nullable(teamFlowSchema),
  fallback: null,
});
