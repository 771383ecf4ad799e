import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { clickTabOf } from './harness/generation-page.ts';
import {
  clickButton,
  findButton,
  openTickets,
  readHost,
  readStep,
  useJourney,
  waitFor,
  waitForWords,
} from './harness/journey.ts';
import { GUIDE, pressGuideKey } from './harness/open-ending.ts';

/** Answers the step in view and waits for the next one. */
async function answer(page: Page, label: string): Promise<void> {
  const before = await readStep(page);
  await clickButton(page, label, GUIDE);
  await waitUntil(async () => (await readStep(page)) !== before, 15_000, `a step after “${label}”`);
}

/** A longer trail folds to its latest steps; here all of them are wanted. */
async function showAllSteps(page: Page): Promise<void> {
  const isFolded = await page.evaluate(() =>
    Boolean(document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('[aria-label="Show all steps"]')),
  );
  if (isFolded) await clickButton(page, 'Show all steps', GUIDE);
}

const countHosts = (page: Page) => page.evaluate((tag) => document.querySelectorAll(tag).length, GUIDE);

describe('triage guide', () => {
  const journey = useJourney();

  it.each<[number, string, string[], string, string]>([
    [
      9000004,
      'a fault of ours',
      ['No, carry on', 'No, it is genuine', 'Take it: it takes longer'],
      'Take it and send a holding reply',
      'Priority is Normal — from the ticket',
    ],
    [
      9000018,
      'a DNS request',
      ['No, it is genuine', 'A domain or DNS change'],
      'Send it to Policy and Engagement',
      'No, carry on You, ',
    ],
    [
      9000027,
      'a silent requester',
      ['Yes, only the requester'],
      'Close it: no answer for 5 days',
      'Pending for 8 days',
    ],
    [9000003, 'a Low ticket', [], 'Leave it: Low is for product managers', 'Priority is Low — from the ticket'],
    [9000020, 'a merged ticket', [], 'Merged: nothing to do here', 'from the ticket'],
  ])('walks %i, %s, to its ending', async (id, _what, labels, ending, evidence) => {
    const { page, errors } = await openTickets(journey, id);
    for (const label of labels) await answer(page, label);
    await waitUntil(async () => (await readStep(page)) === ending, 15_000, `the ending “${ending}”`);
    await showAllSteps(page);
    await waitForWords(page, GUIDE, evidence);
    expect(await readHost(page, GUIDE)).toContain('Group is 2nd Line--GOV.UK Alerts and Issues — from the ticket');
    expect(errors).toEqual([]);
    const writes = journey.sandbox.calls.filter(({ who, method }) => who === 'extension' && method !== 'GET');
    expect(writes).toEqual([]);
  });

  it('goes back, changes an answer, starts again, and keeps what the ticket knows', async () => {
    const { page } = await openTickets(journey, 9000013);
    const first = 'Does anything make you stop?';
    const isFirst = async () => (await readStep(page)) === first;
    await waitUntil(isFirst, 15_000, 'the first open step');
    await answer(page, 'No, it is genuine');
    await clickButton(page, 'Back', GUIDE);
    await waitUntil(isFirst, 15_000, 'the step before');
    await answer(page, 'No, it is genuine');
    await answer(page, 'Something else');
    await showAllSteps(page);
    await clickButton(page, `Change: ${first}`, GUIDE);
    await waitUntil(isFirst, 15_000, 'the step to change');
    await answer(page, 'No, it is genuine');
    expect(await readStep(page)).toBe('Which of these is it?');
    await clickButton(page, 'Start again', GUIDE);
    await waitUntil(isFirst, 15_000, 'the first open step');
    await showAllSteps(page);
    await waitForWords(page, GUIDE, 'Status is New — from the ticket');
  });

  it('is kept over a reload', async () => {
    const { page } = await openTickets(journey, 9000024);
    await answer(page, 'No, it is genuine');
    await page.reload();
    await waitUntil(
      async () => (await readStep(page)) === 'What is it about?',
      15_000,
      'the same step after the reload',
    );
  });

  it('is gone on other pages and back on the ticket', async () => {
    const { page } = await openTickets(journey, 9000004);
    await waitForWords(page, GUIDE, 'Back');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-test-id="support_nav"] a')?.click());
    await waitFor(page, () => !location.pathname.includes('/tickets/'), 'another page');
    await waitUntil(async () => (await countHosts(page)) === 0, 5_000, 'the guide to go');
    await page.goBack();
    await waitForWords(page, GUIDE, 'Back');
  });

  it('is worked by the keyboard alone, and no key reaches the page’s shortcuts', async () => {
    const { page } = await openTickets(journey, 9000007);
    await waitForWords(page, GUIDE, 'Does anything make you stop?');
    const step = await readStep(page);
    const button = await findButton(page, 'No, it is genuine', GUIDE);
    await button.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await waitUntil(async () => (await readStep(page)) !== step, 15_000, 'the next step by key 1');
    await waitFor(
      page,
      () => document.querySelector('second-line-overlay')?.shadowRoot?.activeElement?.tagName === 'H3',
      'focus on the new heading',
    );
    await page.keyboard.press('Escape');
    await findButton(page, 'Expand', GUIDE);
    expect(await page.evaluate(() => document.documentElement.dataset.lastHotkey)).toBeUndefined();
    await page.keyboard.press('Enter');
    await findButton(page, 'Collapse', GUIDE);
  });

  it('is reached by a key from the middle of a draft, and left by it, the draft as it was', async () => {
    const { page } = await openTickets(journey, 9000007);
    await waitForWords(page, GUIDE, 'Back');
    const step = await readStep(page);
    const editor = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
    await page.click(editor);
    await page.keyboard.type('Half a sen');
    const focused = () =>
      page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.textContent ?? '', GUIDE);
    const isWriting = () => page.evaluate((css) => document.activeElement === document.querySelector(css), editor);
    await pressGuideKey(page);
    await waitUntil(async () => (await focused()).includes(step), 5_000, 'focus on the step');
    await page.keyboard.press('Escape');
    await findButton(page, 'Expand', GUIDE);
    await pressGuideKey(page);
    await waitUntil(isWriting, 5_000, 'focus in the draft again');
    await pressGuideKey(page);
    await findButton(page, 'Collapse', GUIDE);
    await waitUntil(async () => (await focused()).includes(step), 5_000, 'the open guide');
    await pressGuideKey(page);
    await waitUntil(isWriting, 5_000, 'focus in the draft again');
    await page.keyboard.type('tence');
    expect(await page.$eval(editor, (one) => one.textContent)).toBe('Half a sentence');
  });

  it('never takes the focus', async () => {
    const { page } = await openTickets(journey, 9000004);
    await waitForWords(page, GUIDE, 'Back');
    await page.focus('[data-is-active="true"] [data-test-id="omni-header-subject"]');
    await clickTabOf(page, 9000004);
    const active = await page.evaluate(() => document.activeElement?.tagName);
    expect(active).not.toBe('SECOND-LINE-OVERLAY');
  });

  it('covers neither the composer nor Submit at 1280×720, on either side', async () => {
    const { page } = await openTickets(journey, 9000004);
    await waitForWords(page, GUIDE, 'Back');
    for (const side of ['left', 'right']) {
      await clickButton(page, `Move to the ${side}`, GUIDE);
      await findButton(page, `Move to the ${side === 'left' ? 'right' : 'left'}`, GUIDE);
      const overlaps = await page.evaluate(() => {
        const guide = document
          .querySelector('second-line-overlay')
          ?.shadowRoot?.querySelector('aside')
          ?.getBoundingClientRect();
        const pane = document.querySelector('[data-is-active="true"]');
        const meets = (css: string) => {
          const box = pane?.querySelector(css)?.getBoundingClientRect();
          if (!box || !guide) return css;
          return guide.left < box.right && guide.right > box.left && guide.top < box.bottom && guide.bottom > box.top
            ? css
            : '';
        };
        return ['[data-test-id="editor-view"]', '[data-test-id="ticket-footer"]'].map(meets).filter(Boolean);
      });
      expect(overlaps).toEqual([]);
    }
  });
});

