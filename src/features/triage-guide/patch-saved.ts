import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';

/** What is known of a submit: `at` is Zendesk's time (ISO 8601, UTC), `reply` whether it sent a public reply of the agent's. */
export type Submit = { at: string; reply: boolean };

const never = { calendar: null, business: null };

/**
 * What Zendesk said of a ticket, with what the agent's own submit changed (`api.md` section 2: own writes are patched
 * in rather than asked for). Fields stand on the page, which wins anyway; times of status, solving and first reply do not.
 */
export function patchSaved(known: TicketAnswer, reading: TicketReading, { at, reply }: Submit): TicketAnswer {
  const { ticket } = known;
  const status = reading.status?.value ?? ticket.status;
  const hasMoved = status !== ticket.status;
  const metrics = ticket.metric_set ?? {};
  const isFirst = reply && typeof metrics.reply_time_in_minutes?.calendar !== 'number' && ticket.metric_set;
  const minutes = Math.max(0, Math.floor((Date.parse(at) - Date.parse(ticket.created_at)) / 60_000));
  const metric_set = {
    ...metrics,
    ...(hasMoved ? { status_updated_at: at } : {}),
    ...(hasMoved && status === 'solved' ? { solved_at: at } : {}),
    ...(isFirst ? { reply_time_in_minutes: { ...never, calendar: minutes } } : {}),
  };
  return {
    ...known,
    ticket: { ...ticket, status, updated_at: at, ...(ticket.metric_set ? { metric_set } : {}) },
  };
}
