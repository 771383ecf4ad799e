import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { browserName, type Journey, openTickets } from '../../../e2e/harness/journey.ts';
import { launchBrowser, waitUntil } from '../../../run/launch-browser.ts';
import { makeGovukData } from '../../../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../../../sandbox/data/working-day.ts';
import type { PageOptions } from '../../../sandbox/page/page-options.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { packDriver } from './pack-driver.ts';

/** Quick, and with an editor that is not swapped away while a test looks at it. */
export const calmPage: Partial<PageOptions> = {
  lateMount: [50, 200],
  switchDelay: [10, 60],
  macroDelay: [50, 300],
  swapComposer: false,
};

/** A browser with the driver in place of our extension, and a local Zendesk, for one file of tests. */
export function startDriver(): Journey {
  const journey = {} as Journey;
  let remove: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const driver = await packDriver(browserName);
    remove = driver.remove;
    journey.sandbox = await startSandbox({
      data: makeGovukData({ background: true }),
      now: GOVUK_NOW,
      page: calmPage,
    });
    journey.launched = await launchBrowser(browserName, journey.sandbox, { extension: driver.folder });
  });
  afterAll(async () => {
    await journey.launched?.close();
    await journey.sandbox?.close();
    await remove?.();
  });
  return journey;
}

/** Opens one ticket with the page as awkward as asked. */
export async function openAwkward(journey: Journey, options: Partial<PageOptions>, ...ids: number[]): Promise<Page> {
  journey.sandbox.setPage({ ...calmPage, ...BASE, ...options });
  const { page } = await openTickets(journey, ...ids);
  const isThere = () =>
    page.evaluate(() => document.querySelector('[data-is-active="true"] [data-test-id="ticket-footer"]') !== null);
  await waitUntil(isThere, 15_000, 'the footer');
  return page;
}

/** Options of a test are those of the next no more. */
const BASE: Partial<PageOptions> = {
  swapComposer: false,
  menus: 'pane',
  assigneeSearch: false,
  remountEvery: 0,
  missing: [],
  emptyMenus: [],
};

export const EDITOR = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
type Ck = { ckeditorInstance: { getData: () => string; setData: (html: string) => void } };

/** The draft as CKEditor has it, which is what is submitted. */
export const getData = (page: Page) =>
  page.evaluate((css) => (document.querySelector(css) as unknown as Ck).ckeditorInstance.getData(), EDITOR);

export const setData = (page: Page, html: string) =>
  page.evaluate(
    (css, data) => (document.querySelector(css) as unknown as Ck).ckeditorInstance.setData(data),
    EDITOR,
    html,
  );

export const clickEditor = (page: Page) => page.click(EDITOR);

/** Ctrl+Z as the agent presses it. */
export async function pressUndo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Writes of anybody so far. */
export const listWrites = ({ sandbox }: Journey) => sandbox.calls.filter(({ method }) => method !== 'GET');

/** Whether the ticket's tab says that something is not submitted. */
export const isDirty = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('[data-entity-is-selected="true"] [data-test-id="omnitab-dirty-notification"]') !== null,
  );

/** Whether a list or menu hangs open anywhere; a closed one fades away. */
export const hasOpenMenu = (page: Page) =>
  page.evaluate(() => document.querySelector('[aria-expanded="true"]') !== null);
