import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { FlowAction, FlowEnding } from '../../src/contracts/flow-file.ts';
import { findPreset } from '../../src/flow/presets.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { countAnswers, countStraightKeys } from './harness/count-answers.ts';
import { clickButton, readStep, useJourney, waitForWords } from './harness/journey.ts';
import { addFreshTicket, GUIDE, openEnding, openStart, pressGuideKey } from './harness/open-ending.ts';

const PRESET = 'govuk-2nd-line-2021';
const flow = findPreset(PRESET)!;
const file = new URL('../../docs/endings.md', import.meta.url);

type Effort = { clicks: number; keys: number };

/** Counts what the agent's own hand does from now on. */
const startCount = (page: Page) =>
  page.evaluate(() => {
    const effort = { clicks: 0, keys: 0 };
    Object.assign(globalThis, { effort });
    const count = (kind: 'clicks' | 'keys') => (event: Event) => {
      if (event.isTrusted) effort[kind] += 1;
    };
    addEventListener('pointerdown', count('clicks'), true);
    addEventListener('keydown', count('keys'), true);
  });
const readCount = (page: Page) => page.evaluate(() => ({ ...(globalThis as unknown as { effort: Effort }).effort }));

const inPane = (css: string) => `[data-is-active="true"] ${css}`;
async function choose(page: Page, words: string): Promise<void> {
  const find = () =>
    page.evaluateHandle((wanted) => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('[role="option"], [role="menuitem"], [role="menuitemradio"]'),
      ];
      return all.find((one) => one.checkVisibility() && (one.textContent ?? '').includes(wanted)) ?? null;
    }, words);
  await waitUntil(async () => (await find()).asElement() !== null, 5_000, words);
  const option = (await find()).asElement();
  await option?.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'nearest' }));
  await (option as unknown as { click: () => Promise<void> }).click();
}

/** Each thing as an agent does it by hand, the shortest way the page has. */
const byHand: Record<string, (page: Page) => Promise<void>> = {
  take: (page) => page.click(inPane('[data-test-id="assignee-field-take-it-button"]')),
  'set-priority': async (page) => {
    await page.click(inPane('[data-test-id="ticket-fields-priority-select"] [role="combobox"]'));
    await choose(page, 'High');
  },
  'set-group': async (page) => {
    await page.click(inPane('[data-test-id="assignee-field-autocomplete-trigger"]'));
    await choose(page, '3rd Line--GDS Privacy');
    await choose(page, '(group only)');
  },
  'add-tag': async (page) => {
    await page.click(inPane('[data-test-id="ticket-fields-tags"] input'));
    await page.keyboard.type('vip');
    await page.keyboard.press('Enter');
  },
  'apply-macro': async (page) => {
    await page.click(inPane('[data-test-id="ticket-footer-macro-menu-autocomplete-input"] input'));
    await page.keyboard.type('5+');
    await choose(page, 'pending for 5+ days');
  },
  reply: (page) => page.click(inPane('[data-test-id="omnicomposer-rich-text-ckeditor"]')),
  note: async (page) => {
    await page.click(inPane('[data-test-id="omnichannel-channel-switcher-button"]'));
    const item = await page.waitForSelector('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]');
    await item?.click();
    await page.click(inPane('[data-test-id="omnicomposer-rich-text-ckeditor"]'));
  },
  unchanged: (page) => page.click(inPane('[data-test-id="submit_button-button"]')),
  submit: async (page) => {
    await page.click(inPane('[data-test-id="submit_button-menu-button"]'));
    await choose(page, 'Pending');
  },
};

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();
const sum = (efforts: Effort[]): Effort =>
  efforts.reduce((all, one) => ({ clicks: all.clicks + one.clicks, keys: all.keys + one.keys }), {
    clicks: 0,
    keys: 0,
  });
const isComment = (action: FlowAction) => action.do === 'reply' || action.do === 'note';
const isTwofold = ({ actions }: FlowEnding) => new Set(actions.filter(isComment).map((one) => one.do)).size === 2;
const hasText = (action: FlowAction) => 'text' in action && action.text !== undefined;

/** Comments an agent has to find words for: none where a macro brings them. */
const listOwn = ({ actions }: FlowEnding) =>
  actions.some((one) => one.do === 'apply-macro') ? [] : actions.filter((one) => isComment(one) && !hasText(one));

/**
 * By hand. Words of the agent's own are typed either way, so only suggested ones count. What is so already on a ticket
 * as the ending finds it takes no click: its priority is Normal.
 */
function sayByHand(ending: FlowEnding, measured: Record<string, Effort>): Effort {
  const byMacro = ending.actions.some((one) => one.do === 'apply-macro');
  return sum(
    ending.actions.flatMap((action) => {
      if (action.do === 'set-priority' && action.to === 'normal') return [];
      if (byMacro && isComment(action)) return [];
      const effort = measured[action.do === 'submit' && action.as === 'unchanged' ? 'unchanged' : action.do];
      if (!effort) return [];
      // Zendesk sends one comment with each submit.
      if (action.do === 'submit') return isTwofold(ending) ? [effort, effort] : [effort];
      const typed = isComment(action) && 'text' in action && action.text ? action.text.length : 0;
      const tag = action.do === 'add-tag' ? action.tag.length - 'vip'.length : 0;
      return [{ clicks: effort.clicks, keys: effort.keys + typed + tag }];
    }),
  );
}

/** With the product, from the ending on: "Do all and submit", twice where two comments are sent. */
function countDoing(ending: FlowEnding): number {
  const isWorkedAtAll = ending.actions.some((one) => one.do in byHand);
  return isWorkedAtAll ? (isTwofold(ending) ? 2 : 1) : 0;
}

