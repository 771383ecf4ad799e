import * as z from 'zod/mini';

/** Whether one hook into Zendesk's page was found, and by which variant of the table. */
export const hookHealthSchema = z.object({
  hook: z.string(),
  variant: z.nullable(z.string()),
});

export const featureStateSchema = z.enum(['off', 'waiting', 'working', 'missing', 'failed']);

/** One feature's state; `detail` names missing hooks or an error code, never text of the page. */
export const featureHealthSchema = z.object({
  feature: z.string(),
  state: featureStateSchema,
  detail: z.string(),
});

/** What the content script last saw of the page, for the options page. */
export const healthReportSchema = z.object({
  host: z.string(),
  at: z.string(),
  hooks: z.array(hookHealthSchema),
  features: z.array(featureHealthSchema),
});

export type HookHealth = z.infer<typeof hookHealthSchema>;
export type FeatureState = z.infer<typeof featureStateSchema>;
export type FeatureHealth = z.infer<typeof featureHealthSchema>;
export type HealthReport = z.infer<typeof healthReportSchema>;
