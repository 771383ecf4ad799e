/** Calls back when a page comes out of the back-forward cache, where it heard of no change, until the signal aborts. */
export function onReturn(run: () => void, signal: AbortSignal): void {
  const listener = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) run();
  };
  globalThis.addEventListener?.('pageshow', listener, { signal });
}

/** Calls back when a page is left for good: one kept for a step back goes on when it is shown again. */
export function onLeave(run: () => void): void {
  globalThis.addEventListener?.('pagehide', (event: Event) => {
    if (!(event as PageTransitionEvent).persisted) run();
  });
}
