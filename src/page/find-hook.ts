import type { HookVariant } from './hooks/hook-variant.ts';
import { type HookName, hooks } from './hooks.ts';

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
    const element = root.querySelector(variant.css);
    if (element) return { element, variant };
  }
  return undefined;
}

/** All elements below `root` that the best matching variant finds, in document order; empty when none does. */
export function findAll(root: ParentNode, name: HookName): Found[] {
  for (const variant of hooks[name]) {
    const elements = [...root.querySelectorAll(variant.css)];
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
  const found = names.flatMap((name) => hooks[name].flatMap((variant) => [...root.querySelectorAll(variant.css)]));
  return [...new Set(found)];
}

/** The nearest element around `inner`, itself included, that a variant describes; undefined when there is none. */
export function findAround(inner: Element, name: HookName): Element | undefined {
  for (const variant of hooks[name]) {
    const element = inner.closest(variant.css);
    if (element) return element;
  }
  return undefined;
}
