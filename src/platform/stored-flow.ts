import * as z from 'zod/mini';
import { TEAM_FLOW_KEY } from './stored.ts';
import { storedItem } from './stored-item.ts';

/** A team's own flow as it was brought in: the text of its file without its examples, and when (ISO 8601, UTC). */
export type StoredTeamFlow = z.infer<typeof teamFlowSchema>;

const teamFlowSchema = z.object({ id: z.string(), text: z.string(), at: z.string() });

/** A team's own flow; `null` when there is none. Its text is read and checked anew each time it is used. */
export const storedTeamFlow = storedItem<StoredTeamFlow | null>({
  key: TEAM_FLOW_KEY,
  version: 1,
  schema: z.nullable(teamFlowSchema),
  fallback: null,
});
