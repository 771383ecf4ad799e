import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '../../run/launch-browser.ts';
import type { PageOptions } from '../../sandbox/page/page-options.ts';
import { clickAtRest, readHost, waitForElement, waitForWords } from './journey.ts';
import { NOTE } from './note-page.ts';

/** What the warning always says above an internal note. */
export const RULE = 'Departments can read internal notes.';

/** How an agent works one of Zendesk's interfaces: selectors, meant for the ticket in view. */
export type GenerationPage = {
  options: Partial<PageOptions>;
  editor: string;
  /** What leads to an internal note, one click after the other. */
  toInternal: string[];
  submit: string;
  menu: string;
  /** An item of the menu, as it takes a click and the focus. */
  item: (status: string) => string;
};

const workspace = {
  editor: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  toInternal: [
    '[data-test-id="omnichannel-channel-switcher-button"]',
    '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]',
  ],
  submit: '[data-test-id="submit_button-button"]',
  menu: '[data-test-id="submit_button-menu-button"]',
  item: (status: string) => `[data-test-id="submit_button-menu-${status}"]`,
};
const ember = { editor: '.zendesk-editor--rich-text-comment', toInternal: ['.track-id-privateComment'] };

/** The interfaces of `agent-page-outline.md`, the oldest in both forms of its submit button. */
export const generationPages: Record<string, GenerationPage> = {
  b26: { ...workspace, options: { generation: 'b26' } },
  b: { ...workspace, options: { generation: 'b' } },
  a2: {
    options: { generation: 'a2' },
    editor: '[data-test-id="standalone-rich-text-ckeditor"]',
    toInternal: ['[data-test-id="standalone-ckeditor-internal-note-tab-test-id"]'],
    submit: '[data-test-id="submit_button-button"]',
    menu: '[data-test-id="submit_button-menu-button"]',
    item: (status) => `[role="menuitem"]:has([data-test-id="status-badge-${status}"])`,
  },
  a: {
    ...ember,
    options: { generation: 'a' },
    submit: 'footer [data-garden-id="buttons.button"]',
    menu: 'footer [data-garden-id="buttons.icon_button"]',
    item: (status) => `[data-tracking-id="submit_button-menu-${status}"] [tabindex]`,
  },
  'a before 2018-08': {
    ...ember,
    options: { generation: 'a', submitForm: 'buttons' },
    submit: '.ticket_submit_buttons .save',
    menu: '.ticket_submit_buttons .dropdown-toggle',
    item: (status) => `.status.${status} > a`,
  },
};

/** Options of one generation's test are those of the next no more. */
export const anyGeneration: Partial<PageOptions> = { generation: 'b26', submitForm: 'garden', tabMarker: 'default' };

/** The one element of this kind that shows: other tickets stay mounted, hidden in some way. */
export async function findInView(page: Page, css: string, patience?: number): Promise<ElementHandle<HTMLElement>> {
  const find = () =>
    page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        ) ?? null,
      css,
    );
  return waitForElement(find, css, patience);
}

/** Clicks as a person does, on the one that shows. */
export async function clickInView(page: Page, css: string, patience?: number): Promise<void> {
  await clickAtRest(() => findInView(page, css, patience));
}

/**
 * Switches to an internal note, again where a menu that moves or closes took the click for nothing: a page that draws its
 * parts anew closes the menu with them, and its item is then not waited for.
 */
export async function chooseInternal(page: Page, { toInternal }: GenerationPage): Promise<void> {
  const isInternal = async () => (await readHost(page, NOTE)).includes(RULE);
  await findInView(page, toInternal[0] ?? '');
  for (let tries = 0; tries < 8 && !(await isInternal()); tries += 1) {
    for (const css of toInternal) await clickInView(page, css, 1_000).catch(() => undefined);
    await waitUntil(isInternal, 3_000, 'the internal note').catch(() => undefined);
  }
  await waitForWords(page, NOTE, RULE);
}

/** Presses a key on it, as somebody who got there by keyboard does. */
export async function pressInView(page: Page, css: string, key: 'Enter' | ' '): Promise<void> {
  const element = await findInView(page, css);
  await element.evaluate((one) => one.focus());
  await page.keyboard.press(key === ' ' ? 'Space' : key);
}

/**
 * Goes to a ticket by its tab, whatever tabs are made of, and waits until the click itself has come to the page, also where
 * the ticket is in view already: in Zendesk, Firefox holds each click on the link of a ticket at the root element and does
 * it again by script, on a busy machine seconds later (Mozilla bug 1949491). It would come when the test has gone on.
 */
export async function clickTabOf(page: Page, id: number): Promise<void> {
  const find = () =>
    page.evaluateHandle(
      (number) =>
        [...document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"], #tabs .tab')].find((one) =>
          one.textContent?.includes(`#${number}`),
        ) ?? null,
      id,
    );
  const mark = `came-${id}-${Date.now()}`;
  await page.evaluate((name) => {
    document.body.addEventListener('click', () => performance.mark(name), { capture: true, once: true });
  }, mark);
  await clickAtRest(() => waitForElement(find, `the tab of ticket ${id}`));
  const isThere = () =>
    page.evaluate(
      (number, name) => location.pathname.endsWith(`/${number}`) && performance.getEntriesByName(name).length > 0,
      id,
      mark,
    );
  await waitUntil(isThere, 15_000, `ticket ${id}`);
}
