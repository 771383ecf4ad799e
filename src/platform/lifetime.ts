import { browser } from './browser.ts';

const STARTED = 'second-line:started';

/** How long this copy of the content script may work. */
export type Lifetime = {
  signal: AbortSignal;
  /** Looks whether the extension is still there; ends the lifetime when it is not. */
  check: () => boolean;
};

/**
 * One lifetime for all of a content script. It ends when the extension is reloaded, updated or removed (seen
 * by `runtime.id` going away, as no browser tells), or when a newer copy starts on the same page.
 */
export function beginLifetime(target: EventTarget): Lifetime {
  const controller = new AbortController();
  target.dispatchEvent(new Event(STARTED));
  target.addEventListener(STARTED, () => controller.abort(), { signal: controller.signal });
  return {
    signal: controller.signal,
    check() {
      if (!controller.signal.aborted && !isExtensionThere()) controller.abort();
      return !controller.signal.aborted;
    },
  };
}

function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
