import * as z from 'zod/mini';

/** What a team or an agent may choose. Every key has a default, so an empty object is a whole set. */
export const settingsSchema = z.object({
  /** Id of the flow in use. */
  flow: z._default(z.string(), 'govuk-2nd-line-2021'),
  /** Groups whose tickets are "my queue"; empty means every group the agent is in. */
  groups: z._default(z.array(z.number()), []),
  dock: z._default(z.enum(['right', 'left']), 'right'),
  collapsed: z._default(z.boolean(), false),
  /** How "5 or more days" on a Pending ticket are counted (`domain.md` E1). */
  pendingDays: z._default(z.enum(['calendar', 'working']), 'calendar'),
  /** Which date "oldest" means (`domain.md` A4). */
  oldestBy: z._default(z.enum(['created', 'updated']), 'created'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who never changed one. */
export const defaultSettings: Settings = settingsSchema.parse({});
