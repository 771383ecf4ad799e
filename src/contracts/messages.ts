import * as z from 'zod/mini';

/** Why a call failed, in words the views translate. A closed list. */
export const failureCodeSchema = z.enum([
  'signed-out',
  'forbidden',
  'not-found',
  'rate-limited',
  'server-error',
  'not-json',
  'invalid-answer',
  'offline',
  'host-not-granted',
  'no-agent-tab',
  'unreachable',
]);
/** Why an answer did not come; the views have words for each. */
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** Every answer between contexts and from Zendesk: data, or a code. Nothing is thrown across a border. */
export type Answer<T> = { ok: true; data: T } | { ok: false; code: FailureCode; retryAfter?: number };

/** Both ends are this extension, in one version: the shape is a type of the feature that owns the message. */
const some = z.looseObject({});
/** One life of a page in a tab, by a random id that nobody else knows. */
const page = z.string().check(z.maxLength(40));

/**
 * The closed table of messages: who may ask, request and answer. `our-pages`: popup and options;
 * `ticket-tabs`: content scripts.
 */
export const messages = {
  /**
   * To an agent tab: the raw lists behind the popup, as `page/api/fetch-queue.ts` gives them. Without `force` an
   * answer younger than `freshFor` milliseconds is given again.
   */
  'fetch-queue': { from: 'our-pages', request: z.object({ force: z.boolean(), freshFor: z.number() }), answer: some },
  /** To the background: leave to make one call to Zendesk; answered when there is room, or refused with a time. */
  'take-call': { from: 'ticket-tabs', request: z.object({ page }), answer: some },
  /** To the background: how a call ended. Numbers of Zendesk's headers, nothing else. */
  'end-call': {
    from: 'ticket-tabs',
    request: z.object({
      page,
      status: z.number(),
      retryAfter: z.optional(z.number()),
      share: z.optional(z.number()),
      reset: z.optional(z.number()),
    }),
    answer: some,
  },
  /** To the background: a page is going; calls it has or waits for end with it. */
  'leave-calls': { from: 'ticket-tabs', request: z.object({ page }), answer: some },
  /** To the background: what the guide shows for a ticket, after what the agent asked for, if anything. */
  'read-guide': { from: 'ticket-tabs', request: some, answer: some },
  /** To the background: the log of the walk on a ticket, as text for a note. */
  'write-log': { from: 'ticket-tabs', request: some, answer: some },
  /** To the background: the flow of a ticket and the path taken through it, for the chart. */
  'read-chart': {
    from: 'our-pages',
    request: z.object({ host: z.string().check(z.maxLength(300)), ticketId: z.number() }),
    answer: some,
  },
  /** To the background: a ticket as the agent has just saved it, to count it so. */
  'ticket-saved': { from: 'ticket-tabs', request: some, answer: some },
} as const;
/** What one context may ask of another. */
export type MessageName = keyof typeof messages;
