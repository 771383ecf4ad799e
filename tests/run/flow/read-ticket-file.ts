import type { ZendeskNamed, ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import { isPlain, readSideloads, type Sideloads } from '../../../src/page/api/read-tickets.ts';
import { UnusableError } from './command-result.ts';
import { mendIds, mendTicket } from './mend-ticket.ts';

type Plain = Record<string, unknown>;

/** A ticket with the people and places told beside it, and what could not be read. */
export type TicketCase = Sideloads & {
  ticket: ZendeskTicket;
  ticketForms: ZendeskNamed[];
  customStatuses: ZendeskNamed[];
  notes: string[];
};

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : isPlain(value) ? Object.values(value) : [];

/** A list told in the plural, or one thing in the singular. */
function listRows(answer: Plain, many: string, one: string): unknown[] {
  return [...listOf(answer[many]), ...(isPlain(answer[one]) ? [answer[one]] : [])].map(mendIds);
}

function readBeside(answer: Plain): { beside: Omit<TicketCase, 'ticket' | 'notes'>; notes: string[] } {
  const rows = {
    users: listRows(answer, 'users', 'user'),
    groups: listRows(answer, 'groups', 'group'),
    organizations: listRows(answer, 'organizations', 'organization'),
  };
  const read = readSideloads(rows);
  const notes = (['users', 'groups', 'organizations'] as const)
    .filter((name) => read[name].length < rows[name].length)
    .map((name) => `${rows[name].length - read[name].length} of ${name} could not be read`);
  const named = (many: string, one: string) =>
    readSideloads({
      groups: listRows(answer, many, one).map((row) =>
        isPlain(row) && row.name === undefined ? { ...row, name: row.agent_label } : row,
      ),
    }).groups;
  const beside = {
    ...read,
    ticketForms: named('ticket_forms', 'ticket_form'),
    customStatuses: named('custom_statuses', 'custom_status'),
  };
  return { beside, notes };
}

/** The first comment is the message; `description` repeats it where Zendesk was asked for the ticket. */
function addMessage(ticket: Plain, comments: readonly unknown[]): Plain {
  const [first] = comments;
  if (typeof ticket.description === 'string' || !isPlain(first)) return ticket;
  const text = [first.plain_body, first.body].find((one) => typeof one === 'string');
  return text === undefined ? ticket : { ...ticket, description: text };
}

const looksLikeTicket = (value: Plain) =>
  ['subject', 'status', 'description', 'requester_id', 'priority', 'tags'].some((name) => name in value);

function listTickets(answer: Plain): Plain[] {
  if (isPlain(answer.ticket)) return [answer.ticket];
  const list = [answer.tickets, answer.results].find(Array.isArray) ?? [];
  if (list.length > 0) return list.filter(isPlain).filter((one) => (one.result_type ?? 'ticket') === 'ticket');
  return looksLikeTicket(answer) ? [answer] : [];
}

function readAnswer(answer: Plain, comments: readonly unknown[]): TicketCase[] {
  const { beside, notes } = readBeside(answer);
  const metrics: Plain = { ...answer, metric_sets: listOf(answer.metric_sets).map(mendIds) };
  const tickets = listTickets(answer);
  return tickets.flatMap((raw) => {
    const own = listOf(raw.comments ?? (tickets.length === 1 ? answer.comments : undefined));
    const read = mendTicket(addMessage(raw, [...own, ...comments]), metrics);
    return read === undefined ? [] : [{ ...beside, ticket: read.ticket, notes: [...notes, ...read.notes] }];
  });
}

/**
 * Tickets of a file as Zendesk's API gives them: one ticket with or without what was asked for beside it, a list, a
 * search, or an array of any of these. `comments` is the file of one ticket's comments, if there is one.
 */
export function readTicketFile(data: unknown, file: string, comments?: unknown): TicketCase[] {
  const said = isPlain(comments) ? listOf(comments.comments) : listOf(comments);
  const people = isPlain(comments) ? listOf(comments.users) : [];
  const answers = (Array.isArray(data) ? data : [data]).filter(isPlain);
  const cases = answers.flatMap((answer) =>
    readAnswer(people.length === 0 ? answer : { ...answer, users: [...listOf(answer.users), ...people] }, said),
  );
  if (cases.length === 0) {
    throw new UnusableError(`${file} holds no ticket: write what GET /api/v2/tickets/ID.json answers`);
  }
  return cases;
}
