import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../run/launch-browser.ts';
import { clickButton } from './journey.ts';
import { GUIDE } from './open-ending.ts';

/** One line of "What to do" as a person sees it. */
export type SeenLine = { text: string; buttons: string[]; off: string[] };

/** The list as it stands. */
export function readList(page: Page): Promise<SeenLine[]> {
  return page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return [...(root?.querySelectorAll('[aria-label="What to do"] > li') ?? [])].map((line) => {
      const buttons = [...line.querySelectorAll('button')];
      const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent ?? '';
      return {
        text: (line as HTMLElement).innerText.replace(/\s+/g, ' '),
        buttons: buttons.map(nameOf),
        off: buttons.filter((button) => button.disabled || button.getAttribute('aria-disabled') === 'true').map(nameOf),
      };
    });
  }, GUIDE);
}

/** What the list says of the whole: "3 of 3 done, nothing submitted yet." */
export const readProgress = (page: Page) =>
  page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.actions-progress')?.textContent ?? '',
    GUIDE,
  );

/** Presses a button of the list by its name and waits until nothing runs any more. */
export async function pressAndWait(page: Page, name: string): Promise<string> {
  const isIdle = () =>
    page.evaluate(
      (tag) =>
        ![...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [])].some(
          (button) => button.textContent === 'Stop',
        ),
      GUIDE,
    );
  await clickButton(page, name, GUIDE);
  await waitUntil(isIdle, 30_000, `the end of “${name}”`);
  return readProgress(page);
}

/** Writes into the text of a line, as typing would. */
export function fillText(page: Page, words: string, text: string): Promise<void> {
  return page.evaluate(
    (tag, name, value) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const field = root?.querySelector<HTMLTextAreaElement>(
        `textarea[aria-label=${JSON.stringify(`Text for: ${name}`)}]`,
      );
      if (!field) throw new Error(`no text for ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    GUIDE,
    words,
    text,
  );
}

/** Chooses a macro below a folder by typing and the keyboard. */
export async function chooseMacro(page: Page, typed: string, leaf: string): Promise<void> {
  const field = await page.waitForSelector(`${GUIDE} >>> [role="combobox"]`, { timeout: 10_000 });
  await field?.focus();
  const options = () => page.$$eval(`${GUIDE} >>> [role="option"]`, (all) => all.map((one) => one.textContent));
  await waitUntil(async () => (await options()).length > 0, 10_000, 'the list of macros');
  await field?.type(typed);
  await waitUntil(async () => (await options()).join() === leaf, 5_000, `only “${leaf}”`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Whether a ring is around something, whether the guide lies over it, and what the words beside it say. */
export const readWhere = (page: Page) =>
  page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    const ring = root?.querySelector<HTMLElement>('[data-ring]');
    const box = ring && !ring.hidden ? ring.getBoundingClientRect() : undefined;
    const guide = root?.querySelector('aside')?.getBoundingClientRect();
    const isBeside = (one: DOMRect, other: DOMRect) => one.right <= other.left || one.left >= other.right;
    const isAbove = (one: DOMRect, other: DOMRect) => one.bottom <= other.top || one.top >= other.bottom;
    return {
      isCovered: box !== undefined && guide !== undefined && !isBeside(box, guide) && !isAbove(box, guide),
      isRung: box !== undefined && box.width > 0,
      words: root?.querySelector('.where')?.textContent ?? '',
      hasFocus: root?.activeElement?.classList.contains('where') ?? false,
      focus: root?.activeElement?.getAttribute('aria-label') ?? '',
    };
  }, GUIDE);
