/**
 * Working the page's controls takes the focus there; afterwards it goes back to the button that was pressed, unless
 * that is gone or the agent has moved on: within the guide, or with a hand on the page.
 */
export function keepFocus(place: HTMLElement, work: Promise<void>): void {
  const root = place.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  if (!(root instanceof ShadowRoot) || !(before instanceof HTMLElement)) return;
  const hands = hearHands(root);
  void work.finally(() => {
    hands.end();
    const hasMoved = root.activeElement !== null && root.activeElement !== before;
    if (before.isConnected && !hasMoved && !hands.wereElsewhere()) before.focus({ preventScroll: true });
  });
}

/** Hears whether the agent presses or types anywhere but in the guide, until its end. */
export function hearHands(root: Node): { wereElsewhere: () => boolean; end: () => void } {
  const listening = new AbortController();
  let isElsewhere = false;
  // Our own strokes are made by script, and not trusted.
  const hear = (event: Event) => {
    if (event.isTrusted && !event.composedPath().includes(root)) isElsewhere = true;
  };
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, hear, { capture: true, signal: listening.signal });
  return { wereElsewhere: () => isElsewhere, end: () => listening.abort() };
}
