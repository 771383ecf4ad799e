import { findHook } from './find-hook.ts';
import { type HookName, hooks } from './hooks.ts';
import { listMenus } from './read-anchors.ts';
import { listTabs } from './selected-tab.ts';
import type { PaneAnchors } from './snapshot.ts';
import { findPanesContainer, type TicketPane } from './ticket-panes.ts';

/** One node whose attributes, or whose text, matter. */
export type WatchTarget = { node: Node; options: MutationObserverInit };

const PANE_ATTRIBUTES = [
  ...['style', 'class', 'hidden', 'inert', 'aria-hidden', 'data-is-active'],
  ...['data-test-id', 'data-ticket-id', 'data-side-conversations-anchor-id'],
];
const TAB_ATTRIBUTES = [
  ...['data-entity-is-selected', 'aria-current', 'data-selected', 'aria-selected'],
  ...['data-entity-id', 'data-entity-type', 'href', 'class'],
];
const VALUE_HOOKS: HookName[] = [
  ...(['subject', 'priority', 'status', 'assignee', 'tags', 'requester', 'organization'] as const),
  ...(['internalMark', 'publicMark'] as const),
];

/**
 * The few nodes whose attributes and text are watched; for the rest of the page child lists are enough
 * (house decision 5). A handful per open ticket, and the values of the ticket in view.
 */
export function listWatchTargets(
  document: Document,
  panes: TicketPane[],
  anchors: PaneAnchors | undefined,
): WatchTarget[] {
  const targets = [
    attributes(document.documentElement, ['data-theme', 'lang', 'class', 'style']),
    ...(document.body ? [attributes(document.body, ['class', 'style'])] : []),
    ...listTabs(document).map((tab) => attributes(tab, TAB_ATTRIBUTES)),
    ...listPaneElements(document, panes).map((element) =>
      isCrumb(element) ? withText(element, PANE_ATTRIBUTES) : attributes(element, PANE_ATTRIBUTES),
    ),
    ...(anchors ? listActiveTargets(anchors) : []),
  ];
  // A node can be watched in one way only.
  const known = new Set(targets.map(({ node }) => node));
  const menus = anchors ? listMenuTargets(document, panes, anchors) : [];
  return [...targets, ...menus.filter(({ node }) => !known.has(node))];
}

/** Its words are what names the ticket. */
function isCrumb(element: Element): boolean {
  return hooks.crumb.some(({ css }) => element.matches(css));
}

function attributes(node: Node, attributeFilter: string[]): WatchTarget {
  return { node, options: { attributes: true, attributeFilter } };
}

/** Every element from the marks of a pane up to the container, as any of them may be the one that hides it. */
function listPaneElements(document: Document, panes: TicketPane[]): Element[] {
  const container = findPanesContainer(document);
  const elements = new Set<Element>(container === document.body ? [] : [container, ...container.children]);
  for (const { layout, marks } of panes) {
    for (const mark of marks) elements.add(mark);
    for (let up: Element | null = layout; up && up !== container; up = up.parentElement) elements.add(up);
  }
  elements.delete(document.body);
  return [...elements];
}

function listActiveTargets({ pane, editor }: PaneAnchors): WatchTarget[] {
  const switcher = findHook(pane, 'switcher')?.element;
  const values = VALUE_HOOKS.flatMap((hook) => findHook(pane, hook)?.element ?? []);
  return [
    ...values.map((node) => withText(node, ['class', 'title', 'value', 'aria-selected', 'hidden', 'data-test-id'])),
    ...(switcher ? [withText(switcher, ['data-channel', 'aria-label'])] : []),
    ...(editor ? [withText(editor, ['aria-label', 'contenteditable'])] : []),
  ];
}

/**
 * Menus come hidden or without a size and are shown by a style or a class, on themselves or on the box that
 * floats. Those of other tickets do not matter.
 */
function listMenuTargets(document: Document, panes: TicketPane[], { pane }: PaneAnchors): WatchTarget[] {
  const others = panes.filter((one) => one.pane !== pane);
  const menus = listMenus(document).filter((menu) => !others.some((one) => one.pane.contains(menu)));
  const boxes = new Set(menus.flatMap((menu) => [menu, menu.parentElement ?? menu]));
  return [...boxes].map((node) => attributes(node, ['style', 'class', 'hidden', 'aria-hidden']));
}

function withText(node: Node, attributeFilter: string[]): WatchTarget {
  return { node, options: { attributes: true, attributeFilter, characterData: true, childList: true, subtree: true } };
}
