import { findActivePane } from './active-pane.ts';
import { readAnchors } from './read-anchors.ts';
import { readMode } from './read-mode.ts';
import { readRoute } from './route.ts';
import type { ComposerMode, PaneSnapshot } from './snapshot.ts';
import { findPanesContainer, listTicketPanes } from './ticket-panes.ts';

/** The composer of the ticket in view, read at the very moment it matters. */
export type ComposerMoment = {
  ticketId: number;
  /** Address, tab and pane agree on it now. */
  isProven?: boolean;
  mode: ComposerMode;
  pane: Element;
  editor: HTMLElement | null;
  /** Whether an element belongs to this ticket: it stands in its pane, or in no ticket's (an open menu). */
  holds: (element: Element) => boolean;
};

/**
 * Reads the composer anew, as the page may have drawn it anew since the last snapshot.
 *
 * @param last the ticket of that snapshot: counts where the page's signals disagree just now
 */
export function readMoment(
  document: Document,
  url: string,
  last: PaneSnapshot | undefined,
): ComposerMoment | undefined {
  const active = findActivePane(document, readRoute(url));
  const pane = active?.pane ?? (last?.anchors.pane.isConnected ? last.anchors.pane : undefined);
  const ticketId = active?.ids[0] ?? last?.ticketId;
  if (!pane || ticketId === undefined) return undefined;
  const found = readAnchors(pane).editor;
  const editor = found ?? (last?.anchors.editor?.isConnected ? last.anchors.editor : null);
  return { ticketId, isProven: !!active, mode: readMode(pane, editor), pane, editor, holds: (one) => isOf(pane, one) };
}

function isOf(pane: Element, element: Element): boolean {
  if (pane.contains(element)) return true;
  const { ownerDocument } = element;
  const container = findPanesContainer(ownerDocument);
  if (container !== ownerDocument.body) return !container.contains(element);
  return !listTicketPanes(ownerDocument).some((other) => other.pane.contains(element));
}
