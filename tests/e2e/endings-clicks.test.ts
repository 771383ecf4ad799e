import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { FlowAction, FlowEnding } from '../../src/contracts/flow-file.ts';
import { findPreset } from '../../src/flow/presets.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { countAnswers } from './harness/count-answers.ts';
import { clickButton, useJourney, waitForWords } from './harness/journey.ts';
import { addFreshTicket, GUIDE, openEnding } from './harness/open-ending.ts';

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
const isSubmitByHand = (action: FlowAction) => action.do === 'by-hand' && action.about.startsWith('Submit');

/** Words of the agent's own are typed either way, so only suggested ones count, and only by hand. */
function sayByHand(ending: FlowEnding, measured: Record<string, Effort>): Effort {
  return sum(
    ending.actions.flatMap((action) => {
      // Zendesk sends one comment with each submit.
      if (isSubmitByHand(action)) return [{ clicks: isTwofold(ending) ? 2 : 1, keys: 0 }];
      const effort = measured[action.do];
      if (!effort) return [];
      const typed = isComment(action) && 'text' in action && action.text ? action.text.length : 0;
      const tag = action.do === 'add-tag' ? action.tag.length - 'vip'.length : 0;
      return [{ clicks: effort.clicks, keys: effort.keys + typed + tag }];
    }),
  );
}

/** The doing alone: "Do all" with "Submit too", or, where a public reply of own words is all there is, the composer. */
function sayWithProduct(ending: FlowEnding): Effort {
  const worked = ending.actions.filter(({ do: kind }) => kind in byHand);
  const isSubmitted = worked.some((one) => one.do === 'submit');
  const isOwn = (one: FlowAction) => isComment(one) && !('text' in one && one.text);
  const own = worked.filter(isOwn).length;
  const chosen = worked.filter((one) => one.do === 'apply-macro' && one.below).length;
  const isWritten = worked.every((one) => one.do === 'submit' || (one.do === 'reply' && isOwn(one)));
  const runs = isWritten ? 0 : isTwofold(ending) ? 2 : 1;
  const submits = ending.actions.filter(isSubmitByHand).length * (isTwofold(ending) ? 2 : 1);
  const clicks = runs + (isSubmitted ? 1 : 0) + submits + own + chosen;
  return { clicks, keys: chosen * ('ferry'.length + 2) };
}

/** Carries an ending out with the product, and holds it against what the table says of it. */
async function expectEffort(endingId: string, ticketId: number, own?: string): Promise<void> {
  const ending = flow.endings.find(({ id }) => id === endingId)!;
  addFreshTicket(journey, ticketId);
  const page = await openEnding(journey, PRESET, ticketId, endingId);
  await startCount(page);
  if (own) {
    const field = await page.waitForSelector(`${GUIDE} >>> textarea`);
    await field?.click();
    await page.keyboard.type(own);
  }
  await page.click(`${GUIDE} >>> .actions-all input[type="checkbox"]`);
  await clickButton(page, 'Do all', GUIDE);
  await waitForWords(page, GUIDE, `Done: ${ending.title}`);
  const { clicks, keys } = await readCount(page);
  expect({ clicks, keys: keys - (own?.length ?? 0) }).toEqual(sayWithProduct(ending));
  await page.close();
}

it('takes no more clicks than by hand, and as many as docs/endings.md says', async () => {
  const measured: Record<string, Effort> = {};
  for (const [at, [name, work]] of Object.entries(byHand).entries()) {
    addFreshTicket(journey, 9_500_000 + at);
    const page = await openEnding(journey, PRESET, 9_500_000 + at, 'o21-take-it');
    await startCount(page);
    await work(page);
    measured[name] = await readCount(page);
    await page.close();
  }
  await expectEffort('o21-take-it', 9_500_100);
  await expectEffort('o20-need-information', 9_500_101, 'reply');

  const rows = flow.endings
    .filter(({ id }) => /^o\d/.test(id))
    .map((ending) => {
      const answers = countAnswers(PRESET, ending.id);
      return {
        id: ending.id,
        title: ending.title,
        answers,
        hand: sayByHand(ending, measured),
        product: sayWithProduct(ending),
      };
    });
  const table = rows.map(
    ({ id, title, answers, hand, product }) =>
      `| ${id} | ${title} | ${hand.clicks} | ${hand.keys} | ${product.clicks} | ${product.keys} | ${answers} | ${product.clicks + answers} |`,
  );
  const text = readFileSync(file, 'utf8');
  const [head = '', tail = ''] = text.split(/(?<=<!-- table -->\n)[\s\S]*(?=<!-- end -->)/);
  const shown = [
    '| id | ending | clicks by hand | keys by hand | clicks with it | keys with it | answers | all clicks with it |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...table,
  ].join('\n');
  if (process.env.WRITE_ENDINGS !== undefined) writeFileSync(file, `${head}\n${shown}\n\n${tail}`);
  const squeeze = (words: string) => words.replace(/[ -]+/g, ' ');
  expect(squeeze(readFileSync(file, 'utf8'))).toContain(squeeze(table[0] ?? ''));
  for (const line of table) expect(squeeze(readFileSync(file, 'utf8'))).toContain(squeeze(line));
  expect(rows.filter(({ hand, product }) => product.clicks > hand.clicks).map(({ id }) => id)).toEqual([]);
  expect(rows).toHaveLength(flow.endings.filter(({ id }) => /^o\d/.test(id)).length);
});
