import type { Page } from 'puppeteer-core';
import { type BrowserName, type Launched, launchBrowser, waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../sandbox/data/working-day.ts';
import type { PageOptions } from '../sandbox/page/page-options.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import type { GuideSeen } from './judge.ts';
import { goTo, prepareTicket, readGuide } from './page-side.ts';
import type { Scene } from './probe.ts';

/** Two tickets whose walks differ from the first step's evidence on. */
const TICKETS = [9000001, 9000004] as const;

/** A browser with the extension and a local Zendesk, for many losses. */
export type Stage = {
  open: (options: Partial<PageOptions>) => Promise<Scene>;
  close: () => Promise<void>;
};

export async function openStage(name: BrowserName): Promise<Stage> {
  const sandbox: Sandbox = await startSandbox({ data: makeGovukData(), now: GOVUK_NOW, rateLimit: 100_000 });
  let launched: Launched | undefined;
  try {
    launched = await launchBrowser(name, sandbox);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  const { browser, openExtensionPage, close } = launched;
  const health = await openExtensionPage('src/entries/options.html');
  return {
    open: async (options) => {
      sandbox.setPage({
        lateMount: [0, 50],
        switchDelay: [0, 30],
        macroDelay: [0, 50],
        swapComposer: false,
        ...options,
      });
      const page = await browser.newPage();
      // What tsx calls in functions that are sent into the page.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      const [first, second] = TICKETS;
      await page.goto(`https://govuk.zendesk.com/agent/tickets/${first}?tickets=${TICKETS.join(',')}`);
      const whole = [await readWhole(page, first), await readWhole(page, second)] as const;
      await goTo(page, first);
      await waitForStep(page, whole[0].step);
      const truthOf = (at: 0 | 1) => ({
        ticketId: TICKETS[at],
        whole: whole[at],
        others: [whole[1 - at] as GuideSeen],
      });
      const readHealth = () => readStoredHealth(health);
      // The report is written a second after the page rests.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return { page, truths: [truthOf(0), truthOf(1)], readHealth, health: await readHealth() };
    },
    close: async () => {
      await close();
      await sandbox.close();
    },
  };
}

/** What the guide says of a ticket on the page as it is; waits until it no longer changes. */
async function readWhole(page: Page, id: number): Promise<GuideSeen> {
  const isThere = (ticket: number) => 'localZendesk' in window && location.pathname.includes(`${ticket}`);
  await waitUntil(() => page.evaluate(() => 'localZendesk' in window), 15_000, 'the page');
  await goTo(page, id);
  await waitUntil(() => page.evaluate(isThere, id), 15_000, 'the address');
  await waitUntil(() => prepareTicket(page, id), 15_000, 'the submit button');
  let last = '';
  await waitUntil(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = await readGuide(page);
      const isSame = seen.step !== '' && JSON.stringify(seen) === last;
      last = JSON.stringify(seen);
      return isSame;
    },
    20_000,
    `the guide of ${id}`,
  );
  return JSON.parse(last) as GuideSeen;
}

async function waitForStep(page: Page, step: string): Promise<void> {
  await waitUntil(async () => (await readGuide(page)).step === step, 15_000, 'the guide');
}

async function readStoredHealth(page: Page): Promise<Map<string, string | null>> {
  type Report = { v: number; data: { hooks: { hook: string; variant: string | null }[] } };
  const stored = await page.evaluate(async () => {
    type Extension = { storage: { local: { get: (key: string) => Promise<Record<string, unknown>> } } };
    return (await (globalThis as unknown as { browser: Extension }).browser.storage.local.get('health')).health;
  });
  return new Map((stored as Report | undefined)?.data.hooks.map(({ hook, variant }) => [hook, variant]) ?? []);
}
