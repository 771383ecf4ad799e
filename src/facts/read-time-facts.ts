import type { ZendeskTicket } from '../contracts/zendesk.ts';
import { countCalendarDays } from './count-calendar-days.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact } from './make-fact.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

/** Whether a time (ISO 8601) can be read. */
export function isTime(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}

/** Creation plus Zendesk's whole minutes to the first public reply by an agent (`api.md` 13); null: none yet. */
function readFirstReply(ticket: ZendeskTicket | undefined): Fact<string | null> {
  const minutes = ticket?.metric_set?.reply_time_in_minutes;
  const calendar = minutes === null ? null : minutes?.calendar;
  if (ticket === undefined || calendar === undefined) return missFact();
  if (calendar === null) return knowFact(null, 'No reply yet', 'api');
  if (!isTime(ticket.created_at)) return missFact();
  const at = new Date(Date.parse(ticket.created_at) + calendar * 60_000).toISOString();
  return knowFact(at, 'A reply was sent', 'api');
}

/** A ticket opened again keeps its old time in Zendesk; it is not solved now, so it counts as null. */
function readSolved(ticket: ZendeskTicket | undefined, status: Fact<string>): Fact<string | null> {
  if (!status.known || ticket === undefined) return missFact();
  if (!['solved', 'closed'].includes(status.value)) return knowFact(null, 'Not solved', status.source);
  const at = ticket.metric_set?.solved_at;
  return at == null || !isTime(at) ? missFact() : knowFact(at, 'Solved', 'api');
}

function readPendingDays(input: FactInput, ticket: ZendeskTicket | undefined, status: Fact<string>): Fact<number> {
  if (!status.known) return missFact('The status is not known');
  if (status.value !== 'pending') return missFact('The ticket is not Pending');
  // A Pending that is not submitted yet, or that the answer does not know of, has no start.
  if (ticket?.status !== 'pending') return missFact('Zendesk has not said since when');
  const since = ticket.metric_set?.status_updated_at;
  if (since == null) return missFact('Zendesk has not said since when');
  const isWorking = input.pendingDaysAs === 'working';
  const days = isWorking
    ? isTime(since) && isTime(input.now)
      ? input.countWorkingDays?.(since, input.now)
      : undefined
    : countCalendarDays(since, input.now);
  if (days === undefined || Number.isNaN(days)) return missFact('The days could not be counted');
  return knowFact(days, `Pending for ${days} ${isWorking ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`, 'api');
}

/** The facts about time. Times are ISO 8601 in UTC. */
export function readTimeFacts(input: FactInput, ticket: ZendeskTicket | undefined, status: Fact<string>) {
  return {
    pendingDays: readPendingDays(input, ticket, status),
    createdAt:
      ticket === undefined || !isTime(ticket.created_at) ? missFact() : knowFact(ticket.created_at, 'Created', 'api'),
    firstReplyAt: readFirstReply(ticket),
    solvedAt: readSolved(ticket, status),
  } satisfies Partial<TicketFacts>;
}
