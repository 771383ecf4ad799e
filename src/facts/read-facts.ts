import type { FactInput } from './fact-input.ts';
import { readFieldFacts } from './read-field-facts.ts';
import { readFormFacts } from './read-form-facts.ts';
import { readAssigneeId, readHolder } from './read-holder.ts';
import { readMessageFacts } from './read-message-facts.ts';
import { readOriginFacts } from './read-origin-facts.ts';
import { readRequesterFacts } from './read-requester-facts.ts';
import { readTimeFacts } from './read-time-facts.ts';
import { readWaitingFacts } from './read-waiting-facts.ts';
import type { TicketFacts } from './ticket-facts.ts';

/**
 * What is known of one ticket, each fact with its evidence and source, or why it is not known. Guarantees: the
 * page wins over Zendesk's answer, and what the agent changed and has not submitted wins over both; an answer
 * about another ticket than the page shows is not used at all; evidence holds no message text and no whole
 * address; nothing is guessed. Pure; never throws.
 */
export function readFacts(input: FactInput): TicketFacts {
  const { page } = input;
  const ticket = page !== undefined && input.ticket?.id !== page.id ? undefined : input.ticket;
  const fields = readFieldFacts(input, ticket);
  return {
    ...fields,
    ...readFormFacts(input, ticket),
    ...readMessageFacts(fields.message),
    holder: readHolder(input, ticket),
    assigneeId: readAssigneeId(input, ticket),
    ...readRequesterFacts(input, ticket, fields),
    ...readTimeFacts(input, ticket, fields.status),
    ...readWaitingFacts(input, ticket, fields.status),
    ...readOriginFacts(ticket, input.me, fields.tags),
  };
}
