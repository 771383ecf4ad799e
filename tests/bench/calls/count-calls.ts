import type { Page } from 'puppeteer-core';
import { type Launched, waitUntil } from '../../run/launch-browser.ts';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';

/** One thing an agent does, and the calls it made: how many, and which. */
export type Counted = { action: string; calls: string[] };

const QUEUE = 9000001;
const OTHER = 9000023;
/** What an action asks for comes within this, in milliseconds. */
const REST = 3_000;

const address = (...ids: number[]) => `https://govuk.zendesk.com/agent/tickets/${ids[0]}?tickets=${ids.join(',')}`;

const isGuideThere = () => document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('h3') != null;

async function openTicket(launched: Launched, ...ids: number[]): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(address(...ids));
  await waitUntil(() => page.evaluate(isGuideThere), 15_000, 'the guide');
  return page;
}

async function openPopup(launched: Launched, agentTab: Page): Promise<Page> {
  await agentTab.bringToFront();
  const popup = await launched.openExtensionPage('src/entries/popup.html');
  const isFresh = () => popup.evaluate(() => document.body.innerText.includes('#9000001 Technical fault'));
  await waitUntil(isFresh, 15_000, 'the figures');
  return popup;
}

const EDITOR = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-button"]';

async function submitNote(page: Page): Promise<void> {
  await page.click(EDITOR);
  await page.keyboard.type('Cleared the cache and looked again.');
  const before = await page.evaluate(() => document.body.innerText.split('Cleared the cache').length);
  await page.click(SUBMIT);
  const isThere = () =>
    page.evaluate((count) => document.body.innerText.split('Cleared the cache').length >= count, before);
  await waitUntil(isThere, 15_000, 'the note');
}

/** Does one thing after the other in one browser and writes down what was asked of Zendesk, by method and path. */
export async function countCalls(launched: Launched, sandbox: Sandbox): Promise<Counted[]> {
  const counted: Counted[] = [];
  let seen = 0;
  const count = async <T>(action: string, work: () => Promise<T>): Promise<T> => {
    const done = await work();
    await new Promise((resolve) => setTimeout(resolve, REST));
    const mine = sandbox.calls.filter(({ who }) => who === 'extension');
    counted.push({ action, calls: mine.slice(seen).map(({ method, path }) => `${method} ${path}`) });
    seen = mine.length;
    return done;
  };
  const goTo = (page: Page, id: number) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(`[data-entity-id="${wanted}"]`)?.click(), id);

  const first = await count('first ticket of a fresh browser', () => openTicket(launched, OTHER, QUEUE));
  const popup = await count('popup, nothing kept', () => openPopup(launched, first));
  await popup.close();
  const again = await count('popup again within half an hour', () => openPopup(launched, first));
  await again.close();
  await first.bringToFront();
  await count('a ticket of the queue, after the popup', () => goTo(first, QUEUE));
  await count('back to the ticket before', () => goTo(first, OTHER));
  await count('a note written and submitted', () => submitNote(first));
  await count('ten seconds of nothing', () => new Promise((resolve) => setTimeout(resolve, 10_000)));
  const second = await count('a second tab with another ticket', () => openTicket(launched, 9000009));
  await second.close();
  return counted;
}
