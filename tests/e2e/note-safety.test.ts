import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import {
  chooseChannel,
  clickButton,
  clickUntil,
  openTickets,
  readDraft,
  readHost,
  typeDraft,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const SHOWN = 'AKIA…MPLE';
const NOTE = 'second-line-note';
const EDITOR = '[data-is-active="true"] [data-test-id^="omnicomposer-"][data-test-id$="-ckeditor"]';
const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-button"]';
const MENU = '[data-is-active="true"] [data-test-id="submit_button-menu-button"]';
const item = (status: string) => `[data-test-id="submit_button-menu-${status}"]`;

type Ck = { ckeditorInstance: { getData: () => string; setData: (html: string) => void } };
const getData = (page: Page) =>
  page.evaluate((css) => (document.querySelector(css) as unknown as Ck).ckeditorInstance.getData(), EDITOR);

const isStopShown = (page: Page) =>
  page.evaluate(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('dialog')?.matches(':modal') === true,
    NOTE,
  );
const waitForStop = (page: Page) => waitUntil(() => isStopShown(page), 5_000, 'the stop');
const waitForNoStop = (page: Page) => waitUntil(async () => !(await isStopShown(page)), 5_000, 'the stop to go');
const focused = (page: Page) =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

async function writeNote(page: Page, text: string): Promise<void> {
  await chooseChannel(page, 'internal');
  await waitForWords(page, NOTE, 'Departments can read internal notes.');
  await typeDraft(page, text);
}

describe('findings in the composer', () => {
  const journey = useJourney({ page: { swapComposer: false } });

  it('1,000 keystrokes with findings on screen leave the draft as typed', async () => {
    const { page, errors } = await openTickets(journey, 9000004);
    await writeNote(page, `Key ${KEY} and `);
    await waitForWords(page, NOTE, SHOWN);
    const more = 'jumped over the lazy dog, ring 07700 900123. '.repeat(23).slice(0, 1000);
    await page.keyboard.type(more);
    expect(await getData(page)).toBe(`<p>Key ${KEY} and ${more.trimEnd()}</p>`.replace(/&/g, '&amp;'));
    expect(await readHost(page, NOTE)).toContain(SHOWN);
    expect(errors).toEqual([]);
  });

  it('redacts one finding as one edit, and undo gives the draft back byte for byte', async () => {
    const { page, errors } = await openTickets(journey, 9000039);
    await writeNote(page, `The key is ${KEY}, twice: ${KEY}`);
    await waitForWords(page, NOTE, SHOWN);
    const before = await readDraft(page);
    await clickButton(page, `Redact ${SHOWN}`, NOTE);
    await waitForWords(page, NOTE, `Redacted ${SHOWN}`);
    const data = await getData(page);
    expect(data).toMatch(/^<p>The key is \[redacted: [^\]]+\], twice: AKIAIOSFODNN7EXAMPLE<\/p>$/);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitUntil(async () => (await readDraft(page)) === before, 5_000, 'the draft as it was');
    expect(errors).toEqual([]);
  });

  it('keeps with a reason, and is quiet from then on, after a reload as well', async () => {
    const first = await openTickets(journey, 9000013);
    await writeNote(first.page, `The key is ${KEY}.`);
    await clickButton(first.page, `Keep ${SHOWN}`, NOTE);
    await clickButton(first.page, 'It is an example', NOTE);
    await waitForWords(first.page, NOTE, '1 kept');
    expect(await readHost(first.page, NOTE)).not.toContain('Check before you submit');
    const { page, errors } = await openTickets(journey, 9000013);
    await writeNote(page, `Again ${KEY}.`);
    await waitForWords(page, NOTE, '1 kept');
    expect(await readHost(page, NOTE)).not.toContain('Check before you submit');
    await page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('summary')?.click(), NOTE);
    await clickButton(page, `Take back ${SHOWN}`, NOTE);
    await waitForWords(page, NOTE, 'Check before you submit');
    expect([...first.errors, ...errors]).toEqual([]);
  });
});

describe('the stop', () => {
  const journey = useJourney({ page: { swapComposer: false } });
  const writes = () =>
    journey.sandbox.calls.filter(({ method, path }) => method === 'PUT' && path.includes('/tickets/'));

  const ways: [string, string, (page: Page) => Promise<void>][] = [
    ['the button', 'shown', (page) => page.click(SUBMIT)],
    ['Enter on the button', 'shown', (page) => pressOn(page, SUBMIT, 'Enter')],
    ['Space on the button', 'shown', (page) => pressOn(page, SUBMIT, ' ')],
    ['a status in the menu', 'pending', (page) => openMenu(page).then(() => page.click(item('pending')))],
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
    await page.click(SUBMIT);
    await waitForStop(page);
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
    await page.click(SUBMIT);
    await waitForStop(page);
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

describe('nothing of a draft leaves the page', () => {
  const journey = useJourney({ page: { swapComposer: false } });

  it('no store, no log and no call of ours holds a planted secret', async () => {
    const { page, errors } = await openTickets(journey, 9000013);
    const logs: string[] = [];
    page.on('console', (message) => logs.push(message.text()));
    const secret = `${KEY.slice(0, 18)}77`;
    await writeNote(page, `Password: correcthorse99! The key is ${secret}. Ring 07700 900123.`);
    await clickButton(page, 'Keep AKIA', NOTE);
    await clickButton(page, 'It is needed here', NOTE);
    await waitForWords(page, NOTE, '1 kept');
    await clickButton(page, 'Redact', NOTE);
    await waitForWords(page, NOTE, 'Redacted ');
    await page.click(SUBMIT);
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    const readStored = () =>
      popup.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { storage: { local: { get(key: null): Promise<object> } } };
        };
        return JSON.stringify(await browser.storage.local.get(null));
      });
    await waitUntil(async () => (await readStored()).includes('kept-findings'), 5_000, 'what is kept to be stored');
    const ours = journey.sandbox.calls.filter(({ who }) => who === 'extension');
    const everything = [await readStored(), JSON.stringify(ours), ...logs, ...errors].join('\n');
    expect(everything).toContain('"reason":"needed"');
    for (const planted of [secret, secret.slice(0, 8), secret.slice(-8), 'correcthorse', '07700', '900123'])
      expect(everything).not.toContain(planted);
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
