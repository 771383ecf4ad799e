import type { HookHealth } from '../contracts/health.ts';
import { findHook } from './find-hook.ts';
import { type HookName, hooks } from './hooks.ts';

const PAGE_HOOKS: HookName[] = ['tab', 'selectedTab', 'panes'];

const PANE_HOOKS: HookName[] = [
  ...(['layout', 'conversation', 'composer', 'switcher', 'editor', 'editorBox', 'footer', 'submit'] as const),
  ...(['submitMenu', 'status', 'subject', 'requester', 'priority', 'assignee', 'tags', 'log'] as const),
];

/**
 * Which hooks the page answers to now, and by which variant; null: by none. Hooks of a ticket are in the list
 * only while a ticket is in view, as they cannot be missing elsewhere.
 */
export function readHealth(document: Document, pane: Element | undefined): HookHealth[] {
  const theme = document.documentElement.hasAttribute('data-theme') ? 'data-theme' : null;
  return [
    ...PAGE_HOOKS.map((hook) => checkHook(document, hook)),
    { hook: 'theme', variant: theme },
    ...(pane ? PANE_HOOKS.map((hook) => checkHook(pane, hook)) : []),
    ...(pane ? [checkHook(findHook(pane, 'priority')?.element, 'selectValue')] : []),
  ];
}

/** A pane may itself be the layout, where nothing is wrapped around it. */
function checkHook(root: ParentNode | undefined, hook: HookName): HookHealth {
  if (!root) return { hook, variant: null };
  const own = root instanceof Element ? hooks[hook].find(({ css }) => root.matches(css)) : undefined;
  return { hook, variant: (own ?? findHook(root, hook)?.variant)?.id ?? null };
}
