import type { ZendeskTicket } from '../../contracts/zendesk.ts';
import type { QueueFetch } from './fetch-queue.ts';
import type { Me, TicketAnswer } from './zendesk-api.ts';

/**
 * What the popup's lists brought, for the ticket pages of the same tab: a ticket of the queue costs no call of its own
 * (`api.md` 17, design D3). In memory only, one refresh at a time.
 */
export type TicketMemory = {
  /** Keeps a refresh; `at` is milliseconds. */
  keep: (fetched: QueueFetch, at: number) => void;
  /** A ticket as a list gave it, and when; undefined when no list had it. */
  findTicket: (id: number) => { answer: TicketAnswer; at: number } | undefined;
  findMe: () => { me: Me; at: number } | undefined;
  /** Puts a ticket the agent has just saved in place of the list's, so that the next popup counts it as it is. */
  patch: (ticket: ZendeskTicket) => void;
  /** The whole refresh, with what was patched since. */
  readAll: () => QueueFetch | undefined;
};

/** An empty memory. */
export function makeTicketMemory(): TicketMemory {
  let last: { fetched: QueueFetch; at: number } | undefined;
  return {
    keep(fetched, at) {
      last = { fetched, at };
    },
    patch(ticket) {
      if (!last) return;
      const tickets = [...last.fetched.tickets.filter(({ id }) => id !== ticket.id), ticket];
      last = { ...last, fetched: { ...last.fetched, tickets } };
    },
    readAll: () => last?.fetched,
    findMe: () => last && { me: last.fetched.me, at: last.at },
    findTicket(id) {
      const ticket = last?.fetched.tickets.find((one) => one.id === id);
      if (!last || !ticket) return undefined;
      const { users, groups, organizations } = last.fetched;
      const people = new Set([ticket.requester_id, ticket.assignee_id]);
      const answer = {
        ticket,
        users: users.filter((user) => people.has(user.id)),
        groups: groups.filter((group) => group.id === ticket.group_id),
        organizations: organizations.filter((one) => one.id === ticket.organization_id),
      };
      return { answer, at: last.at };
    },
  };
}
