import { readSelectedTab } from './selected-tab.ts';
import type { Route } from './snapshot.ts';
import { listActivePanes, listTicketPanes, type TicketPane } from './ticket-panes.ts';

/**
 * The pane of the ticket in view, only while address, selected tab and active pane agree on one ticket. They
 * follow a click one by one, in any order (`agent-page-hooks.md` 4.1): until the last has come the answer is
 * undefined, so nothing can be said about the wrong ticket. Where no tab is marked, the address and the
 * pane decide; where no pane carries `data-is-active`, the only one that shows is the active one.
 *
 * @param panes what stands in the page, where the caller has listed it already
 */
export function findActivePane(
  document: Document,
  route: Route,
  panes: TicketPane[] = listTicketPanes(document),
): TicketPane | undefined {
  if (route.kind !== 'ticket' || isTabOfAnother(document, route.id)) return undefined;
  const [pane, ...others] = listActivePanes(document, panes);
  if (!pane || others.length > 0) return undefined;
  return pane.ids.join() === String(route.id) ? pane : undefined;
}

/**
 * Whether the selected tab or what shows contradicts the address, which without an active pane may also just be
 * that the page names no ticket at all.
 */
export function isDisputed(document: Document, route: Route, panes: TicketPane[]): boolean {
  if (route.kind !== 'ticket') return false;
  return isTabOfAnother(document, route.id) || listActivePanes(document, panes).length > 0;
}

function isTabOfAnother(document: Document, id: number): boolean {
  const tab = readSelectedTab(document);
  return tab.kind === 'other' || (tab.kind === 'ticket' && tab.id !== id);
}
