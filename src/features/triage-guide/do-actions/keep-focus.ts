/**
 * Working the page's controls takes the focus there; afterwards it goes back to the button that was pressed, unless
 * that is gone or the agent has moved on within the guide.
 */
export function keepFocus(place: HTMLElement, work: Promise<void>): void {
  const root = place.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  if (!(root instanceof ShadowRoot) || !(before instanceof HTMLElement)) return;
  void work.then(() => {
    const hasMoved = root.activeElement !== null && root.activeElement !== before;
    if (before.isConnected && !hasMoved) before.focus({ preventScroll: true });
  });
}