describe('slow switches', () => {
  const journey = useJourney({ page: { switchDelay: [150, 400], lateMount: [300, 900] } });

  it('never shows one ticket’s walk over another, whatever the order of the page’s signals', async () => {
    const endings: Record<number, RegExp> = {
      9000020: /Merged: nothing to do/,
      9000022: /it is on hold/,
      9000031: /Solved: nothing to do/,
      9000029: /it is waiting/,
    };
    const ids = Object.keys(endings).map(Number);
    const { page, errors } = await openTickets(journey, ...ids);
    await page.evaluate((tag) => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        const heading = document.querySelector(tag)?.shadowRoot?.querySelector('h3')?.textContent;
        if (heading) seen.add(`${/\/tickets\/(\d+)/.exec(location.pathname)?.[1]} ${heading}`);
        requestAnimationFrame(look);
      };
      look();
    }, GUIDE);
    for (const id of [...ids, ...ids.toReversed(), ...ids]) {
      await clickTabOf(page, id);
      let heading = '';
      const isRight = async () => {
        heading = await readStep(page);
        return endings[id]?.test(heading) ?? false;
      };
      await waitUntil(isRight, 15_000, `the walk of ${id}`).catch((error: Error) => {
        throw new Error(`${error.message}; it shows “${heading}” at ${page.url()}`);
      });
    }
    // Two switches in one breath: the second wins.
    await page.evaluate(() => {
      for (const id of [9000020, 9000022]) {
        document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`)?.click();
      }
    });
    await waitUntil(async () => endings[9000022]?.test(await readStep(page)) ?? false, 15_000, 'the second of two');
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen.filter((line) => !endings[Number(line.split(' ')[0])]?.test(line))).toEqual([]);
    expect(seen).toHaveLength(ids.length);
    expect(errors).toEqual([]);
  });
});
