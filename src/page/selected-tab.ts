import { findEvery, findHook } from './find-hook.ts';

/** What the header tabs say of the ticket in view. `none`: nothing is marked, so the address stands alone. */
export type TabSignal = { kind: 'none' } | { kind: 'ticket'; id: number } | { kind: 'other' };

/**
 * The selected header tab by every marker there is. Markers that point at different tabs, or a selected tab of
 * something else, give `other`: it agrees with no ticket. A ticket's tab whose number is not to be read, as a new
 * ticket's is, says nothing.
 */
export function readSelectedTab(document: Document): TabSignal {
  const [tab, ...rest] = findEvery(findTabList(document), 'selectedTab');
  if (!tab) return { kind: 'none' };
  if (rest.length > 0) return { kind: 'other' };
  const id = readTabTicket(tab);
  if (id !== undefined) return { kind: 'ticket', id };
  return isTicketTab(tab) ? { kind: 'none' } : { kind: 'other' };
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
  const linked = readLink(tab);
  // A user or an organisation may well have the number of a ticket.
  if (!linked && !isTicketTab(tab)) return undefined;
  const id = tab.getAttribute('data-entity-id');
  if (id !== null && /^\d+$/.test(id)) return linked && linked !== id ? undefined : Number(id);
  const told = linked ?? findHook(tab, 'tabNumber')?.element.textContent?.replace('#', '').trim();
  return told && /^\d+$/.test(told) ? Number(told) : undefined;
}

const readLink = (tab: Element) => /\/tickets\/(\d+)/.exec(tab.getAttribute('href') ?? '')?.[1];

function isTicketTab(tab: Element): boolean {
  return /ticket|chat/i.test(tab.getAttribute('data-entity-type') ?? 'ticket');
}
