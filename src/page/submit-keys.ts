import type { ComposerMoment } from './read-moment.ts';
import { findSentByEnter, type SubmitControl } from './submit-controls.ts';

/** Zendesk's shortcuts that submit: as open, pending, on-hold, solved, as it is (`agent-page-hooks.md` 5; a guess). */
const CODES = new Set(['KeyO', 'KeyP', 'KeyD', 'KeyS', 'KeyU']);

/** Whether a key pressed anywhere submits. AltGr types characters and is reported as Ctrl+Alt on some systems. */
export function isSubmitShortcut(event: KeyboardEvent): boolean {
  return event.ctrlKey && event.altKey && CODES.has(event.code) && event.getModifierState?.('AltGraph') !== true;
}

/** What a key in the editor sends by, as Enter does in messaging; undefined for any other key. */
export function findSendOfKey(event: KeyboardEvent, { pane, editor }: ComposerMoment): SubmitControl | undefined {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.isComposing || !(event.target instanceof Node) || !editor?.contains(event.target)) return undefined;
  return findSentByEnter(pane);
}

/** Whether a key on a control chooses it. */
export function isChoosingKey({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** The same key once more, as it goes down or comes up. */
export function copyKey(event: KeyboardEvent, type: string): KeyboardEvent {
  const { key, code, location, keyCode, ctrlKey, shiftKey, altKey, metaKey } = event;
  const modifiers = { ctrlKey, shiftKey, altKey, metaKey };
  const init = { key, code, location, keyCode, ...modifiers, bubbles: true, cancelable: true, composed: true };
  return new KeyboardEvent(type, init as KeyboardEventInit);
}
