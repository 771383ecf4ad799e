import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '../launch-browser.ts';

/** Where to look: the product's hosts in a ticket's page, or `body` for pages of its own and of Zendesk. */
export type Place = 'second-line-overlay' | 'second-line-note' | 'body';

/** Waits until words stand in a place, as text. */
export async function waitForWords(page: Page, place: Place, words: string): Promise<void> {
  const isThere = (place: string, words: string) => {
    const element = document.querySelector(place);
    return ((element?.shadowRoot ?? element)?.textContent ?? '').includes(words);
  };
  await waitUntil(() => page.evaluate(isThere, place, words).catch(() => false), 15_000, `“${words}” in ${place}`);
}

/** Waits until a place is not in the page, or holds no words. */
export async function waitForNothing(page: Page, place: Place): Promise<void> {
  const isEmpty = (place: string) => {
    const root = document.querySelector(place)?.shadowRoot;
    return !root?.querySelector('section, aside');
  };
  await waitUntil(() => page.evaluate(isEmpty, place).catch(() => false), 15_000, `${place} to go`);
}

/** Waits for a button or link whose name begins with `name`, and clicks it as a mouse does. */
export async function clickOn(page: Page, place: Place, name: string): Promise<void> {
  let found: ElementHandle | undefined;
  await waitUntil(
    async () => {
      const handle = await page.evaluateHandle(findControl, place, name);
      found = (handle.asElement() as ElementHandle | null) ?? undefined;
      return found !== undefined;
    },
    15_000,
    `“${name}” in ${place}`,
  );
  await found?.click();
}

/** Runs in the page, so it names no function of its own: the compiler would ask for a helper that is not there. */
function findControl(place: string, name: string): Element | null {
  const element = document.querySelector(place);
  const controls = (element?.shadowRoot ?? element)?.querySelectorAll('button, a') ?? [];
  for (const control of controls) {
    const words = control.querySelector('.answer-label') ?? control;
    const own = control.getAttribute('aria-label') ?? words.textContent ?? '';
    if (own.trim().startsWith(name) && control.checkVisibility({ visibilityProperty: true })) return control;
  }
  return null;
}

const EDITOR = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';

/** Clicks into the draft of the ticket in view and types, key by key. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  await waitUntil(async () => (await page.$(EDITOR)) !== null, 15_000, 'the editor');
  await page.click(EDITOR);
  await page.keyboard.type(text);
}

const SWITCHER = '[data-test-id="omnichannel-channel-switcher-';

/** Changes who reads the draft of the ticket in view, through Zendesk's own menu. */
export async function chooseChannel(page: Page, channel: 'web' | 'internal'): Promise<void> {
  await page.locator(`[data-is-active="true"] ${SWITCHER}button"]`).click();
  const item = `${SWITCHER}menuitem-${channel}"]`;
  await page.locator(item).click();
  const isShut = (item: string) =>
    !document.querySelector(item)?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  await waitUntil(() => page.evaluate(isShut, item), 15_000, 'the menu to shut');
}
