import { findHook } from '../find-hook.ts';
import type { HookName } from '../hooks.ts';
import { findCombobox, isOff } from './popup.ts';
import type { StopCode } from './stop.ts';

/** The control of a hook, in the pane of the moment. */
export const byHook = (name: HookName) => (pane: Element) => findHook(pane, name)?.element;

/** Whether a control is there and takes a click. */
export function isUsable(control: Element | undefined): true | StopCode {
  if (!control) return 'no-control';
  return isOff(control) || isOff(findCombobox(control)) ? 'control-off' : true;
}

/** Two words of the page that mean the same choice: case counts, spaces and kinds of apostrophe do not. */
export function isSameWord(one: string, other: string): boolean {
  const fold = (text: string) => text.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  return fold(one) === fold(other);
}
