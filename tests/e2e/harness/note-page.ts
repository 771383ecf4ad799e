import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../../run/launch-browser.ts';
import { chooseChannel, type Journey, openTickets, readHost, typeDraft, waitForWords } from './journey.ts';

export const KEY = 'AKIAIOSFODNN7EXAMPLE';
export const SHOWN = 'AKIA…MPLE';
export const NOTE = 'second-line-note';
export const EDITOR = '[data-is-active="true"] [data-test-id^="omnicomposer-"][data-test-id$="-ckeditor"]';
export const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-button"]';
export const MENU = '[data-is-active="true"] [data-test-id="submit_button-menu-button"]';
export const item = (status: string) => `[data-test-id="submit_button-menu-${status}"]`;

export type Ck = { ckeditorInstance: { getData: () => string; setData: (html: string) => void } };
export const getData = (page: Page) =>
  page.evaluate((css) => (document.querySelector(css) as unknown as Ck).ckeditorInstance.getData(), EDITOR);

export const isStopShown = (page: Page) =>
  page.evaluate(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('dialog')?.matches(':modal') === true,
    NOTE,
  );
export const waitForStop = (page: Page) => waitUntil(() => isStopShown(page), 5_000, 'the stop');
export const waitForNoStop = (page: Page) => waitUntil(async () => !(await isStopShown(page)), 5_000, 'the stop to go');
export const focused = (page: Page) =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

/** Switches to an internal note and types. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await chooseChannel(page, 'internal');
  await waitForWords(page, NOTE, 'Departments can read internal notes.');
  await typeDraft(page, text);
}

/** Types on, key by key, with findings on screen: the page has the text as typed, and so has the warning. */
export async function typeOverFindings(journey: Journey, keys: number): Promise<void> {
  const { page, errors } = await openTickets(journey, 9000004);
  await writeNote(page, `Key ${KEY} and `);
  await waitForWords(page, NOTE, SHOWN);
  const more = 'jumped over the lazy dog, ring 07700 900123. '.repeat(23).slice(0, keys);
  await page.keyboard.type(more);
  expect(await getData(page)).toBe(`<p>Key ${KEY} and ${more.trimEnd()}</p>`);
  expect(await readHost(page, NOTE)).toContain(SHOWN);
  expect(errors).toEqual([]);
}
