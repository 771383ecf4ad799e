import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { clickInView } from './harness/generation-page.ts';
import { clickButton, clickUntil, openTickets, readHost, useJourney, waitForWords } from './harness/journey.ts';
import {
  EDITOR,
  focused,
  getData,
  isStopShown,
  item,
  KEY,
  MENU,
  NOTE,
  SHOWN,
  SUBMIT,
  waitForNoStop,
  waitForStop,
  writeNote,
} from './harness/note-page.ts';

describe('the stop', () => {
  const journey = useJourney({ page: { swapComposer: false } });
  const writes = () =>
    journey.sandbox.calls.filter(({ method, path }) => method === 'PUT' && path.includes('/tickets/'));

  const ways: [string, string, (page: Page) => Promise<void>][] = [
    ['the button', 'shown', (page) => clickInView(page, SUBMIT)],
    ['Enter on the button', 'shown', (page) => pressOn(page, SUBMIT, 'Enter')],
    ['Space on the button', 'shown', (page) => pressOn(page, SUBMIT, ' ')],
    ['a status in the menu', 'pending', (page) => chooseByMouse(page, 'pending')],
    ['Enter on a status', 'hold', (page) => chooseByKey(page, 'hold', 'Enter')],
    ['Space on a status', 'pending', (page) => chooseByKey(page, 'pending', ' ')],
    ['a shortcut', 'pending', (page) => pressShortcut(page, 'p')],
    ['the other shortcut', 'shown', (page) => pressShortcut(page, 'u')],
    ['a double click', 'shown', (page) => page.click(SUBMIT, { count: 2 })],
    [
      'a click by script',
      'hold',
      (page) => openMenu(page).then(() => page.$eval(item('hold'), (one) => (one as HTMLElement).click())),
    ],
  ];

  it.each(ways)('%s: holds, goes back, and submits once as asked (%s)', async (way, status, submit) => {
    // What was submitted anyway is kept: each way has a key of its own.
    const key = `${KEY.slice(0, 18)}${10 + ways.findIndex(([name]) => name === way)}`;
    const ticket = journey.sandbox.data.tickets.find(({ id }) => id === 9000004);
    if (ticket) ticket.status = 'open';
    const { page, errors } = await openTickets(journey, 9000004);
    const before = writes().length;
    await page.evaluate(hideGuide);
    await writeNote(page, `The key is ${key}.`);
    await submit(page);
    await waitForStop(page);
    expect(await focused(page)).toBe('Go back to the note');
    expect(await readHost(page, NOTE)).toContain(`AKIA…${key.slice(-4)}`);
    await page.keyboard.press('Enter');
    await waitForNoStop(page);
    expect(await page.evaluate((css) => document.activeElement === document.querySelector(css), EDITOR)).toBe(true);
    await submit(page);
    await waitForStop(page);
    await page.keyboard.press('Escape');
    await waitForNoStop(page);
    expect(writes()).toHaveLength(before);
    await submit(page);
    await waitForStop(page);
    await clickButton(page, 'Submit anyway', NOTE);
    await waitUntil(async () => writes().length > before, 10_000, 'the submit');
    const isSaving = () => page.evaluate(() => document.querySelector('.ticket-working-spinner') !== null);
    await waitUntil(async () => !(await isSaving()), 10_000, 'the page to have saved');
    expect(writes()).toHaveLength(before + 1);
    const body = JSON.stringify(writes().at(-1)?.body);
    expect(body).toContain(key);
    if (status !== 'shown') expect(body).toContain(`"status":"${status}"`);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a page that goes on under the dialog', () => {
  const journey = useJourney({ page: { swapComposer: false, remountEvery: 400, switchDelay: [10, 60] } });
  const writes = () => journey.sandbox.calls.filter(({ method }) => method === 'PUT');

  it('another ticket comes into view: the dialog goes, and nothing is submitted', async () => {
    const { page, errors } = await openTickets(journey, 9000004, 9000002);
    await writeNote(page, `The key is ${KEY}.`);
    await clickUntil(page, SUBMIT, () => isStopShown(page), 'the stop');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-entity-id="9000002"]')?.click());
    await waitForNoStop(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-entity-id="9000004"]')?.click());
    await waitForWords(page, NOTE, SHOWN);
    expect(await isStopShown(page)).toBe(false);
    expect(writes()).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stays modal when the page takes our node out, and finds a button that was drawn anew', async () => {
    const { page, errors } = await openTickets(journey, 9000004);
    await writeNote(page, `The key is ${KEY}.`);
    const button = await page.$(SUBMIT);
    await clickUntil(page, SUBMIT, () => isStopShown(page), 'the stop');
    await page.evaluate((name) => document.querySelector(name)?.remove(), NOTE);
    await waitForStop(page);
    expect(await focused(page)).toBe('Go back to the note');
    const isRedrawn = () => page.evaluate((one) => one?.isConnected === false, button);
    await waitUntil(isRedrawn, 5_000, 'the button to be drawn anew');
    await clickButton(page, 'Submit anyway', NOTE);
    await waitUntil(async () => writes().length > 0, 10_000, 'the submit');
    const isSaving = () => page.evaluate(() => document.querySelector('.ticket-working-spinner') !== null);
    await waitUntil(async () => !(await isSaving()), 10_000, 'the page to have saved');
    expect(writes()).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('messaging', () => {
  const journey = useJourney({ page: { swapComposer: false } });
  const writes = () => journey.sandbox.calls.filter(({ method }) => method === 'PUT');

  it.each([
    ['Send', 1, (page: Page) => page.click('[data-test-id="omnichannel-omnicomposer-send-button"]')],
    ['Enter', 2, (page: Page) => pressOn(page, EDITOR, 'Enter')],
  ])('%s: holds a secret, and sends once when asked', async (_way, at, send) => {
    const ticket = journey.sandbox.data.tickets.find(({ id }) => id === 9000004);
    if (ticket?.via) ticket.via.channel = 'native_messaging';
    const page = await journey.launched.browser.newPage();
    await page.goto('https://govuk.zendesk.com/agent/tickets/9000004?tickets=9000004');
    await page.waitForSelector(EDITOR);
    await page.click(EDITOR);
    await page.keyboard.type(`Your key is ${KEY.slice(0, 18)}4${at}`);
    await waitForWords(page, NOTE, 'AKIA…');
    expect(await readHost(page, NOTE)).toContain('This goes to the requester');
    const before = writes().length;
    await send(page);
    await waitForStop(page);
    await page.keyboard.press('Enter');
    await waitForNoStop(page);
    await send(page);
    await waitForStop(page);
    expect(writes()).toHaveLength(before);
    await clickButton(page, 'Submit anyway', NOTE);
    await waitUntil(async () => (await getData(page)) === '', 10_000, 'the draft to be sent');
    expect(writes()).toHaveLength(before + 1);
    expect(JSON.stringify(writes().at(-1)?.body)).toContain('"public":true');
    await page.close();
  });
});

async function pressOn(page: Page, css: string, key: 'Enter' | ' '): Promise<void> {
  await page.focus(css);
  await page.keyboard.press(key);
}

/** The guide may lie over the open menu of statuses. */
function hideGuide(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('second-line-overlay { display: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

const isMenuOpen = (page: Page) =>
  page.evaluate(
    (menu, one) =>
      document.querySelector(menu)?.getAttribute('aria-expanded') === 'true' && document.querySelector(one) !== null,
    MENU,
    item('pending'),
  );

async function openMenu(page: Page): Promise<void> {
  await clickUntil(page, MENU, () => isMenuOpen(page), 'the menu of statuses');
}

/** Again when the click fell beside the item: the menu moves to its place only after it has opened. */
async function chooseByMouse(page: Page, status: string): Promise<void> {
  for (let tries = 0; tries < 5 && !(await isStopShown(page)); tries += 1) {
    await openMenu(page);
    await page.click(item(status)).catch(() => undefined);
    await waitUntil(() => isStopShown(page), 1_000, 'the stop').catch(() => undefined);
  }
}

async function chooseByKey(page: Page, status: string, key: 'Enter' | ' '): Promise<void> {
  await page.focus(MENU);
  await page.keyboard.press('ArrowDown');
  await waitUntil(() => isMenuOpen(page), 5_000, 'the menu of statuses');
  const isOn = () => page.evaluate((css) => document.activeElement === document.querySelector(css), item(status));
  for (let steps = 0; steps < 6 && !(await isOn()); steps += 1) await page.keyboard.press('ArrowDown');
  expect(await isOn()).toBe(true);
  await page.keyboard.press(key);
}

async function pressShortcut(page: Page, key: 'p' | 'u'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
  await page.keyboard.up('Control');
}
