import * as z from 'zod/mini';

/** Ids: lower case letters, digits and hyphens, so that they can stand in a compact line. */
export const idSchema = z.string().check(z.maxLength(64), z.regex(/^[a-z0-9][a-z0-9-]*$/));

/** Words to show: 1 to 2,000 characters. */
export const textSchema = z.string().check(z.minLength(1), z.maxLength(2000));

/** Where a line comes from: `seed`, `docs 2021-09-13`, or `inferred` (shown as "ask your team"). */
export const markSchema = z.optional(z.string().check(z.maxLength(200)));

/** Only web pages: a link of a flow is shown to agents to click. */
export const urlSchema = z.string().check(z.maxLength(2000), z.regex(/^https:\/\/[^\s<>"]+$/));

/** One address, without a name around it and without anything a mail link could be bent with. */
export const emailSchema = z.string().check(z.maxLength(254), z.regex(/^[^\s<>"'?&,;:@]+@[A-Za-z0-9.-]+$/));

const name = textSchema;
const zendeskId = z.optional(z.number());

/** A group of Zendesk's. `closed`: tickets must not be transferred to it. */
export const groupSchema = z.strictObject({ name, id: zendeskId, closed: z.optional(z.boolean()), mark: markSchema });

/** A macro by its name, where known by its id, and how sure that is. */
export const macroSchema = z.strictObject({ name, id: zendeskId, mark: markSchema });

/** A person or a role an ending may name, such as the delivery manager. */
export const personSchema = z.strictObject({
  name,
  id: zendeskId,
  role: z.optional(textSchema),
  email: z.optional(emailSchema),
  url: z.optional(urlSchema),
  mark: markSchema,
});

/** A number a team may turn, such as the days a ticket stays Pending. */
export const thresholdSchema = z.strictObject({ name, value: z.number(), mark: markSchema });

/** Words and runs of words (`subject access request`), compared whole and without case. */
export const wordsSchema = z.strictObject({
  name: z.optional(textSchema),
  list: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.minLength(1), z.maxLength(500)),
  mark: markSchema,
});

/** Who looks after the flow: what agents report about a step goes there. */
export const ownerSchema = z.strictObject({ name, email: z.optional(emailSchema), url: z.optional(urlSchema) });
