import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeLine } from '../../src/flow/handover/compact-line.ts';
import { type Launched, launchBrowser, waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
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
    await page.click('[data-is-active="true"] [data-test-id="submit_button-button"]');
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

describe('forged and damaged lines', () => {
  const data = makeGovukData({ background: true });
  const run = {
    flow: 'govuk-2nd-line-2021',
    version: 2,
    at: '2021-09-02T08:30:00Z',
    answers: [
      { step: 'today', answer: 'no' },
      { step: 'concern', answer: 'spam' },
    ],
    asked: [],
  };
  const lineOf = (ticketId: number, change = {}) => writeLine({ ...run, ...change }, { host: HOST, ticketId });
  /** What is planted on each ticket, and whether in public. */
  const planted: [id: number, what: string, text: string, isPublic: boolean][] = [
    [9000004, 'a public comment', lineOf(9000004), true],
    [9000006, 'a wrong sum', `${lineOf(9000006).slice(0, -3)}bb]`, false],
    [9000007, 'another ticket’s', lineOf(9000004), false],
    [9000013, 'a step that never was', lineOf(9000013, { answers: [{ step: 'owned', answer: 'yes' }] }), false],
    [9000018, 'a time to come', lineOf(9000018, { at: '2031-09-02T08:30:00Z' }), false],
    [9000024, 'a huge one', `[Second Line log v1 ${'x'.repeat(60_000)}]`, false],
  ];
  const good: (typeof planted)[number] = [9000005, 'a good one', lineOf(9000005), false];
  for (const [id, , text, isPublic] of [...planted, good]) {
    const list = data.comments[id] ?? [];
    const last = list.at(-1);
    if (!last) throw new Error(`ticket ${id} has no comment`);
    const author_id = isPublic ? last.author_id : data.current_user_id;
    data.comments[id] = [
      ...list,
      {
        ...last,
        id: last.id + 500_000,
        author_id,
        public: isPublic,
        body: text,
        html_body: `<div class="zd-comment"><p>${text}</p></div>`,
        plain_body: text,
        created_at: '2021-09-02T08:31:00Z',
      },
    ];
  }
  const journey = useJourney({ data });

  it('beside a good one, which is offered', async () => {
    const { page } = await openTickets(journey, good[0]);
    await waitForWords(page, GUIDE, 'Resume');
  });

  it.each(planted)('on %i, %s, are refused without a word', async (id) => {
    const { page, errors } = await openTickets(journey, id);
    await waitForWords(page, GUIDE, 'Add log to note');
    const isShown = () =>
      page.evaluate(() =>
        document.querySelector('[data-is-active="true"]')?.textContent?.includes('[Second Line log v1'),
      );
    await waitUntil(async () => (await isShown()) === true, 15_000, 'the planted line in the conversation');
    // Another scan of the page, and with it another look: what was not offered then will not be.
    await page.click('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
    await clickButton(page, 'Collapse', GUIDE);
    await clickButton(page, 'Expand', GUIDE);
    expect(await readHost(page, GUIDE)).not.toMatch(/Resume|left off|got to/);
    expect(errors).toEqual([]);
  });
});

describe('a team’s own flow', () => {
  const journey = useJourney();
  const folder = mkdtempSync(join(tmpdir(), 'second-line-flow-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const whole = readFileSync(new URL('../../src/flow/presets/govuk-2nd-line-2021.json', import.meta.url), 'utf8');
  const ours = { ...(JSON.parse(whole) as Record<string, unknown>), id: 'ours', title: 'Our own flow', version: 7 };

  async function choose(page: Page, name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = (await page.$('#flow-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
  const readFlowPart = (page: Page) =>
    page.evaluate(() => document.querySelector('section[aria-labelledby="flow"]')?.textContent ?? '');
  const says = (page: Page, words: string) =>
    waitUntil(async () => (await readFlowPart(page)).includes(words), 15_000, `“${words}”`);

  it('is brought in from a file and walked; a bad file is refused with its place, and the flow stays', async () => {
    const options = await journey.launched.openExtensionPage('src/entries/options.html');
    await says(options, 'In use: GOV.UK 2nd line, August 2021');
    await choose(options, 'ours.json', JSON.stringify(ours));
    await says(options, 'In use: Our own flow, version 7');
    const bad: [string, string, RegExp][] = [
      ['cut.json', whole.slice(0, 4000), /line \d+, column \d+/],
      ['format.json', JSON.stringify({ ...ours, format: 12 }), /format.*update Second Line/],
      [
        'cycle.json',
        JSON.stringify({ ...ours, steps: [...(ours as unknown as { steps: [] }).steps].reverse() }),
        /steps\..*later/,
      ],
      ['large.json', 'x'.repeat(5_000_000), /too large/],
      ['hostile.json', '{"format": 1, "__proto__": {"id": "<img src=x onerror=alert(1)>"}}', /could not be used/],
    ];
    for (const [name, text, words] of bad) {
      await choose(options, name, text);
      await waitUntil(async () => words.test(await readFlowPart(options)), 15_000, `a refusal of ${name}`);
      expect(await readFlowPart(options)).toContain('The flow in use stays in use.');
      expect(await readFlowPart(options)).toContain('In use: Our own flow, version 7');
    }
    const { page } = await openTickets(journey, 9000018);
    await waitForWords(page, GUIDE, 'Add log to note');
    await clickButton(page, 'This step is wrong', GUIDE);
    await waitForWords(page, GUIDE, 'Our own flow, version 7');
    await options.bringToFront();
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Remove this flow')?.click(),
    );
    await says(options, 'In use: GOV.UK 2nd line, August 2021');
  });
});
