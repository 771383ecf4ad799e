import * as z from 'zod/mini';

/** What a team or an agent may choose. */
export const settingsSchema = z.object({
  /** Id of the flow in use. */
  flow: z.string(),
  /** Groups whose tickets are "my queue"; empty means every group the agent is in. */
  groups: z.array(z.number()),
  dock: z.enum(['right', 'left']),
  collapsed: z.boolean(),
  /** How "5 or more days" on a Pending ticket are counted (`domain.md` E1). */
  pendingDays: z.enum(['calendar', 'working']),
  /** Which date "oldest" means (`domain.md` A4). */
  oldestBy: z.enum(['created', 'updated']),
  /** Mail domains of government beyond the built-in ones (`domain.md` section 5, rule 7). */
  governmentDomains: z.array(z.string()),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who never changed one. */
export const defaultSettings: Settings = {
  flow: 'govuk-2nd-line-2021',
  groups: [],
  dock: 'right',
  collapsed: false,
  pendingDays: 'calendar',
  oldestBy: 'created',
  governmentDomains: [],
};
