import type { SandboxCondition, SandboxTicket, SandboxView } from '../../data/sandbox-data.ts';
import { type Answer, json, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { canSee, findById, type Visit } from '../sandbox-state.ts';
import { STATUS_ORDER } from '../search-match.ts';
import { sortTickets } from '../sort-tickets.ts';
import { listTickets } from './read-tickets.ts';

/** `GET /views`, `/views/active` and `/views/compact` (32 at most). */
export function listViews({ ask, state }: Visit): Answer {
  const isAll = /\/views(\.json)?$/.test(ask.path);
  const views = state.data.views.filter((view) => isAll || view.active);
  return json(pageOf(ask, 'views', /\/compact/.test(ask.path) ? views.slice(0, 32) : views));
}

/** `GET /views/{id}`. */
export function showView({ state, params }: Visit): Answer {
  return json({ view: findById(state.data.views, params[0]) });
}

/** `GET /views/{id}/tickets`. */
export function listTicketsOfView(visit: Visit): Answer {
  const { ask } = visit;
  const found = ticketsOf(visit, findById(visit.state.data.views, visit.params[0]));
  return listTickets(
    visit,
    sortTickets(found, ask.query.get('sort_by') ?? 'created_at', ask.query.get('sort_order') ?? 'asc'),
  );
}

/** `GET /views/{id}/count`. */
export function countView(visit: Visit): Answer {
  return json({ view_count: countOf(visit, findById(visit.state.data.views, visit.params[0])) });
}

/** `GET /views/count_many?ids=`, 20 ids at most; unknown ids are left out. */
export function countManyViews(visit: Visit): Answer {
  const ids = (visit.ask.query.get('ids') ?? '').split(',').filter(Boolean).map(Number);
  if (ids.length > 20) throw refuse.tooManyValues(20);
  const views = visit.state.data.views.filter((view) => ids.includes(view.id));
  return json({ view_counts: views.map((view) => countOf(visit, view)) });
}

function countOf(visit: Visit, view: SandboxView) {
  const value = ticketsOf(visit, view).length;
  const url = `https://govuk.zendesk.com/api/v2/views/${view.id}/count.json`;
  return { view_id: view.id, url, value, pretty: String(value), fresh: true, active: view.active };
}

function ticketsOf({ state, me }: Visit, view: SandboxView): SandboxTicket[] {
  const fits = (ticket: SandboxTicket) => (condition: SandboxCondition) => fitsCondition(ticket, condition, me.id);
  return state.data.tickets.filter((ticket) => {
    const { all, any } = view.conditions;
    return canSee(state, me, ticket) && all.every(fits(ticket)) && (any.length === 0 || any.some(fits(ticket)));
  });
}

/** Conditions on status, priority, group, assignee and tags; another field fits every ticket. */
function fitsCondition(ticket: SandboxTicket, { field, operator, value }: SandboxCondition, me: number): boolean {
  const wanted = value === 'current_user' ? String(me) : String(value ?? '');
  if (field === 'current_tags') {
    const has = wanted.split(' ').some((tag) => ticket.tags.includes(tag));
    return operator === 'not_includes' ? !has : has;
  }
  if (!['status', 'priority', 'group_id', 'assignee_id'].includes(field)) return true;
  const own = String(ticket[field] ?? '');
  if (operator === 'is') return own === wanted;
  if (operator === 'is_not') return own !== wanted;
  if (field !== 'status') return true;
  const [a, b] = [STATUS_ORDER.indexOf(own), STATUS_ORDER.indexOf(wanted)];
  return operator === 'less_than' ? a < b : operator === 'greater_than' ? a > b : true;
}
