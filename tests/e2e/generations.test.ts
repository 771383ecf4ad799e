import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { findPreset } from '../../src/flow/presets.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { pressAndWait } from './harness/ending-list.ts';
import {
  anyGeneration,
  chooseInternal,
  clickInView,
  clickTabOf,
  type GenerationPage,
  generationPages,
  pressInView,
} from './harness/generation-page.ts';
import { clickButton, openTickets, readStep, useJourney, waitForWords } from './harness/journey.ts';
import { KEY, NOTE, SHOWN, waitForNoStop, waitForStop } from './harness/note-page.ts';
import { addFreshTicket, keepWay } from './harness/open-ending.ts';

const PRESET = 'govuk-2nd-line-2021';
const TITLE = findPreset(PRESET)!.endings.find(({ id }) => id === 'o21-take-it')!.title;
const OTHER = 9000002;

/** One of each kind: every other journey walks the interface of 2026, and `generations-variants` the oldest submit. */
const short = Object.entries(generationPages).filter(([name]) => ['b', 'a2', 'a'].includes(name));

/** Pixels between the warning and the editor below it, and how many warnings there are. */
function measure(page: Page, editor: string) {
  return page.evaluate((css) => {
    const host = document.querySelector('second-line-note')?.getBoundingClientRect();
    const below = [...document.querySelectorAll(css)]
      .find((one) => one.checkVisibility({ visibilityProperty: true }))
      ?.getBoundingClientRect();
    return {
      gap: (below?.top ?? 0) - (host?.bottom ?? 0),
      sideways: Math.abs((below?.left ?? 0) - (host?.left ?? 0)),
      hosts: document.querySelectorAll('second-line-note').length,
    };
  }, editor);
}

async function openMenu(page: Page, { menu, item }: GenerationPage): Promise<string> {
  const isThere = () => page.evaluate((css) => document.querySelector(css) !== null, item('pending'));
  // Some menus stay open under the dialog, and others fade away: each is opened anew.
  await page.keyboard.press('Escape');
  await waitUntil(async () => !(await isThere()), 5_000, 'the last menu to go');
  for (let tries = 0; tries < 5 && !(await isThere()); tries += 1) {
    await clickInView(page, menu);
    await waitUntil(isThere, 2_000, 'the menu').catch(() => undefined);
  }
  return item('pending');
}

/** Every way to submit that a hand has on this page, but the shortcut. */
const ways: [string, (page: Page, as: GenerationPage) => Promise<void>][] = [
  ['the button', (page, { submit }) => clickInView(page, submit)],
  ['Enter on the button', (page, { submit }) => pressInView(page, submit, 'Enter')],
  ['Enter on a status', async (page, as) => pressInView(page, await openMenu(page, as), 'Enter')],
  ['a status in the menu', async (page, as) => clickInView(page, await openMenu(page, as))],
];

describe('each of Zendesk’s interfaces', () => {
  const journey = useJourney({ page: { swapComposer: false, switchDelay: [10, 60], macroDelay: [50, 200] } });
  let id = 9_470_000;

  it.each(short)('%s: guide, ending, warning and stop', async (_name, as) => {
    id += 1;
    const mine = id;
    const ticketOf = (of: number) => journey.sandbox.data.tickets.find((ticket) => ticket.id === of)!;
    const writesOf = (of: number) =>
      journey.sandbox.calls.filter(({ method, path }) => method === 'PUT' && path.includes(String(of)));
    addFreshTicket(journey, mine);
    ticketOf(OTHER).status = 'open';
    await keepWay(journey, PRESET, mine, 'o21-take-it');
    journey.sandbox.setPage({ ...anyGeneration, ...as.options });
    const { page, errors } = await openTickets(journey, mine, OTHER);

    await waitUntil(async () => (await readStep(page)) === TITLE, 15_000, 'the ending of the first ticket');
    await clickTabOf(page, OTHER);
    await waitUntil(async () => !['', TITLE].includes(await readStep(page)), 15_000, 'the guide of the second');
    await clickTabOf(page, mine);
    await waitUntil(async () => (await readStep(page)) === TITLE, 15_000, 'the first ticket again');

    expect(await pressAndWait(page, 'Do all')).toContain('3 of 3 done');
    await pressAndWait(page, 'Do it: Submit as Open');
    await waitUntil(async () => writesOf(mine).length > 0, 10_000, 'the submit');
    expect(ticketOf(mine)).toMatchObject({ status: 'open', assignee_id: journey.sandbox.data.current_user_id });
    expect(writesOf(mine)[0]?.body).toMatchObject({ ticket: { comment: { public: true } } });

    await clickTabOf(page, OTHER);
    const key = `${KEY.slice(0, 18)}${10 + (id % 90)}`;
    await chooseInternal(page, as);
    await clickInView(page, as.editor);
    await page.keyboard.type(`The key is ${key}.`);
    await waitForWords(page, NOTE, SHOWN.slice(0, 5));
    const isAbove = async () => {
      const { gap, sideways, hosts } = await measure(page, as.editor);
      return hosts === 1 && gap >= 0 && gap < 60 && sideways < 40;
    };
    await waitUntil(isAbove, 5_000, 'one warning right above the editor');
    const written = writesOf(OTHER).length;
    for (const [way, submit] of ways) {
      // A menu that moves or fades can take a click for nothing: then nothing was submitted either, and it is clicked again.
      for (let tries = 1, isStopped = false; !isStopped; tries += 1) {
        await submit(page, as);
        isStopped = await waitForStop(page).then(
          () => true,
          () => false,
        );
        expect([way, writesOf(OTHER).length, isStopped || tries < 3]).toEqual([way, written, true]);
      }
      if (way === ways.at(-1)?.[0]) await clickButton(page, 'Submit anyway', NOTE);
      else await page.keyboard.press('Enter');
      await waitForNoStop(page);
    }
    await waitUntil(async () => writesOf(OTHER).length > written, 10_000, 'the submit of the note');
    const body = JSON.stringify(writesOf(OTHER).at(-1)?.body);
    expect(body).toContain(key);
    expect(body).toContain('"public":false');
    expect(body).toContain('"status":"pending"');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('and the popup shows the queue as ever', async () => {
    journey.sandbox.setPage({ ...anyGeneration, ...generationPages.a?.options });
    await openTickets(journey, OTHER);
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    const hasQueue = () => popup.evaluate(() => document.querySelector('[aria-label^="Mine open: "]') !== null);
    await waitUntil(hasQueue, 15_000, 'the queue');
  });
});
