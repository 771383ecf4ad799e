import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const TAB = { id: 'ours', tab: { id: 3 }, frameId: 0, url: 'https://govuk.zendesk.com/agent/tickets/1' };
const POPUP = { id: 'ours', url: 'chrome-extension://ours/src/entries/popup.html' };

/**
 * Joins both ends of a message inside one test: what a tab sends reaches the background's listeners and the other
 * way round, as plain data, since that is all a browser carries across.
 */
export function wireRuntime() {
  const listeners = new Set<Listener>();
  Object.assign(fakeBrowser.runtime, {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((given) => {
    listeners.add(given as Listener);
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((given) => {
    listeners.delete(given as Listener);
  });
  const deliver = async (message: unknown, sender: object): Promise<unknown> => {
    for (const listener of listeners) {
      const answer = listener(carry(message), sender);
      if (answer) return carry(await answer);
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  const toBackground = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  toBackground.mockImplementation((message: unknown) => deliver(message, TAB));
  const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  toTab.mockImplementation((_id: number, message: unknown) => deliver(message, POPUP));
  return { listeners, toBackground, toTab, deliver };
}

function carry(thing: unknown): unknown {
  return thing === undefined ? undefined : JSON.parse(JSON.stringify(thing));
}
