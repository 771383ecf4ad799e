import type { HookHealth } from '../contracts/health.ts';

/** Where the agent is, from the URL alone. */
export type Route = { kind: 'ticket'; id: number } | { kind: 'other' };

/** What the composer is for. `unknown` is a mode of its own: two signals disagree, or there is none. */
export type ComposerMode = 'internal' | 'public' | 'unknown';

/** One thing read off the page; absent means unknown, never "none". `unsaved`: changed here, not submitted yet. */
export type Reading<T> = { value: T; unsaved: boolean };

/** What the page tells of the ticket in view: words as the page shows them. */
export type TicketReading = {
  id: number;
  subject?: Reading<string>;
  /** Zendesk's own word in English lower case, or `none` where the field shows "-". */
  priority?: Reading<string>;
  status?: Reading<string>;
  group?: Reading<string>;
  /** Name shown as the assignee; `null` when nobody is chosen. */
  assignee?: Reading<string | null>;
  /** True while the page offers "take it": the ticket is not the agent's. */
  canTake?: Reading<boolean>;
  tags?: Reading<string[]>;
  requester?: Reading<string>;
  organization?: Reading<string>;
  /** Messages and notes the log shows now; older ones may be folded away. */
  comments?: Reading<number>;
};

/** Elements of the active pane that others place themselves by. */
export type PaneAnchors = {
  pane: Element;
  /** The whole composer, `null` until it is mounted. */
  composer: Element | null;
  /** The box around the editor that a note warning stands right above. */
  editorBox: Element | null;
  /** The contenteditable itself. */
  editor: HTMLElement | null;
  footer: Element | null;
  /** A list or menu of the page's that is open now. */
  menu: Element | null;
};

/** The active ticket pane, read once. */
export type PaneSnapshot = {
  ticketId: number;
  mode: ComposerMode;
  ticket: TicketReading;
  /** People in copy on a public reply, as far as the page shows them. */
  copies: number;
  anchors: PaneAnchors;
};

/**
 * The page at one moment. `pane` is there only while URL, selected tab and active pane agree on one ticket:
 * during a switch it is absent, so nothing can be said about, or done to, the wrong ticket.
 */
export type PageSnapshot = {
  route: Route;
  pane: PaneSnapshot | undefined;
  /** Where an agent seems to write, while the ticket in view or its editor is not proven: for warning only. */
  loose?: Pick<PaneSnapshot, 'anchors' | 'mode'>;
  /** Without a pane: something of the page points at another ticket than the address does, or at two. */
  isDisputed?: boolean;
  theme: 'light' | 'dark';
  health: HookHealth[];
};
