import { findActivePane } from '../active-pane.ts';
import { readRoute } from '../route.ts';
import { ActStop } from './stop.ts';

/** Milliseconds that the page gets for one step: a menu with people in it may have to be fetched. */
const PATIENCE = 5_000;

/** Where one action works: the ticket it was started for, and nothing else. */
export type ActScope = {
  readonly document: Document;
  readonly ticketId: number;
  readonly signal: AbortSignal;
  /** Milliseconds to wait for what a step brings. */
  readonly patience: number;
  /** The ticket's active pane of this moment. Throws `wrong-ticket` or `stopped`: ask before every click and key. */
  pane: () => Element;
  /** Says that something is being changed, or, with false, that it was all taken back. */
  mark: (isChanged: boolean) => void;
  isChanged: () => boolean;
};

/** The active pane while address, tab and pane agree on this ticket. */
export function findPaneOf(document: Document, ticketId: number): Element | undefined {
  const route = readRoute(document.defaultView?.location.href ?? document.location.href);
  if (route.kind !== 'ticket' || route.id !== ticketId) return undefined;
  return findActivePane(document, route)?.pane;
}

/** A scope for one action. Nothing is asked of the page until `pane` is. */
export function makeScope(options: {
  document: Document;
  ticketId: number;
  signal: AbortSignal;
  patience?: number | undefined;
}): ActScope {
  const { document, ticketId, signal } = options;
  let isChanged = false;
  return {
    document,
    ticketId,
    signal,
    patience: options.patience ?? PATIENCE,
    pane() {
      if (signal.aborted) throw new ActStop('stopped');
      const pane = findPaneOf(document, ticketId);
      if (!pane) throw new ActStop('wrong-ticket');
      return pane;
    },
    mark: (now) => {
      isChanged = now;
    },
    isChanged: () => isChanged,
  };
}
