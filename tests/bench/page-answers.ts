import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from '../run/launch-browser.ts';
import { printSpreads, summarise } from './measure.ts';

const SWITCHES = 12;
/** Each stands differently, so that the guide of one cannot be taken for another's. */
const TICKETS = [9000001, 9000009, 9000022, 9000025, 9000027, 9000040];
const ROUNDS = 4;

/** How soon ours answers: a mode switch by the warning, a ticket switch by the guide of the right ticket. */
export async function measureAnswers(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  // What runs this file names inner functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (inner) => inner');
  await page.goto(`https://govuk.zendesk.com/agent/tickets/${TICKETS[0]}?tickets=${TICKETS.join(',')}`);
  await waitUntil(() => page.evaluate(() => document.querySelector('second-line-note') !== null), 15_000, 'the note');
  const switches = await measureModeSwitches(page);
  const { first, again, itself } = await measureTicketSwitches(page);
  printSpreads('How soon', 'ms', [
    ['mode switch to the warning', summarise(switches)],
    ['address to the guide of a ticket seen for the first time, its API answer included', summarise(first)],
    ['address to the guide of a ticket seen before', summarise(again)],
    ['of which the page itself needs to show that ticket', summarise(itself)],
  ]);
  await page.close();
}

async function measureModeSwitches(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < SWITCHES; round += 1) {
    await page.evaluate(chooseChannel, 'web');
    await waitUntil(() => page.evaluate(() => !window.hasWarning()).catch(() => false), 5_000, 'no warning');
    times.push(await page.evaluate(chooseChannel, 'internal'));
  }
  return times;
}

declare global {
  interface Window {
    hasWarning: () => boolean;
  }
}

/** Runs in the page. @returns milliseconds from the click until the warning stands, or 0 for a public reply */
async function chooseChannel(channel: string): Promise<number> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));
  window.hasWarning = () =>
    document.querySelector('second-line-note')?.shadowRoot?.querySelector('[aria-label="Internal note warning"]') !=
    null;
  const find = (css: string) => document.querySelector<HTMLElement>(css);
  find('[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]')?.click();
  const item = `[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`;
  while (!find(item)) await pause();
  const started = performance.now();
  find(item)?.click();
  if (channel !== 'internal') return 0;
  while (!window.hasWarning()) await pause();
  return performance.now() - started;
}

async function measureTicketSwitches(page: Page): Promise<Record<'first' | 'again' | 'itself', number[]>> {
  const titles = new Map<number, string>();
  const first: number[] = [];
  const again: number[] = [];
  const itself: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of [...TICKETS.slice(1), ...TICKETS.slice(0, 1)]) {
      const known = titles.get(id);
      const took = await page.evaluate(
        switchTicket,
        id,
        [...titles.values()].filter((one) => one !== known),
      );
      (round === 0 ? first : again).push(took.guide);
      if (round > 0) itself.push(took.page);
      await new Promise((resolve) => setTimeout(resolve, 600));
      titles.set(id, await page.evaluate(readTitle));
    }
  }
  if (new Set(titles.values()).size !== TICKETS.length) throw new Error(`titles: ${[...titles.values()].join(' | ')}`);
  return { first, again, itself };
}

function readTitle(): string {
  return document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('h3')?.textContent ?? '';
}

/**
 * Runs in the page. @returns milliseconds from the new address until the page itself shows the ticket, and until the
 * guide has a title that is none of the `others`
 */
async function switchTicket(id: number, others: string[]): Promise<{ page: number; guide: number }> {
  const read = () => document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('h3')?.textContent;
  const before = read();
  const navigation = (window as unknown as { navigation: EventTarget }).navigation;
  const moved = new Promise<number>((resolve) => {
    navigation.addEventListener('currententrychange', () => resolve(performance.now()), { once: true });
  });
  document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`)?.click();
  const started = await moved;
  let page = 0;
  for (;;) {
    const now = performance.now() - started;
    if (page === 0 && document.querySelector(`[data-test-id^="ticket-${id}-"][data-is-active="true"]`)) page = now;
    const title = read();
    if (title && title !== before && !others.includes(title)) return { page, guide: now };
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
