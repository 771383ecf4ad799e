import { findHook } from '../find-hook.ts';
import { actionHooks, findActionHook } from '../hooks/action-hooks.ts';
import type { ActionPort } from './action-port.ts';
import { chooseOption } from './choose.ts';
import { isSameWord, isUsable } from './find-control.ts';
import { readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { waitUntilSet } from './wait-for.ts';

/** A field of the ticket by the label over it, and one of its options, both as the page writes them. */
export type SelectWish = { label: string; option: string };

type Memo = { label: string; before: string; after: string };

/** The combobox that the label names. */
function findSelect(pane: Element, label: string): Element | undefined {
  const labels = actionHooks.fieldLabel.flatMap(({ css }) => [...pane.querySelectorAll(css)]);
  const own = labels.find((one) => isSameWord((one.textContent ?? '').replace(/\*\s*$/, ''), label));
  if (!own) return undefined;
  const named = own.id ? pane.querySelector(`[role="combobox"][aria-labelledby~=${JSON.stringify(own.id)}]`) : null;
  return named ?? (own.parentElement ? findActionHook(own.parentElement, 'fieldSelect') : undefined);
}

function readValue(pane: Element, label: string): string | undefined {
  const select = findSelect(pane, label);
  const text = (select && (findHook(select, 'selectValue')?.element ?? select))?.textContent
    ?.replace(/\s+/g, ' ')
    .trim();
  return text || undefined;
}

async function set(scope: ActScope, label: string, option: string): Promise<void> {
  const find = (pane: Element) => findSelect(pane, label);
  await chooseOption(scope, find, (one) => isSameWord(readOption(one), option));
  await waitUntilSet(scope, (pane) => isSameWord(readValue(pane, label) ?? '', option));
}

/** Any select field of the ticket, such as its type or a drop-down of the form. */
export const selectField: ActionPort<SelectWish, string, Memo> = {
  read: (pane, wish) => (wish ? readValue(pane, wish.label) : undefined),
  can: (pane, { label, option }) =>
    isSameWord(readValue(pane, label) ?? '', option) ? 'already-so' : isUsable(findSelect(pane, label)),
  async do(scope, { label, option }) {
    const before = readValue(scope.pane(), label);
    if (before !== undefined && isSameWord(before, option)) throw new ActStop('already-so');
    await set(scope, label, option);
    return { label, before: before ?? '-', after: option };
  },
  async undo(scope, { label, before, after }) {
    if (!isSameWord(readValue(scope.pane(), label) ?? '', after)) throw new ActStop('changed-since');
    await set(scope, label, before);
  },
  target: (pane, wish) => (wish ? findSelect(pane, wish.label) : undefined),
};
