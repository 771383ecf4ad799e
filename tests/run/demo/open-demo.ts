import type { Page } from 'puppeteer-core';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { type BrowserName, type Launched, launchBrowser, waitUntil } from '../launch-browser.ts';

/** A browser with the extension beside a local Zendesk, signed in. */
export type Demo = Launched & {
  sandbox: Sandbox;
  /** The tab for tickets. */
  page: Page;
};

/** The made-up departments' addresses end like this; a real team needs no such setting. */
const SETTINGS = { settings: { v: 1, data: { governmentDomains: ['gov.uk.example'] } } };

/**
 * Starts both, and sets the demo's settings. Whatever was started is closed when a later part fails.
 *
 * @throws when the browser does not start, or `stop` was aborted on the way
 */
export async function openDemo(name: BrowserName, headless: boolean, stop: AbortSignal): Promise<Demo> {
  console.log('Starting the local Zendesk.');
  const sandbox = await startSandbox({
    data: makeGovukData({ background: true }),
    now: GOVUK_NOW,
    page: { lateMount: [100, 400], switchDelay: [50, 150] },
    log: (line) => {
      if (!/^[A-Z]+ \//.test(line)) console.error(line);
    },
  });
  const started: { close: () => Promise<void> }[] = [sandbox];
  const close = async () => {
    for (const each of started.splice(0).reverse()) await each.close().catch(() => undefined);
  };
  try {
    stop.throwIfAborted();
    const launched = await launchBrowser(name, sandbox, { headless, ownSignals: true });
    started.push(launched);
    stop.throwIfAborted();
    console.log(`Started ${await launched.browser.version()}.`);
    const options = await launched.openExtensionPage('src/entries/options.html');
    await options.evaluate(storeSettings, SETTINGS);
    const page = (await launched.browser.pages()).find((other) => other !== options) ?? options;
    if (page !== options) await options.close();
    // Firefox's first tab is there before the size that puppeteer gives to tabs.
    if (headless) await page.setViewport({ width: 1280, height: 720 });
    return { ...launched, sandbox, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs in the options page: Firefox and Chromium name the same thing differently. */
async function storeSettings(items: Record<string, unknown>): Promise<void> {
  type Api = { storage: { local: { set: (items: Record<string, unknown>) => Promise<void> } } };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.local.set(items);
}

/** Opens a ticket in the tab for tickets, and waits until Zendesk has drawn its conversation and its composer. */
export async function openTicket({ page, sandbox }: Pick<Demo, 'page' | 'sandbox'>, id: number): Promise<void> {
  await page.goto(`${sandbox.origin}/agent/tickets/${id}`, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await waitUntil(() => page.evaluate(isDrawn).catch(() => false), 15_000, `ticket ${id}`);
}

/** Runs in the page. */
function isDrawn(): boolean {
  const pane = document.querySelector('[data-is-active="true"]');
  const parts = ['omni-log-comment-item', 'omnicomposer-rich-text-ckeditor', 'submit_button-button'];
  return parts.every((part) => pane?.querySelector(`[data-test-id="${part}"]:not(:disabled)`));
}
