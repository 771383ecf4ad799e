// What the extension costs a ticket page, in Chromium on the local Zendesk. Prints, never fails on a figure.
import { cpus } from 'node:os';
import type { Browser, Page } from 'puppeteer-core';
import { type Launched, launchBrowser, waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../sandbox/data/working-day.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { printSpreads, type Spread, summarise } from './measure.ts';
import { measureAnswers } from './page-answers.ts';
import { measurePopupPaint } from './popup-paint.ts';

const PAIRS = 12;
const KEYS = 200;
/** After the page has its editor, everything late has this long to come, in milliseconds. */
const REST = 1_500;

const TICKET = 'https://govuk.zendesk.com/agent/tickets/9000001';
const EDITOR = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const TEXT = 'Dear Alice, the page was published twice; the second change note is gone and the cache is cleared. ';

type Figures = { editor: number; heap: number; nodes: number; keys: number[]; task: number };

/** Loads the ticket in a fresh tab and types into its note. */
async function measureLoad(browser: Browser, isOurs: boolean): Promise<Figures> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(noteEditor, EDITOR);
    await page.goto(TICKET);
    await waitUntil(() => page.evaluate(() => 'editorAt' in window), 15_000, 'the editor');
    if (isOurs) await waitUntil(() => page.evaluate(isGuideThere), 15_000, 'the guide');
    await new Promise((resolve) => setTimeout(resolve, REST));
    const editor = await page.evaluate(() => (window as unknown as { editorAt: number }).editorAt);
    const nodes = await page.evaluate(countOurNodes);
    const heap = await readHeap(page);
    const typing = await measureTyping(page);
    return { editor, heap, nodes, ...typing };
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts: notes when the editor is first there, counted from navigation. */
function noteEditor(css: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(css)) return;
    observer.disconnect();
    Object.assign(window, { editorAt: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true });
}

function isGuideThere(): boolean {
  return document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('h3') != null;
}

function countOurNodes(): number {
  const hosts = [...document.querySelectorAll('second-line-overlay, second-line-note')];
  return hosts.reduce((sum, host) => sum + 1 + (host.shadowRoot?.querySelectorAll('*').length ?? 0), 0);
}

/** Bytes in use after a collection, of the page and of every script beside it in the same tab. */
async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Time from a key being sent until the page has dealt with it, and the page's own work a key, until it rests. */
async function measureTyping(page: Page): Promise<{ keys: number[]; task: number }> {
  await page.click(EDITOR);
  const before = (await page.metrics()).TaskDuration ?? 0;
  const keys: number[] = [];
  for (let at = 0; at < KEYS; at += 1) {
    const started = performance.now();
    await page.keyboard.type(TEXT[at % TEXT.length] ?? ' ');
    keys.push(performance.now() - started);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = (await page.metrics()).TaskDuration ?? 0;
  return { keys, task: ((after - before) * 1000) / KEYS };
}

/** Both browsers side by side: each pair loads in both, the first of a pair changes from pair to pair. */
async function comparePages(without: Launched, withOurs: Launched): Promise<void> {
  const plain: Figures[] = [];
  const ours: Figures[] = [];
  for (let pair = -1; pair < PAIRS; pair += 1) {
    const turns = [
      async () => ({ into: plain, figures: await measureLoad(without.browser, false) }),
      async () => ({ into: ours, figures: await measureLoad(withOurs.browser, true) }),
    ];
    for (const turn of pair % 2 === 0 ? turns : turns.reverse()) {
      const { into, figures } = await turn();
      if (pair >= 0) into.push(figures);
    }
  }
  const rows = (read: (figures: Figures) => number | number[]): [string, Spread][] => [
    ['without', summarise(plain.flatMap(read))],
    ['with', summarise(ours.flatMap(read))],
    ['with, more in the same pair', summarise(pairUp(plain, ours, read))],
  ];
  printSpreads(
    'Navigation to editor',
    'ms',
    rows(({ editor }) => editor),
  );
  printSpreads(
    'JavaScript heap after load',
    'MB',
    rows(({ heap }) => heap / 1e6),
  );
  printSpreads('Nodes of ours', 'nodes', rows(({ nodes }) => nodes).slice(0, 2));
  printSpreads(
    'A key typed into the note',
    'ms',
    rows(({ keys }) => keys),
  );
  printSpreads(
    'Page’s own work a key, draft check included',
    'ms',
    rows(({ task }) => task),
  );
}

function pairUp(plain: Figures[], ours: Figures[], read: (figures: Figures) => number | number[]): number[] {
  const median = (figures: Figures | undefined) => (figures ? summarise([read(figures)].flat()).median : 0);
  return ours.map((figures, at) => median(figures) - median(plain[at]));
}

const sandbox = await startSandbox({
  data: makeGovukData({ background: true }),
  now: GOVUK_NOW,
  rateLimit: 100_000,
  // The page's own random delays would drown what is measured.
  page: { lateMount: [0, 0], switchDelay: [0, 0], swapComposer: false },
});
const without = await launchBrowser('chromium', sandbox, { withExtension: false });
const withOurs = await launchBrowser('chromium', sandbox);
try {
  console.log(`\n${await withOurs.browser.version()}, ${cpus().length} cores, ${PAIRS} pairs, ${KEYS} keys each`);
  await comparePages(without, withOurs);
  await measureAnswers(withOurs.browser);
  await measurePopupPaint(withOurs);
} finally {
  await without.close();
  await withOurs.close();
  await sandbox.close();
}
