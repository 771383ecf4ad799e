import type { SandboxData, SandboxTicket, SandboxUser } from '../data/sandbox-data.ts';
import { refuse } from './answer.ts';
import type { Ask } from './ask.ts';
import type { RateLimit } from './rate-limit.ts';
import type { SandboxClock } from './sandbox-clock.ts';
import type { Session } from './session.ts';

export type SandboxAudit = { id: number; ticket_id: number; events: Record<string, unknown>[] } & Record<
  string,
  unknown
>;

/** Where `metric_sets` of a search land: inside each ticket (seen), at the top (the general rule), or nowhere. */
export type MetricSetsPlace = 'inside' | 'top' | 'nowhere';

/** Everything a route may read or change. `data` is live. */
export type SandboxState = {
  data: SandboxData;
  clock: SandboxClock;
  session: Session;
  limits: RateLimit;
  audits: Map<number, SandboxAudit[]>;
  /** Ids of tickets lately opened, newest first. */
  recent: number[];
  quirks: { metricSets: MetricSetsPlace };
};

/** A route's context: the request, its path parameters and the state; `me` is the signed-in agent. */
export type Visit = { ask: Ask; params: number[]; state: SandboxState; me: SandboxUser };

/** The signed-in agent. Throws when the data names nobody. */
export function findMe(data: SandboxData): SandboxUser {
  const me = data.users.find((user) => user.id === data.current_user_id);
  if (!me) throw new Error(`current_user_id ${data.current_user_id} is no user of the data`);
  return me;
}

/** Whether an agent may see a ticket at all: `ticket_restriction` narrows without an error (`api.md` 12). */
export function canSee(state: SandboxState, me: SandboxUser, ticket: SandboxTicket): boolean {
  switch (me.ticket_restriction) {
    case 'assigned':
      return ticket.assignee_id === me.id;
    case 'groups':
      return state.data.group_memberships.some((row) => row.user_id === me.id && row.group_id === ticket.group_id);
    case 'organization':
      return ticket.organization_id === me.organization_id;
    case 'requested':
      return ticket.requester_id === me.id;
    default:
      return true;
  }
}

/** The ticket of that id. Throws 404 as Zendesk does, also for one this agent may not see. */
export function findTicket({ state, me }: Visit, id: number | undefined): SandboxTicket {
  const ticket = state.data.tickets.find((candidate) => candidate.id === id);
  if (!ticket || !canSee(state, me, ticket)) throw refuse.notFound();
  return ticket;
}

/** The row of that id. Throws 404. */
export function findById<T extends { id: number }>(rows: T[], id: number | undefined): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw refuse.notFound();
  return row;
}
