import type { Page } from 'puppeteer-core';
import type { Launched } from '../run/launch-browser.ts';
import type { SeededRandom } from '../sandbox/page/seeded-random.ts';

/** Where the storm rages. */
export type Storm = { launched: Launched; page: Page; random: SeededRandom; ids: number[] };

const WORDS = [
  'Thanks, ',
  'the page is back. ',
  'AKIAIOSFODNN7EXAMPLE ',
  'Password: Tr0ub4dor&3 ',
  'QQ 12 34 56 C ',
  'lazy users ',
];
const SWITCHER = '[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]';
const CHANNELS = '[data-test-id^="omnichannel-channel-switcher-menuitem-"]';
export const EDITOR = '[data-is-active="true"] [contenteditable="true"], [contenteditable="true"]';

/** Clicks one of the things that fit, by a script: a storm waits for nothing. */
function clickOne(page: Page, css: string, share: number, inside?: string): Promise<string> {
  return page.evaluate(
    (selector, part, host) => {
      const root = host ? document.querySelector(host)?.shadowRoot : document;
      const all = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) => one.checkVisibility());
      const one = all[Math.floor(part * all.length)];
      one?.click();
      return one ? (one.dataset.testId ?? one.textContent?.slice(0, 24) ?? '') : 'none';
    },
    css,
    share,
    inside,
  );
}

/** What the agent and the page do between changes of nodes; each may find nothing to act on. */
export const acts: Record<string, (storm: Storm) => Promise<string>> = {
  async tab({ page, random }) {
    return clickOne(page, '[data-test-id="header-tab"], [data-entity-id]', random.next());
  },
  async address({ page, random, ids }) {
    // As a link in the page's own router does.
    const id = ids[Math.floor(random.next() * ids.length)];
    return clickOne(page, `a[href$="/tickets/${id}"]`, 0);
  },
  async back({ page }) {
    await page.evaluate(() => history.back());
    return '';
  },
  async forward({ page }) {
    await page.evaluate(() => history.forward());
    return '';
  },
  async mode({ page, random }) {
    await clickOne(page, SWITCHER, 0);
    await new Promise((next) => setTimeout(next, 100));
    return clickOne(page, CHANNELS, random.next());
  },
  async menu({ page, random }) {
    const opened = await clickOne(page, 'button[aria-haspopup], [role="combobox"]', random.next());
    await page.keyboard.press('Escape');
    return opened;
  },
  async size({ page, random }) {
    const size = { width: random.between([400, 1600]), height: random.between([400, 1000]) };
    await page.setViewport(size);
    return `${size.width}`;
  },
  async guide({ page, random }) {
    // Not what opens a page of ours, and not what changes the ticket.
    const css =
      'button.answer, .foot button:not(.last), .pill, [aria-label^="Move to"], [aria-label="Collapse"], [aria-label="Expand"]';
    return clickOne(page, css, random.next(), 'second-line-overlay');
  },
  async away({ launched, page }) {
    const other = await launched.browser.newPage();
    await new Promise((next) => setTimeout(next, 200));
    await other.close();
    await page.bringToFront();
    return '';
  },
  async popup({ launched, page }) {
    const popup = await launched.openExtensionPage('src/entries/popup.html');
    await new Promise((next) => setTimeout(next, 500));
    await popup.close();
    await page.bringToFront();
    return '';
  },
};

/** Types into the draft in view, or deletes it. @returns what was typed */
export async function typeSome({ page, random }: Storm): Promise<string> {
  const isThere = await page.evaluate((css) => {
    const editor = [...document.querySelectorAll<HTMLElement>(css)].find((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    editor?.focus();
    return editor !== undefined && document.activeElement === editor;
  }, EDITOR);
  if (!isThere) return 'none';
  if (random.next() < 0.15) {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    return 'deleted';
  }
  const words = WORDS[Math.floor(random.next() * WORDS.length)] ?? '';
  await page.keyboard.type(words);
  return words;
}
