import type { ReadLoose } from './find-loose.ts';
import { isOwnNode } from './is-own-node.ts';
import { readAnchors } from './read-anchors.ts';
import type { ReadHealth } from './read-health.ts';
import { readPage } from './read-page.ts';
import { readRoute } from './route.ts';
import type { PageSnapshot, PaneAnchors } from './snapshot.ts';
import { makeSnapshotKey } from './snapshot-key.ts';
import { listTicketPanes, type TicketPane } from './ticket-panes.ts';
import { createUnsavedMemory } from './unsaved-memory.ts';
import { listWatchTargets, type WatchTarget } from './watch-targets.ts';

/** What is watched, and who hears of it. */
export type WatchOptions = {
  document: Document;
  window: Window;
  signal: AbortSignal;
  /** Called when something relevant changed, at most once a frame, never while the page is hidden. */
  onSnapshot: (snapshot: PageSnapshot) => void;
  /** Called when the draft in the ticket in view may have changed. Not debounced: read the draft later. */
  onDraftInput?: (editor: HTMLElement) => void;
  /** Called when the page could not be read or a listener threw; what the page says is then unknown. */
  onFailure?: (error: unknown) => void;
  /** As in `ReadingConditions`. */
  readHealth?: ReadHealth | undefined;
  readLoose?: ReadLoose | undefined;
  /** Seams for tests; the window's own where left out. */
  navigation?: EventTarget | undefined;
  readUrl?: () => string;
  requestFrame?: (run: () => void) => void;
  now?: () => number;
};

/**
 * Watches the page by one observer: child lists everywhere, attributes and text on the few nodes that matter
 * (house decision 5). Guarantees: no polling; nothing is said while the page is hidden, and once on return; a
 * change of address is told before the next frame, so what stood for the old ticket goes at once; what throws
 * stays in here. The draft is heard by `input` events and by its own text nodes, since CKEditor makes most
 * changes (deleting, pasting, macros) without an `input` event.
 */
export function watchPage(options: WatchOptions): void {
  const { document, window, signal } = options;
  if (signal.aborted) return;
  const navigation = options.navigation ?? (window as { navigation?: EventTarget }).navigation;
  const requestFrame = options.requestFrame ?? ((run) => window.requestAnimationFrame(run));
  const readUrl = options.readUrl ?? (() => window.location.href);
  const now = options.now ?? (() => performance.now());
  const darkness = window.matchMedia('(prefers-color-scheme: dark)');
  const memory = createUnsavedMemory();

  let current: PageSnapshot | undefined;
  let key = '';
  let targets: WatchTarget[] = [];
  let isFrameAsked = false;

  const observer = new MutationObserver((records) => guard(() => takeRecords(records)));

  function guard(run: () => void) {
    try {
      run();
    } catch (error) {
      options.onFailure?.(error);
    }
  }

  function takeRecords(records: MutationRecord[]) {
    const editor = anchorsOf(current)?.editor;
    const inDraft = (node: Node) => editor?.contains(node) === true;
    const isLabel = ({ type, target }: MutationRecord) => type === 'attributes' && target === editor;
    const isDraft = (record: MutationRecord) => inDraft(record.target) && !isLabel(record);
    if (records.some((record) => !isDraft(record) && isRelevant(record))) schedule();
    if (editor && records.some(isDraft)) options.onDraftInput?.(editor);
  }

  function schedule() {
    if (isFrameAsked || document.hidden || signal.aborted) return;
    isFrameAsked = true;
    requestFrame(() => {
      isFrameAsked = false;
      scan();
    });
  }

  function scan() {
    if (document.hidden || signal.aborted) return;
    const panes = listPanes();
    const next = read(panes);
    guard(() => retarget(next, panes));
    const nextKey = makeSnapshotKey(next);
    if (nextKey === key && current) return;
    key = nextKey;
    current = next;
    guard(() => options.onSnapshot(next));
  }

  function listPanes(): TicketPane[] {
    try {
      return listTicketPanes(document);
    } catch (error) {
      options.onFailure?.(error);
      return [];
    }
  }

  /** A page that cannot be read is a page with no ticket in view. */
  function read(panes: TicketPane[]): PageSnapshot {
    const url = readUrl();
    try {
      const { readHealth, readLoose } = options;
      const conditions = { url, prefersDark: darkness.matches, memory, now: now(), panes, readHealth, readLoose };
      return readPage(document, conditions);
    } catch (error) {
      options.onFailure?.(error);
      return { route: readRoute(url), pane: undefined, theme: current?.theme ?? 'light', health: [] };
    }
  }

  function retarget(snapshot: PageSnapshot, panes: TicketPane[]) {
    const next = listWatchTargets(document, panes, anchorsOf(snapshot));
    if (targets.length === next.length && next.every(({ node }, at) => node === targets[at]?.node)) return;
    targets = next;
    const missed = observer.takeRecords();
    observer.disconnect();
    observe();
    if (missed.length > 0) takeRecords(missed);
  }

  function observe() {
    // The root is the document, as a node can be observed one way only and the body's attributes matter.
    observer.observe(document, { childList: true, subtree: true });
    for (const { node, options: init } of targets) observer.observe(node, init);
  }

  function hearInput({ target }: Event) {
    const pane = anchorsOf(current)?.pane;
    if (!pane || !(target instanceof Node) || !pane.contains(target) || isOwnNode(target)) return;
    // React replaces the editor now and then: what was found last may be gone (4.2).
    const editor = readAnchors(pane).editor ?? anchorsOf(current)?.editor;
    if (editor?.contains(target)) options.onDraftInput?.(editor);
    else schedule();
  }

  const moved = () => queueMicrotask(scan);
  const faded = ({ propertyName }: TransitionEvent) => /^(visibility|opacity)$/.test(propertyName) && schedule();
  navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('pageshow', schedule, { signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  document.addEventListener('transitionend', faded, { signal, capture: true });
  document.addEventListener('input', (event) => guard(() => hearInput(event)), { signal, capture: true });
  darkness.addEventListener('change', schedule, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observe();
  scan();
}

/** The anchors of the ticket in view, or those that stand in while they are not proven. */
function anchorsOf(snapshot: PageSnapshot | undefined): PaneAnchors | undefined {
  return (snapshot?.loose ?? snapshot?.pane)?.anchors;
}

/**
 * Our own hosts are no news, except where the page took one away. Garden puts even its closed lists in place at every
 * scroll: no style brings into sight what says that it is hidden.
 */
function isRelevant({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwnNode(target)) return false;
  if (type !== 'childList')
    return attributeName !== 'style' || (target as Element).getAttribute('aria-hidden') !== 'true';
  return removedNodes.length > 0 || [...addedNodes].some((node) => !isOwnNode(node));
}
