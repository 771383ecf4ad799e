type NextFocus = {
  /** What the work waits for now, to be filled in: the focus goes there instead. */
  needed?: () => HTMLElement | undefined;
  /** Where it goes when the button is gone. */
  instead?: (root: ShadowRoot) => HTMLElement | null | undefined;
};

/**
 * Working the page's controls takes the focus there; afterwards it goes back to the button that was pressed, unless
 * the agent has moved on: within the guide, or with a hand on the page.
 */
export function keepFocus(place: HTMLElement, work: () => Promise<void>, { needed, instead }: NextFocus = {}): void {
  const root = place.getRootNode();
  // Asked first: what is pressed may be drawn away as the work begins, and the focus with it.
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const working = work();
  if (!(root instanceof ShadowRoot) || !(before instanceof HTMLElement)) return;
  const hands = hearHands(root);
  void working.finally(() => {
    hands.end();
    const hasMoved = root.activeElement !== null && root.activeElement !== before;
    if (hasMoved || hands.wereElsewhere()) return;
    const next = needed?.();
    if (next) next.focus();
    else if (before.isConnected) before.focus({ preventScroll: true });
    else instead?.(root)?.focus();
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
