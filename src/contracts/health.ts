import * as z from 'zod/mini';

/** A word of our own making: a hook, a variant, a feature, a code. No spaces, so no sentence of a page can be one. */
const codeSchema = z.string().check(z.maxLength(60), z.regex(/^[\w.:-]+$/));
const timeSchema = z.string().check(z.maxLength(40), z.regex(/^[\d:.TZ+-]*$/));

/** Whether one hook into Zendesk's page was found, by which variant of the table, and when last (ISO 8601, UTC). */
export const hookHealthSchema = z.object({
  hook: codeSchema,
  variant: z.nullable(codeSchema),
  /** There only at times or in some interfaces: lacking it is no fault. */
  mayLack: z.optional(z.boolean()),
  /** Left out where it was never found. */
  lastAt: z.optional(timeSchema),
});

/** How a feature stands; `missing` names what it lacks, `failed` a code. */
export const featureStateSchema = z.enum(['off', 'waiting', 'working', 'missing', 'failed']);

/** One feature's state; `detail` names missing hooks or an error code, never text of the page. */
export const featureHealthSchema = z.object({
  feature: codeSchema,
  state: featureStateSchema,
  detail: z.union([codeSchema, z.literal('')]),
});

/** What is compared: signals of the page with each other, and with what Zendesk's API said of the ticket. */
export const crossCheckSchema = z.object({
  check: z.enum(['url-tab', 'url-pane', 'switcher-editor', 'api-ticket', 'api-status', 'api-subject']),
  /** `unknown`: one of the two was not there to compare. */
  result: z.enum(['agree', 'differ', 'unknown']),
});

/** What the content script last saw of the page, for the options page and the popup. */
export const healthReportSchema = z.object({
  host: z.string().check(z.maxLength(300)),
  at: timeSchema,
  hooks: z.array(hookHealthSchema).check(z.maxLength(200)),
  features: z.array(featureHealthSchema).check(z.maxLength(50)),
  checks: z.optional(z.array(crossCheckSchema).check(z.maxLength(20))),
});

/** How one hook was found: by which variant (null: not at all), and when last (ISO 8601). */
export type HookHealth = z.infer<typeof hookHealthSchema>;
/** How a feature stands. */
export type FeatureState = z.infer<typeof featureStateSchema>;
/** A feature, its state, and the hooks or the code behind it. */
export type FeatureHealth = z.infer<typeof featureHealthSchema>;
/** What two sources said of one thing, and whether they agree. */
export type CrossCheck = z.infer<typeof crossCheckSchema>;
/** What was found of one account’s page; names, codes and times only. */
export type HealthReport = z.infer<typeof healthReportSchema>;
