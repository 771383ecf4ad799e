import type { FlowExample } from '../../../src/contracts/flow-file.ts';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import type { ZendeskNamed, ZendeskTicket, ZendeskUser } from '../../../src/contracts/zendesk.ts';
import type { FactInput } from '../../../src/facts/fact-input.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import type { TicketFacts } from '../../../src/facts/ticket-facts.ts';
import type { Walk } from '../../../src/flow/walk-types.ts';
import { countWorkingDays, makeCalendar } from '../../../src/queue/working-days.ts';
import { makeFacts } from './make-facts.ts';

type Told = { ticket: ZendeskTicket; users: ZendeskUser[]; groups: ZendeskNamed[]; organizations: ZendeskNamed[] };

const calendar = makeCalendar();

/** What Zendesk tells in an example that has a ticket. */
export const toldOf = (example: FlowExample): Told => example.ticket as Told;

/** What the facts of an example with a ticket are read from. */
export function inputOf(example: FlowExample): FactInput {
  const { me } = example;
  const told = toldOf(example);
  return {
    ...told,
    me: told.users.find(({ id }) => id === me?.id) ?? me,
    now: example.now ?? '',
    pendingDaysAs: 'calendar',
    countWorkingDays: (from, to) => countWorkingDays(calendar, from, to)!,
  };
}

/** The same ticket as its page shows it, with nothing from Zendesk beside the lists. */
export function pageOf(example: FlowExample): FactInput {
  const { ticket: _, ...input } = inputOf(example);
  const { ticket, users, groups } = toldOf(example);
  const seen = <T>(value: T) => ({ value, unsaved: false });
  const holder = ticket.assignee_id === example.me?.id ? example.me : users.find(({ id }) => id === ticket.assignee_id);
  return {
    ...input,
    page: {
      id: ticket.id,
      subject: seen(ticket.subject ?? ''),
      priority: seen(ticket.priority ?? 'none'),
      status: seen(ticket.status),
      group: seen(groups[0]?.name ?? ''),
      assignee: seen(holder?.name ?? null),
      canTake: seen(ticket.assignee_id !== example.me?.id),
      tags: seen(ticket.tags ?? []),
    },
  };
}

/** The facts of an example, from its ticket or as it gives them. */
export function factsOf(example: FlowExample): TicketFacts {
  if (example.facts === undefined) return readFacts(inputOf(example));
  return makeFacts(Object.fromEntries(Object.entries(example.facts).filter(([, value]) => value !== null)));
}

/** Answers as the agent gives them. */
export function give(says: Record<string, string>): GivenAnswer[] {
  return Object.entries(says).map(([step, answer]) => ({ step, answer, at: '2021-09-02T09:00:00Z' }));
}

/** What the ticket answered by itself, by step. */
export function selfAnswered(walk: Walk): Record<string, string> {
  return Object.fromEntries(
    walk.answered.filter(({ by }) => by.who === 'ticket').map(({ step, answer }) => [step, answer]),
  );
}
