import type { HookVariant } from './hooks/hook-variant.ts';
import { type HookName, hooks } from './hooks.ts';
import { hasVisibleBox } from './is-shown.ts';
import { isWritten } from './is-written.ts';
import { isLabelWord } from './words.ts';

/** An element of the page and the row of the table that found it. */
export type Found = { element: Element; variant: HookVariant };

/**
 * The first element below `root` that the best matching variant finds. Never ask the document for a thing of
 * a ticket: all open tickets stay mounted (`agent-page-hooks.md` 4.2).
 *
 * @returns undefined when no variant matches
 */
export function findHook(root: ParentNode, name: HookName): Found | undefined {
  for (const variant of hooks[name]) {
    const [element] = query(root, variant);
    if (element) return { element, variant };
  }
  return undefined;
}

/**
 * As `findHook`, for what a ticket has once and shows: a thing that is hidden by itself counts where nothing else
 * does, one that stands in a hidden part of the page does not. Undefined too where several show.
 */
export function findShown(root: ParentNode, name: HookName): Element | undefined {
  const [element, ...others] = findAllShown(root, name);
  return others.length === 0 ? element : undefined;
}

/** All that a pane shows of a hook, by the best variant that finds what shows; what is hidden where nothing shows. */
export function findAllShown(root: ParentNode, name: HookName): Element[] {
  const found = hooks[name].map((variant) => query(root, variant)).filter((all) => all.length > 0);
  for (const all of found) {
    const shown = all.filter((one) => hasVisibleBox(one));
    if (shown.length > 0) return shown;
  }
  const isRootHidden = root instanceof Element && !hasVisibleBox(root);
  return found[0]?.filter(({ parentElement }) => isRootHidden || (parentElement && hasVisibleBox(parentElement))) ?? [];
}

/** All elements below `root` that the best matching variant finds, in document order; empty when none does. */
export function findAll(root: ParentNode, name: HookName): Found[] {
  for (const variant of hooks[name]) {
    const elements = query(root, variant);
    if (elements.length > 0) return elements.map((element) => ({ element, variant }));
  }
  return [];
}

/**
 * All elements below `root` that any variant of these hooks finds, in no order, for hooks whose variants are
 * signals to be weighed together. One query per variant: engines have a fast way for a single attribute, and
 * a list of selectors was five times slower in Chromium on a page of 21,000 elements.
 */
export function findEvery(root: ParentNode, ...names: HookName[]): Element[] {
  const found = names.flatMap((name) => hooks[name].flatMap((variant) => query(root, variant)));
  return [...new Set(found)];
}

/** What people wrote may have any name in it, as Zendesk lets much markup through: it is never what we look for. */
function query(root: ParentNode, { css, label }: HookVariant): Element[] {
  const found = [...root.querySelectorAll(css)].filter((element) => !isWritten(element, root));
  return label ? found.filter((one) => isLabelWord(one.querySelector('label')?.textContent ?? '', label)) : found;
}

/** The nearest element around `inner`, itself included, that a variant describes; undefined when there is none. */
export function findAround(inner: Element, name: HookName): Element | undefined {
  for (const variant of hooks[name]) {
    const element = inner.closest(variant.css);
    if (element) return element;
  }
  return undefined;
}
