import { findAround, findEvery, findHook } from './find-hook.ts';
import { type HookName, hooks } from './hooks.ts';
import { isInSight } from './is-shown.ts';

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
  /** Nothing hides it, in any of the ways by which pages do. */
  isShown: boolean;
};

type Mark = { element: Element; id: number };

/** There is one of each in a ticket: an element with a second one holds something of another. */
const SINGLES: HookName[] = ['layout', 'composer', 'subject', 'footer', 'crumb'];

/** Every ticket that stands in the page; `agent-page-hooks.md` 4.2 has the ways by which they are hidden. */
export function listTicketPanes(document: Document): TicketPane[] {
  const container = findPanesContainer(document);
  const found = findEvery(document, 'layout', 'conversation');
  const around = (element: Element) => (container.contains(element) ? container : document.body);
  const named = found.flatMap(readMark);
  const marks = [...named, ...listCrumbs(document, container, named)];
  const roots = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const root = findPaneRoot(mark, marks, around(mark.element));
    roots.set(root, [...(roots.get(root) ?? []), mark]);
  }
  return [...roots].map(([pane, own]) => describePane(pane, own, found, around(pane)));
}

/** The tickets that may be the one in view: each shows, and none is marked as another than the active one. */
export function listActivePanes(document: Document, panes = listTicketPanes(document)): TicketPane[] {
  return panes.filter((one) => one.isMarkedActive !== false && one.isShown);
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

/** What the path above a ticket says, for panes that nothing else names. */
function listCrumbs(document: Document, container: Element, named: Mark[]): Mark[] {
  return findEvery(document, 'crumb').flatMap((element) => {
    const around = findAround(element, 'workspace') ?? topmost(element, container);
    if (named.some((one) => around.contains(one.element))) return [];
    const id = /(\d+)\D*$/.exec(element.textContent)?.[1];
    return id ? [{ element, id: Number(id) }] : [];
  });
}

/** The child of the container that an element stands in. */
function topmost(element: Element, container: Element): Element {
  let top = element;
  for (let up = top.parentElement; up && up !== container && up.tagName !== 'BODY'; up = up.parentElement) top = up;
  return top;
}

/** The workspace around a mark or, as wrappers come and go, the widest element that holds nothing of another ticket. */
function findPaneRoot(mark: Mark, marks: Mark[], container: Element): Element {
  const workspace = findAround(mark.element, 'workspace');
  if (workspace && container.contains(workspace) && workspace !== container) return workspace;
  const others = marks.filter(({ id }) => id !== mark.id);
  let root = mark.element;
  for (let up = root.parentElement; up && up !== container; up = up.parentElement) {
    if (others.some(({ element }) => up.contains(element)) || holdsAnother(up, root)) break;
    root = up;
  }
  return root;
}

/** A pane without a name, as that of a new ticket is, has its own of what a ticket has once. */
function holdsAnother(wider: Element, root: Element): boolean {
  return SINGLES.some((name) => {
    const all = findEvery(wider, name);
    const outside = all.filter((one) => !root.contains(one) && !one.contains(root));
    return outside.length > 0 && all.length > outside.length;
  });
}

function describePane(pane: Element, marks: Mark[], found: Element[], container: Element): TicketPane {
  const layouts = [pane, ...found.filter((element) => pane.contains(element) && isLayout(element))];
  const flags = layouts.flatMap((element) => element.getAttribute('data-is-active') ?? []);
  const marked = layouts.find((element) => element.hasAttribute('data-is-active'));
  const layout = marked ?? layouts[1] ?? marks[0]?.element ?? pane;
  return {
    pane,
    layout,
    marks: marks.map(({ element }) => element),
    ids: [...new Set(marks.map(({ id }) => id))],
    isMarkedActive: flags.length === 0 ? undefined : flags.every((flag) => flag === 'true'),
    isShown: isInSight(layout, pane, container),
  };
}

/** Buttons of a ticket may have names and states like a layout's. */
function isLayout(element: Element): boolean {
  const [named, marked, ...others] = hooks.layout;
  const isNamed = /^ticket-\d/.test(element.getAttribute('data-test-id') ?? '');
  if (element.matches(named.css) || others.some(({ css }) => element.matches(css))) return true;
  return isNamed && element.matches(marked.css);
}
