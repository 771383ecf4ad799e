import { findEvery, findHook } from './find-hook.ts';

/** What the header tabs say of the ticket in view. `none`: nothing is marked, so the address stands alone. */
export type TabSignal = { kind: 'none' } | { kind: 'ticket'; id: number } | { kind: 'other' };

/**
 * The selected header tab by every marker there is. Markers that point at different tabs, or a selected tab
 * that is no saved ticket's, give `other`: it agrees with no ticket.
 */
export function readSelectedTab(document: Document): TabSignal {
  const [tab, ...rest] = findEvery(findTabList(document), 'selectedTab');
  if (!tab) return { kind: 'none' };
  const id = rest.length === 0 ? readTabTicket(tab) : undefined;
  return id === undefined ? { kind: 'other' } : { kind: 'ticket', id };
}

/** The header tab of a ticket, selected or not. */
export function findTabOf(document: Document, ticketId: number): Element | undefined {
  return listTabs(document).find((tab) => readTabTicket(tab) === ticketId);
}

/** Every header tab, of tickets and of anything else. */
export function listTabs(document: Document): Element[] {
  return findEvery(findTabList(document), 'tab');
}

/** The bar of tabs, as it is much smaller than the page. */
function findTabList(document: Document): ParentNode {
  return findHook(document, 'tabList')?.element ?? document;
}

/** Ticket id of a tab; undefined for other entities and for a ticket that is not saved yet. */
function readTabTicket(tab: Element): number | undefined {
  const linked = /\/tickets\/(\d+)/.exec(tab.getAttribute('href') ?? '')?.[1];
  const type = tab.getAttribute('data-entity-type') ?? 'ticket';
  const entity = tab.getAttribute('data-entity-id');
  // A user or an organisation may well have the number of a ticket.
  if (!linked && !/ticket|chat/i.test(type)) return undefined;
  const id = entity ?? linked ?? '';
  return /^\d+$/.test(id) ? Number(id) : undefined;
}
