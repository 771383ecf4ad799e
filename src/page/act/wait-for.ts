import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';

/** After what the page does in answer to an event, by mutation records or a resolved promise. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Waits until the pane shows something, by looking after every change of the page; never by a timer. The promise
 * settles in the very change that brought it, so what was found can be clicked before the page draws anew.
 *
 * @param look what is waited for; undefined and false mean "not yet"
 * @returns what `look` found, or undefined when it did not come in time
 * @throws ActStop `wrong-ticket` or `stopped`, at once
 */
export function waitFor<T>(
  scope: ActScope,
  look: (pane: Element) => T | undefined | false,
  patience = scope.patience,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(check);
    const timer = setTimeout(() => end(() => resolve(undefined)), patience);
    const stop = () => end(() => reject(new ActStop('stopped')));

    function end(settle: () => void) {
      observer.disconnect();
      clearTimeout(timer);
      scope.signal.removeEventListener('abort', stop);
      settle();
    }

    function check() {
      try {
        const found = look(scope.pane());
        if (found !== undefined && found !== false) end(() => resolve(found));
      } catch (error) {
        end(() => reject(error));
      }
    }

    scope.signal.addEventListener('abort', stop);
    observer.observe(scope.document, { childList: true, subtree: true, attributes: true, characterData: true });
    check();
  });
}

/** As `waitFor`, for what must come: throws `not-set` when it does not. */
export async function waitUntilSet(scope: ActScope, isSet: (pane: Element) => boolean): Promise<void> {
  if (!(await waitFor(scope, isSet))) throw new ActStop('not-set');
}
