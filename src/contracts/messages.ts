import * as z from 'zod/mini';
import { queueSnapshotSchema } from './queue-snapshot.ts';

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
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** Every answer between contexts and from Zendesk: data, or a code. Nothing is thrown across a border. */
export type Answer<T> = { ok: true; data: T } | { ok: false; code: FailureCode; retryAfter?: number };

/** Subjects are told, never kept: they reach the popup's memory and go no further. */
export const queueAnswerSchema = z.object({
  snapshot: queueSnapshotSchema,
  subjects: z.record(z.string(), z.string()),
});
export type QueueAnswer = z.infer<typeof queueAnswerSchema>;

/** The closed table of messages: name, request and answer. */
export const messages = {
  /** Popup to an agent tab. Without `force` an answer younger than 30 minutes is given again. */
  'refresh-queue': { request: z.object({ force: z.boolean() }), answer: queueAnswerSchema },
} as const;
export type MessageName = keyof typeof messages;
export type MessageRequest<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;
export type MessageAnswer<N extends MessageName> = z.infer<(typeof messages)[N]['answer']>;
