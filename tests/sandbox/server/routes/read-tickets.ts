import type { SandboxTicket } from '../../data/sandbox-data.ts';
import { type Answer, json, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { canSee, findTicket, type Visit } from '../sandbox-state.ts';
import { dressTicket, readInclude, sideloadArrays } from '../sideloads.ts';
import { sortTickets } from '../sort-tickets.ts';

/** `GET /tickets/{id}`; counts as a visit for `tickets/recent`. */
export function showTicket(visit: Visit): Answer {
  const { ask, state } = visit;
  const ticket = findTicket(visit, visit.params[0]);
  state.recent = [ticket.id, ...state.recent.filter((id) => id !== ticket.id)].slice(0, 5);
  const include = readInclude(ask);
  return json({ ticket: dressTicket(state, ticket, include), ...sideloadArrays(state.data, [ticket], include) });
}

/** `GET /tickets/show_many?ids=`: unknown and forbidden ids are left out without an error. */
export function showManyTickets(visit: Visit): Answer {
  const { ask, state, me } = visit;
  const ids = (ask.query.get('ids') ?? '').split(',').filter(Boolean).map(Number);
  if (ids.length > 100) throw refuse.tooManyValues(100);
  const tickets = state.data.tickets.filter((ticket) => ids.includes(ticket.id) && canSee(state, me, ticket));
  return listTickets(visit, tickets);
}

/** `GET /tickets/recent`: what this agent opened lately, newest first. */
export function listRecentTickets(visit: Visit): Answer {
  const { state } = visit;
  const tickets = state.recent.flatMap((id) => state.data.tickets.filter((ticket) => ticket.id === id));
  return listTickets(visit, tickets);
}

/** `GET /tickets`: the whole account. */
export function listAllTickets(visit: Visit): Answer {
  const { ask, state, me } = visit;
  const seen = state.data.tickets.filter((ticket) => canSee(state, me, ticket));
  return listTickets(visit, sortTickets(seen, ask.query.get('sort_by') ?? 'id', ask.query.get('sort_order') ?? 'asc'));
}

/** `GET /users/{id}/tickets/assigned`, `requested`, `ccd` or `followed`. */
export function listTicketsOfUser(kind: 'assigned' | 'requested' | 'ccd' | 'followed') {
  return (visit: Visit): Answer => {
    const { state, me, params } = visit;
    const id = params[0] ?? 0;
    const isTheirs: Record<typeof kind, (ticket: SandboxTicket) => boolean> = {
      assigned: (ticket) => ticket.assignee_id === id,
      requested: (ticket) => ticket.requester_id === id,
      ccd: (ticket) => ticket.email_cc_ids.includes(id),
      followed: (ticket) => ticket.follower_ids.includes(id),
    };
    return listTickets(
      visit,
      state.data.tickets.filter((ticket) => isTheirs[kind](ticket) && canSee(state, me, ticket)),
    );
  };
}

/** `GET /tickets/{id}/related`. */
export function showRelated(visit: Visit): Answer {
  const ticket = findTicket(visit, visit.params[0]);
  const source = ticket.via.source.rel === 'follow_up' ? [String(ticket.via.source.from.ticket_id)] : [];
  return json({ topic_id: null, jira_issue_ids: [], followup_source_ids: source, from_archive: false, incidents: 0 });
}

/** `GET /tickets/{id}/metrics`: an object, as recorded answers have it, though the description says a list (`api.md` 4.5). */
export function showMetrics(visit: Visit): Answer {
  const ticket = findTicket(visit, visit.params[0]);
  const metrics = visit.state.data.metric_sets[ticket.id];
  if (!metrics) throw refuse.notFound();
  return json({ ticket_metric: metrics });
}

/** `GET /tickets/{id}/audits`: those of writes made here. */
export function listAudits(visit: Visit): Answer {
  const ticket = findTicket(visit, visit.params[0]);
  const audits = visit.state.audits.get(ticket.id) ?? [];
  const authors = new Set(audits.map((audit) => audit.author_id));
  const users = visit.state.data.users.filter((user) => authors.has(user.id));
  const page = pageOf(visit.ask, 'audits', audits);
  return json(readInclude(visit.ask).has('users') ? { ...page, users } : page);
}

/** One page of tickets with its sideloads. */
export function listTickets({ ask, state }: Visit, tickets: SandboxTicket[]): Answer {
  const include = readInclude(ask);
  const page = pageOf(ask, 'tickets', tickets);
  return json({
    ...page,
    tickets: page.rows.map((ticket) => dressTicket(state, ticket, include)),
    ...sideloadArrays(state.data, page.rows, include),
  });
}
