import { findActivePane } from './active-pane.ts';
import { readAnchors } from './read-anchors.ts';
import { countCopies } from './read-fields.ts';
import { readHealth } from './read-health.ts';
import { readMode } from './read-mode.ts';
import { readTheme } from './read-theme.ts';
import { readTicket } from './read-ticket.ts';
import { readRoute } from './route.ts';
import type { PageSnapshot, PaneSnapshot } from './snapshot.ts';
import { listTicketPanes, type TicketPane } from './ticket-panes.ts';
import type { UnsavedMemory } from './unsaved-memory.ts';

/** What one reading of the page needs beside the document. */
export type ReadingConditions = {
  url: string;
  prefersDark: boolean;
  memory: UnsavedMemory;
  /** Milliseconds on any steady clock. */
  now: number;
  /** What stands in the page, where the caller has listed it already. */
  panes?: TicketPane[];
};

/** Reads the whole page once, writing nothing. */
export function readPage(document: Document, conditions: ReadingConditions): PageSnapshot {
  const route = readRoute(conditions.url);
  const active = findActivePane(document, route, conditions.panes ?? listTicketPanes(document));
  return {
    route,
    pane: active && route.kind === 'ticket' ? readPane(active, route.id, conditions) : undefined,
    theme: readTheme(document, conditions.prefersDark),
    health: readHealth(document, active?.pane),
  };
}

function readPane({ pane }: TicketPane, ticketId: number, { memory, now }: ReadingConditions): PaneSnapshot {
  const anchors = readAnchors(pane);
  return {
    ticketId,
    mode: readMode(pane, anchors.editor),
    ticket: readTicket(pane, ticketId, memory, now),
    copies: countCopies(pane),
    anchors,
  };
}
