import { findActivePane, isDisputed } from './active-pane.ts';
import type { ReadLoose } from './find-loose.ts';
import { readAnchors } from './read-anchors.ts';
import { countCopies } from './read-fields.ts';
import type { ReadHealth } from './read-health.ts';
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
  /** Which hooks are found; nothing is told of them where it is left out. */
  readHealth?: ReadHealth | undefined;
  /** Reads where an agent seems to write on a page that is not known; left out, nothing is. */
  readLoose?: ReadLoose | undefined;
  /** What stands in the page, where the caller has listed it already. */
  panes?: TicketPane[];
};

/** Reads the whole page once, writing nothing. */
export function readPage(document: Document, conditions: ReadingConditions): PageSnapshot {
  const route = readRoute(conditions.url);
  const panes = conditions.panes ?? listTicketPanes(document);
  const active = findActivePane(document, route, panes);
  const pane = active && route.kind === 'ticket' ? readPane(active, route.id, conditions) : undefined;
  const isVague = route.kind === 'ticket' && !pane?.anchors.editor;
  const loose = isVague ? conditions.readLoose?.(active?.pane ?? document.body) : undefined;
  return {
    route,
    pane,
    ...(loose && { loose }),
    ...(!active && isDisputed(document, route, panes) && { isDisputed: true }),
    theme: readTheme(document, conditions.prefersDark),
    health: conditions.readHealth?.(document, active?.pane) ?? [],
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
