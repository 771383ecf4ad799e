import { browser } from './browser.ts';

const STARTED = 'second-line:started';

/** Why a lifetime ended, where the extension was reloaded, updated or removed: the signal's `reason`. */
export const GONE = 'extension-gone';

/** What an agent does in a page whose extension may have gone meanwhile; `capture`, as the page may stop them. */
const SIGNS_OF_LIFE = ['focus', 'pageshow', 'visibilitychange', 'pointerdown', 'keydown'];

/** How long this copy of the content script may work. */
export type Lifetime = {
  signal: AbortSignal;
  /** Looks whether the extension is still there; ends the lifetime when it is not. */
  check: () => boolean;
};

/**
 * One lifetime for all of a content script. It ends when the extension is reloaded, updated or removed (seen
 * by `runtime.id` going away, as no browser tells), or when a newer copy starts on the same page. Looked at when the
 * page changes and when the agent comes back to it, clicks or types: never by a timer.
 */
export function beginLifetime(target: EventTarget): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  target.dispatchEvent(new Event(STARTED));
  const check = () => {
    if (!signal.aborted && !isExtensionThere()) controller.abort(GONE);
    return !signal.aborted;
  };
  target.addEventListener(STARTED, () => controller.abort(), { signal });
  for (const type of SIGNS_OF_LIFE) target.addEventListener(type, check, { signal, capture: true, passive: true });
  return { signal, check };
}

function isExtensionThere(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
