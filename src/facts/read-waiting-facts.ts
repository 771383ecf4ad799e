import type { ZendeskTicket } from '../contracts/zendesk.ts';
import type { FactInput } from './fact-input.ts';
import { knowFact, missFact } from './make-fact.ts';
import { isTime } from './read-time-facts.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

const sayDays = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

/** The requester's last words; a ticket without any metrics may have some nobody told of. */
function readSince(ticket: ZendeskTicket | undefined, status: Fact<string>): Fact<string | null> {
  if (!status.known) return missFact('The status is not known');
  if (!['new', 'open', 'hold'].includes(status.value)) {
    return knowFact(null, `Does not wait for us: ${status.evidence}`, status.source);
  }
  if (ticket?.metric_set === undefined || ticket.metric_set === null) return missFact();
  const since = ticket.metric_set.requester_updated_at ?? ticket.created_at;
  return isTime(since) ? knowFact(since, 'Waits since the requester last wrote', 'api') : missFact();
}

function countDays(input: FactInput, from: string): number | undefined {
  if (!isTime(from) || !isTime(input.now)) return undefined;
  const days = input.countWorkingDays?.(from, input.now);
  return days === undefined || Number.isNaN(days) ? undefined : days;
}

/** How old the ticket is, and how long the requester waits for us. Working days, the queue's rule. */
export function readWaitingFacts(input: FactInput, ticket: ZendeskTicket | undefined, status: Fact<string>) {
  const waitingSince = readSince(ticket, status);
  const age = ticket === undefined ? undefined : countDays(input, ticket.created_at);
  const uncounted = missFact<number>('The days could not be counted');
  const waited = waitingSince.known && waitingSince.value !== null ? countDays(input, waitingSince.value) : 0;
  return {
    waitingSince,
    waitingDays: !waitingSince.known
      ? missFact<number>(waitingSince.why)
      : waitingSince.value === null
        ? knowFact(0, waitingSince.evidence, waitingSince.source)
        : waited === undefined
          ? uncounted
          : knowFact(waited, `Waiting for ${sayDays(waited)}`, 'api'),
    workingAge: age === undefined ? uncounted : knowFact(age, `${sayDays(age)} old`, 'api'),
  } satisfies Partial<TicketFacts>;
}
