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
  if (route.kind !== 'ticket') return undefined;
  const tab = readSelectedTab(document);
  if (tab.kind === 'other' || (tab.kind === 'ticket' && tab.id !== route.id)) return undefined;
  const [pane, ...others] = listActivePanes(document, panes);
  if (!pane || others.length > 0) return undefined;
  return pane.ids.length === 1 && pane.ids[0] === route.id ? pane : undefined;
}
