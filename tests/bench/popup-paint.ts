import type { Launched } from '../run/launch-browser.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { printSpreads, summarise } from './measure.ts';

const ROUNDS = 12;
/** Tickets in the stored queue. */
const ROWS = 1_000;

declare global {
  interface Window {
    paintedAt?: number;
  }
}

/** How soon the popup shows its figures from what is stored, with no agent tab to ask. Milliseconds from navigation. */
export async function measurePopupPaint(launched: Launched): Promise<void> {
  const times: number[] = [];
  const first: number[] = [];
  await storeQueue(launched);
  for (let round = -2; round < ROUNDS; round += 1) {
    const page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('.tiles')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          window.paintedAt = performance.now();
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto(popupAddress);
    await waitUntil(() => page.evaluate(() => window.paintedAt !== undefined), 15_000, 'the figures');
    const at = await page.evaluate(() => window.paintedAt ?? 0);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    if (round >= 0) times.push(at);
    if (round >= 0 && paint > 0) first.push(paint);
    await page.close();
  }
  printSpreads('The popup', 'ms', [
    ['opened to its first paint', summarise(first)],
    [`opened to its figures from what is stored, ${ROWS} tickets`, summarise(times)],
  ]);
}

let popupAddress = '';

/** Makes a large queue out of the one that is stored. */
async function storeQueue(launched: Launched): Promise<void> {
  const ticket = await launched.browser.newPage();
  await ticket.goto('https://govuk.zendesk.com/agent/tickets/9000001');
  await waitUntil(() => ticket.evaluate(() => document.querySelector('second-line-overlay') !== null));
  const page = await launched.openExtensionPage('src/entries/popup.html');
  popupAddress = page.url();
  await waitUntil(() => page.evaluate(() => document.querySelector('.tiles') !== null), 15_000, 'the queue');
  await ticket.close();
  await page.evaluate(async (count) => {
    type Row = { id: number };
    type Kept = { queue?: { v: number; data: { rows: Row[] } } };
    type Area = { get: (key: string) => Promise<Kept>; set: (kept: Kept) => Promise<void> };
    const { local } = (globalThis as unknown as { browser: { storage: { local: Area } } }).browser.storage;
    const { queue } = await local.get('queue');
    const rows = queue?.data.rows ?? [];
    if (!queue || rows.length === 0) throw new Error('no queue is stored');
    const many = Array.from({ length: count }, (_, at) => ({
      ...(rows[at % rows.length] as Row),
      id: 10_000_000 + at,
    }));
    await local.set({ queue: { ...queue, data: { ...queue.data, rows: many } } });
  }, ROWS);
  await page.close();
}
