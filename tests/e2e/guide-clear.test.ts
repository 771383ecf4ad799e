import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { applyLoss } from '../drill/apply-loss.ts';
import { hookLosses } from '../drill/losses.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { makeCases } from './harness/ending-cases.ts';
import { readWhere } from './harness/ending-list.ts';
import { anyGeneration, chooseInternal, clickInView, generationPages, RULE } from './harness/generation-page.ts';
import { clickButton, openTickets, readHost, useJourney, waitForWords } from './harness/journey.ts';
import { NOTE } from './harness/note-page.ts';
import { GUIDE } from './harness/open-ending.ts';

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();
const { open } = makeCases(journey, 9_480_000);

const SUBMIT = '[data-is-active="true"] [data-test-id="submit_button-menu-button"]';
const MACRO = '[data-is-active="true"] [data-test-id="ticket-footer-macro-menu-autocomplete-input"] input';

/** How much of the open menu, the composer and the footer the guide lies over, in square pixels. */
const readCover = (page: Page) =>
  page.evaluate((tag) => {
    const guide = document.querySelector(tag)?.shadowRoot?.querySelector('aside')?.getBoundingClientRect();
    const isOpen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const menus = [...document.querySelectorAll('[role="menu"], [role="listbox"]')].filter(isOpen);
    const rest = ['omnicomposer', 'ticket-footer'].flatMap((part) => [
      ...document.querySelectorAll(`[data-is-active="true"] [data-test-id^="${part}"]`),
    ]);
    const cover = (one: Element) => {
      const box = one.getBoundingClientRect();
      if (!guide) return 0;
      const width = Math.min(box.right, guide.right) - Math.max(box.left, guide.left);
      const height = Math.min(box.bottom, guide.bottom) - Math.max(box.top, guide.top);
      return Math.max(0, width) * Math.max(0, height);
    };
    const most = (all: Element[]) => Math.max(0, ...all.map(cover));
    const moves = menus.flatMap((one) => (one.parentElement ?? one).getAnimations({ subtree: true }));
    return {
      isMenuOpen: menus.some((one) => one.getBoundingClientRect().height > 0),
      isMenuStill: moves.every(({ playState }) => playState !== 'running'),
      menu: most(menus),
      rest: most(rest),
    };
  }, GUIDE);

const clear = { isMenuOpen: true, isMenuStill: true, menu: 0, rest: 0 };

describe.each(['pane', 'portal'] as const)('at 1280×720, with the menus in the %s', (menus) => {
  it.each([
    ['Submit', SUBMIT],
    ['macros', MACRO],
  ])('the guide lies neither over the open menu of %s, nor over composer and Submit', async (_what, css) => {
    const { page } = await open('o16-contracts-archive', { menus });
    await page.setViewport({ width: 1280, height: 720 });
    await waitForWords(page, GUIDE, 'Wait for the product owners');
    for (const move of ['Move to the left', 'Move to the right']) {
      await clickInView(page, css);
      await waitUntil(async () => (await readCover(page)).isMenuOpen, 5_000, 'the menu');
      const isClear = async () => isDeepStrictEqual(await readCover(page), clear);
      // A menu that still moves may brush the guide: it counts where both have come to rest.
      await waitUntil(isClear, 3_000, 'the guide to step aside').catch(() => undefined);
      expect(await readCover(page)).toEqual(clear);
      expect(await readHost(page, GUIDE)).toContain('Wait for the product owners');
      await page.keyboard.press('Escape');
      await waitUntil(async () => !(await readCover(page)).isMenuOpen, 5_000, 'the menu to close');
      await clickButton(page, move, GUIDE);
    }
    await page.close();
  });
});

describe.each(['b26', 'a2', 'a'])('in the interface %s, at 1280×720', (name) => {
  it('the guide does not lie over the control it shows', async () => {
    const { page } = await open('o16-contracts-archive', { ...anyGeneration, ...generationPages[name]?.options });
    await page.setViewport({ width: 1280, height: 720 });
    await waitForWords(page, GUIDE, 'Wait for the product owners');
    for (const move of ['Move to the left', 'Move to the right']) {
      await clickButton(page, 'Show me where: Set priority to Low', GUIDE);
      const isClear = async () => {
        const { isRung, isCovered, hasFocus } = await readWhere(page);
        return isRung && !isCovered && hasFocus;
      };
      await waitUntil(isClear, 5_000, 'the ring, and the guide beside it').catch(() => undefined);
      expect(await readWhere(page)).toMatchObject({ isRung: true, isCovered: false, hasFocus: true });
      await page.keyboard.press('Escape');
      await clickButton(page, move, GUIDE);
    }
    await page.close();
  });
});

it('a warning that floats gives way to a menu that opens where it is, stays said, and comes back', async () => {
  const as = generationPages.a2!;
  journey.sandbox.setPage({ ...anyGeneration, ...as.options });
  const { page, errors } = await openTickets(journey, 9000004);
  await chooseInternal(page, as);
  await page.evaluate(applyLoss, hookLosses.find(({ id }) => id === 'editorBox')?.edits ?? []);
  const isFloating = () => page.evaluate((tag) => document.querySelector(tag)?.parentElement === document.body, NOTE);
  await waitUntil(isFloating, 10_000, 'the warning to float');
  await page.evaluate(() => {
    const parts = '<button id="own" aria-haspopup="true"></button><ul id="own-menu">Solved</ul>';
    document.body.insertAdjacentHTML('afterbegin', parts);
  });
  /** What stands uppermost where the menu is, which closed is put under the warning: late parts of the page move that. */
  const readTop = (isOpen: boolean) =>
    page.evaluate(
      (tag, isExpanded) => {
        const menu = document.getElementById('own-menu')!;
        document.getElementById('own')?.setAttribute('aria-expanded', `${isExpanded}`);
        const { left, top } = document.querySelector(tag)!.getBoundingClientRect();
        const under = { position: 'fixed', zIndex: '399', left: `${left + 40}px`, top: `${top + 10}px` };
        if (!isExpanded) Object.assign(menu.style, under);
        const box = menu.getBoundingClientRect();
        return document.elementFromPoint(box.left + 2, box.top + 5)?.localName;
      },
      NOTE,
      isOpen,
    );
  for (const _again of [1, 2]) {
    await waitUntil(async () => (await readTop(false)) === NOTE, 5_000, 'the warning over the closed menu');
    expect(await readTop(true)).toBe('ul');
    expect(await readHost(page, NOTE)).toContain(RULE);
  }
  expect(errors).toEqual([]);
  await page.close();
});
