import { findAround, findEvery, findHook } from './find-hook.ts';
import { hooks } from './hooks.ts';

/** One mounted ticket, in view or not. */
export type TicketPane = {
  /** Holds everything of this ticket and nothing of another. */
  pane: Element;
  /** The layout, or where there is none the element that names the ticket. */
  layout: Element;
  /** The elements that name the ticket. */
  marks: Element[];
  /** Every ticket id written on the pane; more than one while nodes are being re-used. */
  ids: number[];
  /** What `data-is-active` says; undefined without the attribute. */
  isMarkedActive: boolean | undefined;
  /** Neither it nor anything around it is hidden, by `display`, `visibility` or `inert`. */
  isShown: boolean;
};

type Mark = { element: Element; id: number };

/** Every ticket that stands in the page; `agent-page-hooks.md` 4.2 has the ways by which they are hidden. */
export function listTicketPanes(document: Document): TicketPane[] {
  const container = findPanesContainer(document);
  const found = findEvery(container, 'layout', 'conversation');
  const marks = found.flatMap(readMark);
  const roots = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const root = findPaneRoot(mark, marks, container);
    roots.set(root, [...(roots.get(root) ?? []), mark]);
  }
  return [...roots].map(([pane, own]) => describePane(pane, own, found, container));
}

/** The element whose descendants are all ticket panes; the body where the page has no such element. */
export function findPanesContainer(document: Document): Element {
  return findHook(document, 'panes')?.element ?? document.body ?? document.documentElement;
}

function readMark(element: Element): Mark[] {
  const text =
    /^ticket-(\d+)-/.exec(element.getAttribute('data-test-id') ?? '')?.[1] ??
    element.getAttribute('data-ticket-id') ??
    element.getAttribute('data-side-conversations-anchor-id');
  return text !== null && /^\d+$/.test(text) ? [{ element, id: Number(text) }] : [];
}

/** The workspace around a mark or, as wrappers come and go, the widest element that no other ticket shares. */
function findPaneRoot(mark: Mark, marks: Mark[], container: Element): Element {
  const workspace = findAround(mark.element, 'workspace');
  if (workspace && container.contains(workspace) && workspace !== container) return workspace;
  const others = marks.filter(({ id }) => id !== mark.id);
  let root = mark.element;
  for (let up = root.parentElement; up && up !== container; up = up.parentElement) {
    if (others.some(({ element }) => up.contains(element))) break;
    root = up;
  }
  return root;
}

function describePane(pane: Element, marks: Mark[], found: Element[], container: Element): TicketPane {
  const layouts = [pane, ...found.filter((element) => pane.contains(element) && isLayout(element))];
  const flags = layouts.flatMap((element) => element.getAttribute('data-is-active') ?? []);
  const layout = layouts.find((element) => element.hasAttribute('data-is-active')) ?? layouts[1] ?? marks[0]?.element;
  const shown = layout ?? pane;
  return {
    pane,
    layout: shown,
    marks: marks.map(({ element }) => element),
    ids: [...new Set(marks.map(({ id }) => id))],
    isMarkedActive: flags.length === 0 ? undefined : flags.every((flag) => flag === 'true'),
    isShown: isShown(shown, container),
  };
}

function isLayout(element: Element): boolean {
  return hooks.layout.some(({ css }) => element.matches(css));
}

/** A dialog may make the whole page inert; only inertness inside the container tells panes apart. */
function isShown(element: Element, container: Element): boolean {
  const inert = element.closest('[inert]');
  if (inert && inert !== container && container.contains(inert)) return false;
  return hasVisibleBox(element);
}

/** An element without a box of its own (`display: contents`) shows by its children. */
function hasVisibleBox(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'contents' && [...element.children].some(hasVisibleBox);
}
