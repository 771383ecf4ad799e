import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../manifest.config.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { root } from '../run/root.mjs';
import {
  browserName,
  chooseChannel,
  clickButton,
  type Journey,
  openTickets,
  readHost,
  readStep,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

const GONE = 'Second Line was updated or turned off. Reload this page to use it.';
const OVERLAY = 'second-line-overlay';

/** What of ours can be seen in the page: tags of hosts with a box. */
const listShown = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('second-line-overlay, second-line-note')]
      .filter((host) => getComputedStyle(host).display !== 'none')
      .map((host) => host.localName),
  );

const countHosts = (page: Page, tag: string): Promise<number> =>
  page.evaluate((name) => document.querySelectorAll(name).length, tag);

async function openNoted(journey: Journey, id: number) {
  const opened = await openTickets(journey, id);
  await chooseChannel(opened.page, 'internal');
  await waitForWords(opened.page, OVERLAY, 'Back');
  await waitForWords(opened.page, 'second-line-note', 'Departments can read internal notes.');
  return opened;
}

/** Reloads the extension as an update does, while its pages are open. */
async function reloadExtension({ launched }: Journey): Promise<void> {
  if (browserName === 'firefox') {
    await launched.browser.installExtension(join(root, 'dist/firefox'));
    return;
  }
  const popup = await launched.openExtensionPage('src/entries/popup.html');
  await popup
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
}

describe('an extension that is updated while tickets are open', () => {
  const journey = useJourney();

  it('leaves nothing behind: one quiet line or the new copy, and after a reload it works', async () => {
    const { page, errors } = await openNoted(journey, 9000004);
    await reloadExtension(journey);
    await page.bringToFront();
    if (browserName === 'chromium') {
      await waitUntil(
        async () => {
          await page.mouse.click(5, 5);
          return (await readHost(page, OVERLAY)).includes(GONE);
        },
        20_000,
        'the quiet line',
      );
      expect(await listShown(page)).toEqual([OVERLAY]);
      await waitUntil(async () => (await countHosts(page, OVERLAY)) === 0, 30_000, 'the line to go');
    } else {
      // Firefox puts the new copy into tabs that are open.
      await waitForWords(page, OVERLAY, 'Back');
      expect([await countHosts(page, OVERLAY), await countHosts(page, 'second-line-note')]).toEqual([1, 1]);
    }
    expect(errors).toEqual([]);
    await page.reload();
    await waitForWords(page, OVERLAY, 'Back');
    await clickButton(page, 'No, carry on', OVERLAY);
    await waitUntil(async () => (await readStep(page)) === 'Does anything make you stop?', 15_000, 'the next step');
    await page.close();
  });
});

describe('an extension that is removed while tickets are open', () => {
  const journey = useJourney();

  it('leaves nothing that can be seen, and the page works on', async () => {
    const { page } = await openNoted(journey, 9000004);
    const { browser } = journey.launched;
    const ids = browserName === 'firefox' ? [GECKO_ID] : [...(await browser.extensions()).keys()];
    for (const id of ids) await browser.uninstallExtension(id);
    await page.bringToFront();
    const isGone = async () => {
      await page.mouse.click(5, 5);
      const shown = await listShown(page);
      return shown.length === 0 || (await readHost(page, OVERLAY)).includes(GONE);
    };
    await waitUntil(isGone, 20_000, 'what we left to go');
    await waitUntil(async () => (await listShown(page)).length === 0, 30_000, 'the line to go');
    await page.click('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
    await page.keyboard.type('Still here');
    expect(await page.evaluate(() => document.body.innerText.includes('Still here'))).toBe(true);
  });
});

describe('a page that is left and comes back whole', () => {
  const journey = useJourney({ page: { mayReturn: true } });

  it('shows what was answered elsewhere meanwhile, once', async () => {
    const { page, errors } = await openNoted(journey, 9000012);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { hasReturned: persisted }));
    });
    await page.goto('https://govuk.zendesk.com/access/unauthenticated');
    const other = await openTickets(journey, 9000012);
    await clickButton(other.page, 'No, carry on', OVERLAY);
    await waitUntil(
      async () => (await readStep(other.page)) === 'Does anything make you stop?',
      15_000,
      'the next step',
    );
    await other.page.close();
    await page.bringToFront();
    // A page that comes back whole loads nothing, and Firefox's driver waits for a load.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await waitUntil(
      async () => (await readStep(page).catch(() => '')) === 'Does anything make you stop?',
      15_000,
      'the answer given elsewhere',
    );
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
    expect([await countHosts(page, OVERLAY), await countHosts(page, 'second-line-note')]).toEqual([1, 1]);
    // The sign-in page of the local Zendesk has no icon.
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    expect(await page.evaluate(() => (window as { hasReturned?: boolean }).hasReturned)).toBe(true);
    await page.close();
  });
});

