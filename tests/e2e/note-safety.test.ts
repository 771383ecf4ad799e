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
    ['Enter on the button', 'shown', async (page) => (await page.focus(SUBMIT), page.keyboard.press('Enter'))],
    ['Space on the button', 'shown', async (page) => (await page.focus(SUBMIT), page.keyboard.press(' '))],
    ['a status in the menu', 'pending', async (page) => (await openMenu(page), page.click(item('pending')))],
    ['Enter on a status', 'hold', (page) => chooseByKey(page, 'hold', 'Enter')],
    ['Space on a status', 'pending', (page) => chooseByKey(page, 'pending', ' ')],
    ['a shortcut', 'pending', (page) => pressShortcut(page, 'p')],
    ['the other shortcut', 'shown', (page) => pressShortcut(page, 'u')],
    ['a double click', 'shown', (page) => page.click(SUBMIT, { count: 2 })],
    [
      'a click by script',
      'hold',
      async (page) => (await openMenu(page), page.$eval(item('hold'), (one) => (one as HTMLElement).click())),
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
