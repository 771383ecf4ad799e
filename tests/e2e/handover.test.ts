import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type Launched, launchBrowser, waitUntil } from '../run/launch-browser.ts';
import { clickInView } from './harness/generation-page.ts';
import {
  browserName,
  chooseChannel,
  clickButton,
  openTickets,
  readDraft,
  readHost,
  readStep,
  typeDraft,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

const GUIDE = 'second-line-overlay';
const HOST = 'govuk.zendesk.com';
const STEP = 'What about data.gov.uk?';

async function answer(page: Page, label: string): Promise<void> {
  const before = await readStep(page);
  await clickButton(page, label, GUIDE);
  await waitUntil(async () => (await readStep(page)) !== before, 15_000, `a step after “${label}”`);
}

const isAt = (page: Page, step: string) =>
  waitUntil(async () => (await readStep(page)) === step, 15_000, `the step “${step}”`);

/** The draft as people read it. */
const readWords = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector<HTMLElement>('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]')
        ?.innerText ?? '',
  );

/** Ticket 9000013 as the first agent leaves it; its steps before the open one answer themselves. */
async function walk(page: Page): Promise<void> {
  for (const label of ['No, carry on', 'No, it is genuine', 'data.gov.uk']) {
    const text = await readHost(page, GUIDE);
    if (text.includes(label)) await answer(page, label);
  }
}

describe('handing over', () => {
  const journey = useJourney();
  const others: Launched[] = [];
  afterAll(() => Promise.all(others.map((one) => one.close())));

  it('puts the log into an internal note, undone by one keystroke, never into a public reply', async () => {
    const { page, errors } = await openTickets(journey, 9000024);
    await waitForWords(page, GUIDE, 'Add log to note');
    await typeDraft(page, 'Dear requester');
    await clickButton(page, 'Add log to note', GUIDE);
    await waitForWords(page, GUIDE, 'You are writing a public reply');
    expect(await readWords(page)).toContain('Dear requester');
    expect(await readDraft(page)).not.toContain('Triage log');

    const { page: other } = await openTickets(journey, 9000007);
    await waitForWords(other, GUIDE, 'Add log to note');
    await clickButton(other, 'Add log to note', GUIDE);
    await waitForWords(other, GUIDE, 'The log only goes into an internal note');
    await clickButton(other, 'Switch and add the log', GUIDE);
    await waitForWords(other, GUIDE, 'The log is in your note');
    expect(await readWords(other)).toMatch(/What is asked:.*What was tried:.*Why it is passed on:.*What to do next:/s);
    expect(await readHost(other, 'second-line-note')).not.toContain('Check before you submit');
    await other.focus('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
    await other.keyboard.down('Control');
    await other.keyboard.press('z');
    await other.keyboard.up('Control');
    await waitUntil(async () => (await readWords(other)).trim() === '', 5_000, 'an empty note after one undo');
    expect(errors).toEqual([]);
  });

  it('is gone on with in another agent’s browser, where the first left off', async () => {
    const { page } = await openTickets(journey, 9000013);
    await waitForWords(page, GUIDE, 'Add log to note');
    await walk(page);
    await isAt(page, STEP);
    await chooseChannel(page, 'internal');
    await clickButton(page, 'Add log to note', GUIDE);
    await waitForWords(page, GUIDE, 'The log is in your note');
    await clickInView(page, '[data-is-active="true"] [data-test-id="submit_button-button"]');
    const isSent = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-is-active="true"] article')].some((one) =>
          one.textContent?.includes('[Second Line log v1'),
        ),
      );
    await waitUntil(isSent, 15_000, 'the note in the conversation');

    const launched = await launchBrowser(browserName, journey.sandbox);
    others.push(launched);
    const { page: second, errors } = await openTickets({ ...journey, launched }, 9000013);
    await waitForWords(second, GUIDE, `left off at “${STEP}”`);
    expect(await readStep(second)).not.toBe(STEP);
    await clickButton(second, 'Resume', GUIDE);
    await isAt(second, STEP);
    await waitForWords(second, GUIDE, 'Another agent,');
    await second.reload();
    await isAt(second, STEP);
    expect(await readHost(second, GUIDE)).not.toContain('Resume');
    expect(errors).toEqual([]);
  });

  it('shows the whole flow in a page of its own, worked by the keyboard, that follows the walk', async () => {
    const { page } = await openTickets(journey, 9000006);
    await waitForWords(page, GUIDE, 'Add log to note');
    await clickButton(page, 'Show the whole flow', GUIDE);
    const hash = `#${HOST}/9000006`;
    let chart: Page | undefined;
    if (browserName === 'chromium') {
      const find = async () => {
        chart = (await journey.launched.browser.pages()).find((one) => one.url().endsWith(hash));
        return chart !== undefined;
      };
      await waitUntil(find, 10_000, 'the chart’s tab');
    } else {
      // WebDriver BiDi does not show tabs of an extension that it did not open itself.
      chart = await journey.launched.openExtensionPage(`src/entries/flow-chart.html${hash}`);
    }
    if (!chart) throw new Error('no chart');
    const drawn = chart;
    await drawn.bringToFront();
    await waitUntil(() => drawn.evaluate(() => document.querySelector('.node.now') !== null), 15_000, 'the chart');
    const focused = () => drawn.evaluate(() => document.activeElement?.textContent ?? '');
    await drawn.focus('.node.now');
    const here = await focused();
    await drawn.keyboard.press('Home');
    expect(await focused()).toContain('Is it in the Alerts and Issues queue?');
    await drawn.keyboard.press('ArrowRight');
    expect(await focused()).not.toContain('Is it in the Alerts and Issues queue?');
    await drawn.keyboard.press('End');
    expect(await focused()).toBe(here);
    await drawn.keyboard.press('Enter');
    await waitUntil(() => drawn.evaluate(() => document.activeElement?.tagName === 'H2'), 5_000, 'the details');
    await drawn.keyboard.press('Escape');
    await waitUntil(async () => (await focused()) === here, 5_000, 'focus back on the box');
    const scale = () => drawn.evaluate(() => document.querySelector<HTMLElement>('.sheet')?.style.transform ?? '');
    const fit = await scale();
    await drawn.keyboard.press('+');
    await waitUntil(async () => (await scale()) !== fit, 5_000, 'a larger chart');
    await page.bringToFront();
    const before = await readStep(page);
    await page.evaluate(() =>
      document.querySelector('second-line-overlay')?.shadowRoot?.querySelector<HTMLElement>('.answer')?.click(),
    );
    await waitUntil(async () => (await readStep(page)) !== before, 15_000, 'the next step');
    const step = await readStep(page);
    const isFollowed = () =>
      drawn.evaluate((words) => document.querySelector('.node.now')?.textContent?.includes(words) === true, step);
    await waitUntil(isFollowed, 15_000, `“${step}” in the chart`);
  });
});