/** Tab, from the ending's heading to the words it asks for first; a second comment has the focus once the first is sent. */
function countTabs(ending: FlowEnding): number {
  const first = ending.actions.find(isComment);
  return first && listOwn(ending).includes(first) ? 1 : 0;
}

/** Keys into the box for an ending: Alt, Shift, G and /. */
const REACH = 4;

const readFocus = (page: Page) =>
  page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
    GUIDE,
  );

/** Where there is nothing to do in Zendesk. */
const notFewer = ['o1-overwhelmed'];

/** From the open ticket: goes straight to an ending, carries it out, and holds that against what the table says. */
async function expectEffort(endingId: string, ticketId: number, typed: string, own: string[] = []): Promise<void> {
  const ending = flow.endings.find(({ id }) => id === endingId)!;
  addFreshTicket(journey, ticketId);
  // A form would answer whose the ticket is.
  const ticket = journey.sandbox.data.tickets.find(({ id }) => id === ticketId)!;
  ticket.tags = [];
  if (endingId === 'o6-pass-through') ticket.subject = 'Named contact about /book-notional-ferry-test';
  const page = await openStart(journey, PRESET, ticketId);
  await startCount(page);
  await page.waitForSelector(`${GUIDE} >>> #sl-straight`);
  await pressGuideKey(page);
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await waitUntil(async () => (await readStep(page)) === ending.title, 15_000, `the ending “${ending.title}”`);
  if (endingId === 'o6-pass-through') await waitForWords(page, GUIDE, 'Chosen because the ticket says “ferry test”.');
  const runs = isTwofold(ending) ? 2 : 1;
  for (let run = 1; run <= runs; run += 1) {
    const words = own[run - 1];
    if (words !== undefined) {
      const name = `Text for: ${run === 1 ? 'Reply' : 'Write an internal note'}`;
      if (run === 1) await page.keyboard.press('Tab');
      await waitUntil(async () => (await readFocus(page)).startsWith(name), 5_000, `the focus in “${name}”`);
      await page.keyboard.type(words);
    }
    await clickButton(page, 'Do all and submit', GUIDE);
    const writes = () =>
      journey.sandbox.calls.filter(({ method, path }) => method !== 'GET' && path.includes(String(ticketId)));
    await waitUntil(async () => writes().length === run, 20_000, `write ${run}`);
    if (run < runs) await waitForWords(page, GUIDE, 'Submitted.');
  }
  await waitForWords(page, GUIDE, `Done: ${ending.title}`);
  const { clicks, keys } = await readCount(page);
  expect(clicks).toBe(countDoing(ending));
  expect(keys).toBe(REACH + typed.length + 1 + countTabs(ending) + own.join('').length);
  await page.close();
}

it('takes fewer clicks than by hand, and as many as docs/endings.md says', async () => {
  const measured: Record<string, Effort> = {};
  for (const [at, [name, work]] of Object.entries(byHand).entries()) {
    addFreshTicket(journey, 9_500_000 + at);
    const page = await openEnding(journey, PRESET, 9_500_000 + at, 'o21-take-it');
    await startCount(page);
    await work(page);
    measured[name] = await readCount(page);
    await page.close();
  }
  await expectEffort('o21-take-it', 9_500_100, 'away');
  await expectEffort('o20-need-information', 9_500_101, 'ask for more', ['reply']);
  await expectEffort('o9-privacy', 9_500_102, 'another way');
  await expectEffort('o6-pass-through', 9_500_103, 'pass');
  await expectEffort('o10-subject-access', 9_500_104, 'our sys', ['reply', 'note']);
  await expectEffort('o18-paye-test', 9_500_105, 'upload', ['It is there, please test it']);

  const rows = flow.endings
    .filter(({ id }) => /^o\d/.test(id))
    .map((ending) => {
      const { id, title } = ending;
      const answers = countAnswers(PRESET, id);
      const straight = countStraightKeys(PRESET, id);
      const doing = countDoing(ending);
      const keys = straight === undefined ? 0 : REACH + straight + countTabs(ending);
      // By the mouse, a click into each text of the agent's own.
      const asked = answers + doing + listOwn(ending).length;
      return { id, title, hand: sayByHand(ending, measured), asked, straight: doing, keys };
    });
  const table = rows.map(
    ({ id, title, hand, asked, straight, keys }) =>
      `| ${id} | ${title} | ${hand.clicks} | ${hand.keys} | ${straight} | ${keys} | ${asked} | ${notFewer.includes(id) ? 'no' : 'yes'} |`,
  );
  const text = readFileSync(file, 'utf8');
  const [head = '', tail = ''] = text.split(/(?<=<!-- table -->\n)[\s\S]*(?=<!-- end -->)/);
  const shown = [
    '| id | ending | clicks by hand | keys by hand | clicks straight there | keys straight there | clicks by the questions | fewer than by hand |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...table,
  ].join('\n');
  if (process.env.WRITE_ENDINGS !== undefined) writeFileSync(file, `${head}\n${shown}\n\n${tail}`);
  const squeeze = (words: string) => words.replace(/[ -]+/g, ' ');
  for (const line of table) expect(squeeze(readFileSync(file, 'utf8'))).toContain(squeeze(line));
  expect(rows).toHaveLength(flow.endings.filter(({ id }) => /^o\d/.test(id)).length);
  expect(rows.filter(({ hand, straight }) => straight >= hand.clicks).map(({ id }) => id)).toEqual(notFewer);
}, 180_000);
