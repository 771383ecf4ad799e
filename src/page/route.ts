import type { Route } from './snapshot.ts';

/** The path of one saved ticket; a new one has `new` where the number stands (`agent-page-hooks.md` 4.1). */
const TICKET_PATH = /^\/agent\/tickets\/([1-9]\d*)(?:\/|$)/;

/**
 * Where the agent is, from an absolute URL alone. Pure.
 *
 * @returns `other` for anything that is not one saved ticket, text that is no URL included
 */
export function readRoute(url: string): Route {
  const match = URL.canParse(url) ? TICKET_PATH.exec(new URL(url).pathname) : null;
  const id = Number(match?.[1]);
  return Number.isSafeInteger(id) ? { kind: 'ticket', id } : { kind: 'other' };
}