// A private window of Firefox cannot be had by this driver.
if (browserName === 'chromium')
  describe('a private window', () => {
    const journey = useJourney();

    it('has nothing of ours in it until the agent lets us in', async () => {
      const context = await journey.launched.browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto('https://govuk.zendesk.com/agent/tickets/9000004?tickets=9000004');
      await page.waitForSelector('[data-test-id="omnicomposer-rich-text-ckeditor"]');
      const { page: open } = await openTickets(journey, 9000004);
      await waitForWords(open, OVERLAY, 'Back');
      expect(await countHosts(page, OVERLAY)).toBe(0);
      await context.close();
      await open.close();
    });
  });

describe('one ticket in two tabs, and a background that dies', () => {
  const journey = useJourney();

  /** Gives the first answer of the step in one page; both must come to the same step after it. */
  async function answerIn(one: Page, two: Page): Promise<void> {
    await one.bringToFront();
    await waitUntil(async () => (await readStep(one)) !== '', 15_000, 'a step');
    const before = await readStep(one);
    await two.bringToFront();
    await waitUntil(async () => (await readStep(two)) === before, 15_000, `“${before}” in both`);
    await one.bringToFront();
    await one.evaluate((tag) => {
      document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('button.answer')?.click();
    }, OVERLAY);
    await waitUntil(async () => !['', before].includes(await readStep(one)), 15_000, `a step after “${before}”`);
    const after = await readStep(one);
    await two.bringToFront();
    await waitUntil(async () => (await readStep(two)) === after, 15_000, `“${after}” in the other`);
  }

  it('both windows show what either answered', async () => {
    const one = await openTickets(journey, 9000023);
    const two = await journey.launched.browser.newPage({ type: 'window' });
    await two.goto('https://govuk.zendesk.com/agent/tickets/9000023?tickets=9000023');
    await answerIn(one.page, two);
    await answerIn(two, one.page);
    await one.page.close();
    await two.close();
  });

  it('both tabs show what either answered', async () => {
    const [one, two] = [await openTickets(journey, 9000013), await openTickets(journey, 9000013)];
    await answerIn(one.page, two.page);
    await answerIn(two.page, one.page);
    expect([...one.errors, ...two.errors]).toEqual([]);
    await one.page.close();
    await two.page.close();
  });

  // Firefox has no way for a test to end its background at a moment of ours; its idle death takes the same road.
  if (browserName === 'chromium')
    it('goes on from where it was, killed before each click', async () => {
      const { page, errors } = await openTickets(journey, 9000018);
      const killWorker = async () => {
        for (const target of journey.launched.browser.targets()) {
          if (target.type() === 'service_worker') await (await target.worker())?.close().catch(() => undefined);
        }
        const isDead = async () => !journey.launched.browser.targets().some((one) => one.type() === 'service_worker');
        await waitUntil(isDead, 10_000, 'the worker to die');
      };
      await waitForWords(page, OVERLAY, 'Back');
      const walked: string[] = [];
      for (let click = 0; click < 4; click += 1) {
        const step = await readStep(page);
        walked.push(step);
        await killWorker();
        await page.evaluate(() => {
          const overlay = document.querySelector('second-line-overlay')?.shadowRoot;
          const answers = [...(overlay?.querySelectorAll<HTMLElement>('button.answer') ?? [])];
          answers.at(0)?.click();
        });
        const hasMoved = async () => !['', step].includes(await readStep(page));
        if (!(await waitUntil(hasMoved, 25_000, `a step after “${step}”`).then(() => true))) break;
        const isEnding = await page.evaluate(
          () => document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('button.answer') === null,
        );
        if (isEnding) break;
      }
      expect(new Set(walked).size).toBe(walked.length);
      expect(errors).toEqual([]);
      await page.close();
    });
});

// Chromium has no containers.
if (browserName === 'firefox')
  describe('containers', () => {
    const journey = useJourney();

    it('a tab in a container walks as any other', async () => {
      const context = await journey.launched.browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto('https://govuk.zendesk.com/agent/tickets/9000004?tickets=9000004');
      await waitForWords(page, OVERLAY, 'Is anything more pressing right now?');
      await clickButton(page, 'No, carry on', OVERLAY);
      await waitUntil(async () => (await readStep(page)) === 'Does anything make you stop?', 15_000, 'the next step');
      await context.close();
    });
  });
