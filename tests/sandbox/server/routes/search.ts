import type { SandboxTicket } from '../../data/sandbox-data.ts';
import { type Answer, json, refuse } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { offsetLinks, readOffset } from '../paging.ts';
import { canSee, type Visit } from '../sandbox-state.ts';
import { fitsSearch } from '../search-match.ts';
import { readTerms } from '../search-query.ts';
import { dressTicket, readNestedInclude, sideloadArrays } from '../sideloads.ts';
import { sortTickets } from '../sort-tickets.ts';

const RESULT_LIMIT = 1_000;

/** `GET /search`: offset pages only, 1,000 results at most, sideloads only in the nested form (`api.md` 2 and 5). */
export function search(visit: Visit): Answer {
  const { ask, state } = visit;
  if ([...ask.query.keys()].some((name) => name.startsWith('page['))) {
    throw refuse.invalidAttribute('page', 'must be a whole number: search has no cursors');
  }
  const found = findTickets(visit);
  const { page, perPage } = readOffset(ask);
  if (page * perPage > RESULT_LIMIT) {
    throw refuse.invalidSearch('Requested response size was greater than Search Response Limits');
  }
  const tickets = found.slice((page - 1) * perPage, page * perPage);
  const include = readNestedInclude(ask);
  const place = state.quirks.metricSets;
  const inside = new Set([...include].filter((name) => name !== 'metric_sets' || place === 'inside'));
  return json({
    results: tickets.map((ticket) => ({
      ...dressTicket(state, ticket, inside),
      ...(include.has('slas') ? { slas: { policy_metrics: [] } } : {}),
      result_type: 'ticket',
    })),
    ...sideloadArrays(state.data, tickets, include),
    ...(include.has('metric_sets') && place === 'top'
      ? { metric_sets: tickets.map(({ id }) => state.data.metric_sets[id]) }
      : {}),
    facets: null,
    ...offsetLinks(ask, found.length),
  });
}

/** `GET /search/count`: the bare number. */
export function countSearch(visit: Visit): Answer {
  return json({ count: findTickets(visit).length });
}

function findTickets({ ask, state, me }: Visit): SandboxTicket[] {
  const query = readQuery(ask);
  const terms = readTerms(query);
  const found = state.data.tickets.filter((ticket) => canSee(state, me, ticket) && fitsSearch(ticket, terms, state));
  return sortTickets(found, ask.query.get('sort_by'), ask.query.get('sort_order'));
}

function readQuery(ask: Ask): string {
  const query = ask.query.get('query')?.trim();
  if (!query) throw refuse.invalidSearch('the query is empty');
  return query;
}
