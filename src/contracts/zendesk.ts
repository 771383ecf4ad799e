import * as z from 'zod/mini';

/**
 * Zendesk's REST shapes, as far as the product reads them. Nullability follows recorded answers, not the
 * OpenAPI file, which leaves it out (`api.md` section 6): only id, status, created_at and updated_at of a
 * ticket are certain, everything else may be null or absent, and unknown keys pass.
 */
const maybe = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));

/** Minutes, whole; `calendar` runs all the time, `business` by the account's own schedule. */
const minutes = maybe(z.looseObject({ calendar: maybe(z.number()), business: maybe(z.number()) }));

/** One ticket's metric set. Times are ISO 8601 in UTC; null means it has not happened. */
export const metricSetSchema = z.looseObject({
  ticket_id: maybe(z.number()),
  reply_time_in_minutes: minutes,
  full_resolution_time_in_minutes: minutes,
  agent_wait_time_in_minutes: minutes,
  solved_at: maybe(z.string()),
  status_updated_at: maybe(z.string()),
  requester_updated_at: maybe(z.string()),
});

/** The account's own targets for a ticket (`api.md` 2); found on a live account, in no description. */
const slasSchema = z.looseObject({
  policy_metrics: maybe(
    z.array(z.looseObject({ metric: maybe(z.string()), stage: maybe(z.string()), breach_at: maybe(z.string()) })),
  ),
});

/** One ticket. `status` and `priority` are kept as words: Zendesk may add new ones. */
export const ticketSchema = z.looseObject({
  id: z.number(),
  status: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  subject: maybe(z.string()),
  description: maybe(z.string()),
  priority: maybe(z.string()),
  group_id: maybe(z.number()),
  assignee_id: maybe(z.number()),
  requester_id: maybe(z.number()),
  organization_id: maybe(z.number()),
  custom_status_id: maybe(z.number()),
  tags: maybe(z.array(z.string())),
  collaborator_ids: maybe(z.array(z.number())),
  email_cc_ids: maybe(z.array(z.number())),
  followup_ids: maybe(z.array(z.number())),
  via: maybe(z.looseObject({ channel: maybe(z.union([z.string(), z.number()])) })),
  metric_set: maybe(metricSetSchema),
  slas: z.catch(maybe(slasSchema), undefined),
});

/** One person. Every field beside the id may be missing. */
export const userSchema = z.looseObject({
  id: maybe(z.number()),
  name: maybe(z.string()),
  email: maybe(z.string()),
  role: maybe(z.string()),
  role_type: maybe(z.number()),
  suspended: maybe(z.boolean()),
  only_private_comments: maybe(z.boolean()),
  organization_id: maybe(z.number()),
  default_group_id: maybe(z.number()),
  authenticity_token: maybe(z.string()),
});

/** A group or an organisation: what the product needs of either is its id and its name. */
export const namedSchema = z.looseObject({ id: z.number(), name: maybe(z.string()) });

export type ZendeskTicket = z.infer<typeof ticketSchema>;
export type ZendeskUser = z.infer<typeof userSchema>;
export type ZendeskNamed = z.infer<typeof namedSchema>;
export type ZendeskMetricSet = z.infer<typeof metricSetSchema>;
