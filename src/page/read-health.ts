import type { HookHealth } from '../contracts/health.ts';
import { findHook } from './find-hook.ts';
import { frameHooks } from './hooks/frame-hooks.ts';
import { type HookName, hooks } from './hooks.ts';

const PAGE_HOOKS: HookName[] = ['tab', 'selectedTab', 'panes'];

const PANE_HOOKS: HookName[] = [
  ...(['layout', 'conversation', 'composer', 'switcher', 'editor', 'editorBox', 'footer', 'submit'] as const),
  ...(['submitMenu', 'status', 'subject', 'requester', 'priority', 'assignee', 'tags', 'log'] as const),
];

/** Every other hook: there only at times, or only in some interfaces, so that lacking it says little. */
const OTHER_HOOKS = (Object.keys(hooks) as HookName[]).filter(
  (hook) => ![...PAGE_HOOKS, ...PANE_HOOKS, 'selectValue'].includes(hook),
);

/** The part `read-health`. */
export type ReadHealth = typeof readHealth;

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
    ...(pane ? OTHER_HOOKS.map((hook) => ({ ...checkOther(document, pane, hook), mayLack: true })) : []),
  ];
}

/** Frame hooks stand around or outside the pane. */
function checkOther(document: Document, pane: Element, hook: HookName): HookHealth {
  const inPane = checkHook(pane, hook);
  return inPane.variant === null && hook in frameHooks ? checkHook(document, hook) : inPane;
}

/** A pane may itself be the layout, where nothing is wrapped around it. */
function checkHook(root: ParentNode | undefined, hook: HookName): HookHealth {
  if (!root) return { hook, variant: null };
  const own = root instanceof Element ? hooks[hook].find(({ css }) => root.matches(css)) : undefined;
  return { hook, variant: (own ?? findHook(root, hook)?.variant)?.id ?? null };
}
