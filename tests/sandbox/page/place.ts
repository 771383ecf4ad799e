/** Where in the agent page somebody is. */
export type Place =
  | { kind: 'ticket'; id: number }
  | { kind: 'filter'; id: number }
  | { kind: 'search'; words: string }
  | { kind: 'user'; id: number }
  | { kind: 'dashboard' };

/** The place an address of the page means; anything unknown is the dashboard. */
export function parsePlace(address: string): Place {
  const { pathname, searchParams } = new URL(address, location.origin);
  const [, kind, id] = /^\/agent\/(tickets|filters|users)\/(\d+)/.exec(pathname) ?? [];
  if (kind === 'tickets') return { kind: 'ticket', id: Number(id) };
  if (kind === 'filters') return { kind: 'filter', id: Number(id) };
  if (kind === 'users') return { kind: 'user', id: Number(id) };
  if (pathname.startsWith('/agent/search'))
    return { kind: 'search', words: searchParams.get('q') ?? searchParams.get('query') ?? '' };
  return { kind: 'dashboard' };
}

/** The address of a place, from the root. */
export function writePlace(place: Place): string {
  switch (place.kind) {
    case 'ticket':
      return `/agent/tickets/${place.id}`;
    case 'filter':
      return `/agent/filters/${place.id}`;
    case 'user':
      return `/agent/users/${place.id}`;
    case 'search':
      return `/agent/search/1?type=ticket&q=${encodeURIComponent(place.words)}`;
    default:
      return '/agent/dashboard';
  }
}

/** True when both are the same place. */
export function isSamePlace(one: Place, other: Place): boolean {
  return writePlace(one) === writePlace(other);
}
