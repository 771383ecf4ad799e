import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showStep } from './show-step.ts';

/**
 * Focus and speech when the step changes (`anchors.md` 8.6). Focus that was inside moves to what is new; focus
 * that was elsewhere stays there and a polite line is told once. Focus is never taken. The step is scrolled into view; where
 * only the overlay's size has changed, what has the focus in it is.
 *
 * @param place changes when the step changes; undefined while there is none
 * @param words what to say
 * @param room changes when the overlay's size does: the step is then scrolled into view anew
 * @returns the text for the live region
 */
export function useStepFocus(
  root: RefObject<HTMLElement | null>,
  place: string | undefined,
  words: string,
  collapsed: boolean,
  room: string,
): string {
  const [said, say] = useState('');
  const before = useRef({ place, collapsed, room, isFirst: true });
  // Asked before the change reaches the page: a button that goes away takes its focus with it.
  const hadFocus = root.current != null && hasFocus(root.current);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { place, collapsed, room, isFirst: false };
    if (!root.current) return;
    if (last.isFirst || place !== last.place || room !== last.room) showStep(root.current);
    if (last.isFirst) return;
    if (place === last.place && room !== last.room) showFocused(root.current);
    const isNew = place !== undefined && place !== last.place;
    const isLost = isNew || collapsed !== last.collapsed || !hasFocus(root.current);
    if (hadFocus && isLost) root.current.querySelector<HTMLElement>('[data-focus]')?.focus();
    if (isNew) say(hadFocus && !collapsed ? '' : words);
  });
  return said;
}

function hasFocus(root: HTMLElement): boolean {
  return findFocused(root) !== null;
}

function findFocused(root: HTMLElement): Element | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return root.contains(activeElement) ? activeElement : null;
}

/** A heading with the focus is in view with its step. */
function showFocused(root: HTMLElement): void {
  const focused = findFocused(root);
  if (!focused?.matches('[data-focus]')) focused?.scrollIntoView?.({ block: 'center' });
}
