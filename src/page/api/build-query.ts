import type { QueueList } from '../../contracts/queue-snapshot.ts';

/** One of the three lists of a refresh. `since` is ISO 8601 in UTC. */
export type QueueQuery =
  | { list: Extract<QueueList, 'mine-unsolved'> }
  | { list: Extract<QueueList, 'mine-recent'>; since: string }
  | { list: Extract<QueueList, 'groups'>; groupIds: readonly number[] };

/** Tickets a page of a list: the most Zendesk gives. */
export const pageSize = 100;
/** Search gives 1,000 results and no more (`api.md` section 5). */
export const mostPages = 10;

function writeTerms(query: QueueQuery): string {
  if (query.list === 'mine-unsolved') return 'assignee:me status<solved';
  if (query.list === 'groups') {
    return ['status<pending', ...query.groupIds.filter(Number.isSafeInteger).map((id) => `group:${id}`)].join(' ');
  }
  // Through a date and back, so that only a time can get into the query.
  const since = Temporal.Instant.from(query.since).round('second').toString();
  return `assignee:me updated>=${since}`;
}

/** What comes along. The account's own targets make an answer heavy (`api.md` section 2): for my own tickets only. */
const include = {
  mine: 'tickets(users,groups,metric_sets,organizations,slas)',
  groups: 'tickets(users,groups,metric_sets,organizations)',
};

/**
 * Path and parameters of one page of one list: fixed templates, numeric ids and times only, so no text of the page
 * ever enters a query (`api.md` section 5). Throws when `since` is no time.
 */
export function buildQuery(query: QueueQuery, page: number): string {
  const parameters = {
    query: `type:ticket ${writeTerms(query)}`,
    // Nested: a flat `include` is ignored without a word on search (`api.md` section 2).
    include: query.list === 'groups' ? include.groups : include.mine,
    // Past search's limit the end of a list is lost: of mine what changed longest ago, of others' the youngest.
    ...(query.list === 'mine-recent'
      ? { sort_by: 'updated_at', sort_order: 'desc' }
      : { sort_by: 'created_at', sort_order: 'asc' }),
    per_page: pageSize,
    page,
  };
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `search.json?${pairs.join('&')}`;
}
