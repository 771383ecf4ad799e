import * as z from 'zod/mini';
import {
  holderSchema,
  idListSchema,
  idSchema,
  maybe,
  minutesSchema,
  numberSchema,
  textSchema,
  timeSchema,
  wordListSchema,
  wordSchema,
} from './zendesk-values.ts';

/**
 * Zendesk's REST shapes, as far as the product reads them. Nullability follows recorded answers, not the
 * OpenAPI file, which leaves it out (`api.md` section 6): only id, status, created_at and updated_at of a
 * ticket are certain, everything else may be null, absent or of another kind, and unknown keys pass.
 */

/** What must be readable where it is there: unread, it would be taken for "nobody", "Normal" or "has not happened". */
const strictly = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema));

/** Minutes, whole; `calendar` runs all the time, `business` by the account's own schedule. */
const minutes = z.optional(
  z.nullable(z.looseObject({ calendar: strictly(minutesSchema), business: maybe(minutesSchema) })),
);

/** One ticket's metric set. Times are ISO 8601 in UTC; null means it has not happened. */
export const metricSetSchema = z.looseObject({
  ticket_id: maybe(idSchema),
  reply_time_in_minutes: minutes,
  full_resolution_time_in_minutes: minutes,
  agent_wait_time_in_minutes: minutes,
  solved_at: strictly(timeSchema),
  status_updated_at: strictly(timeSchema),
  requester_updated_at: strictly(timeSchema),
});

/** The account's own targets for a ticket (`api.md` 2); found on a live account, in no description. */
const slasSchema = z.looseObject({
  policy_metrics: strictly(
    z.array(
      z.looseObject({ metric: strictly(z.string()), stage: strictly(z.string()), breach_at: strictly(timeSchema) }),
    ),
  ),
});

/** One ticket. `status` and `priority` are kept as words: Zendesk may add new ones. */
export const ticketSchema = z.looseObject({
  id: idSchema,
  status: z.pipe(wordSchema, z.string()),
  created_at: timeSchema,
  updated_at: timeSchema,
  subject: maybe(textSchema),
  description: maybe(textSchema),
  priority: strictly(wordSchema),
  group_id: strictly(holderSchema),
  assignee_id: strictly(holderSchema),
  requester_id: maybe(idSchema),
  organization_id: maybe(idSchema),
  custom_status_id: maybe(idSchema),
  tags: maybe(wordListSchema),
  collaborator_ids: maybe(idListSchema),
  email_cc_ids: maybe(idListSchema),
  followup_ids: maybe(idListSchema),
  via: maybe(z.looseObject({ channel: maybe(z.union([z.string(), z.number()])) })),
  metric_set: maybe(metricSetSchema),
  slas: maybe(slasSchema),
});

/** One person. Every field beside the id may be missing. */
export const userSchema = z.looseObject({
  id: strictly(idSchema),
  name: maybe(textSchema),
  email: maybe(textSchema),
  role: maybe(textSchema),
  role_type: maybe(numberSchema),
  suspended: maybe(z.boolean()),
  only_private_comments: maybe(z.boolean()),
  organization_id: maybe(idSchema),
  default_group_id: maybe(idSchema),
  authenticity_token: maybe(z.string()),
});

/** A group or an organisation: what the product needs of either is its id and its name. */
export const namedSchema = z.looseObject({ id: idSchema, name: maybe(textSchema) });

/** A ticket as far as we read it. */
export type ZendeskTicket = z.infer<typeof ticketSchema>;
/** A user as far as we read one. */
export type ZendeskUser = z.infer<typeof userSchema>;
/** A thing with an id and a name: group, organisation. */
export type ZendeskNamed = z.infer<typeof namedSchema>;
/** The times of a ticket’s life, in minutes and ISO 8601. */
export type ZendeskMetricSet = z.infer<typeof metricSetSchema>;
