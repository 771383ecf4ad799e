import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Launched, launchBrowser, waitUntil } from '../../run/launch-browser.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start-sandbox.ts';

/** The browser of this run; `npm test` runs every journey once in each. */
export const browserName: BrowserName = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A browser with the built extension and a local Zendesk, for one file of journeys. */
export type Journey = { sandbox: Sandbox; launched: Launched };

/** Milliseconds, from and to, by which log and composer come after our first look; more in the whole matrices. */
const LATE: [number, number] = process.env.E2E_LATE === 'long' ? [100, 600] : [50, 250];

/** Starts both before the file's tests and closes both after them. */
export function useJourney(options: SandboxOptions = {}): Journey {
  const journey = {} as Journey;
  beforeAll(async () => {
    journey.sandbox = await startSandbox({
      data: makeGovukData({ background: true }),
      now: GOVUK_NOW,
      ...options,
      page: { lateMount: LATE, ...options.page },
    });
    journey.launched = await launchBrowser(browserName, journey.sandbox);
  });
  afterAll(async () => {
    await journey.launched?.close();
    await journey.sandbox?.close();
  });
  return journey;
}

/** A 429 stops every tab of the browser for its time and a random while; the next case begins without that stop. */
export async function forgetStop({ launched }: Journey): Promise<void> {
  const popup = await launched.openExtensionPage('src/entries/popup.html');
  await popup.evaluate(() => {
    type Extension = { storage: { local: { remove: (key: string) => Promise<void> } } };
    return (globalThis as unknown as { browser: Extension }).browser.storage.local.remove('calls');
  });
  await popup.close();
}

/** A ticket page, and what went wrong on it that is of our making. */
export type TicketPage = { page: Page; errors: string[] };

/** Opens tickets in one agent tab, the first in view, and waits for its editor. */
export async function openTickets({ launched }: Journey, ...ids: number[]): Promise<TicketPage> {
  const page = await launched.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().startsWith('Second Line')) errors.push(message.text());
  });
  await page.goto(`https://govuk.zendesk.com/agent/tickets/${ids[0]}?tickets=${ids.join(',')}`);
  await waitFor(page, isEditorThere, 'the editor');
  return { page, errors };
}

/** The editor of the ticket in view, in any of Zendesk's interfaces: other tickets stay mounted, hidden. */
function isEditorThere(): boolean {
  const editors = document.querySelectorAll(
    '[data-test-id$="-rich-text-ckeditor"], .zendesk-editor--rich-text-comment',
  );
  return [...editors].some((editor) => editor.checkVisibility({ visibilityProperty: true }));
}

/** Waits until a function is true in the page. */
export async function waitFor<A extends unknown[]>(
  page: Page,
  ask: (...args: A) => boolean,
  what: string,
  ...args: A
): Promise<void> {
  await waitUntil(() => page.evaluate(ask as never, ...(args as unknown as never[])) as Promise<boolean>, 15_000, what);
}

export type HostTag = 'second-line-overlay' | 'second-line-note';

/** All text of one of our hosts, spaces folded; empty when it is not in the page. */
export function readHost(page: Page, tag: HostTag): Promise<string> {
  return page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root
      ? [...root.children]
          .map((child) => (child as HTMLElement).innerText ?? '')
          .join(' ')
          .replace(/\s+/g, ' ')
      : '';
  }, tag);
}

/** Waits until one of our hosts says something. */
export async function waitForWords(page: Page, tag: HostTag, words: string): Promise<void> {
  let last = '';
  const isSaid = async () => {
    last = await readHost(page, tag);
    return last.includes(words);
  };
  await waitUntil(isSaid, 15_000, `“${words}” in ${tag}`).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

/** Asks until there is an element, for `patience` milliseconds at most. */
export async function waitForElement(
  find: () => Promise<JSHandle>,
  what: string,
  patience = 15_000,
): Promise<ElementHandle<HTMLElement>> {
  let found = await find();
  const isThere = async () => {
    found = await find();
    return found.asElement() !== null;
  };
  await waitUntil(isThere, patience, what);
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** All text of a page of ours, spaces folded. */
export const readText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until a page of ours says something. */
export async function waitForText(page: Page, words: string): Promise<void> {
  let last = '';
  const isSaid = async () => {
    last = await readText(page);
    return last.includes(words);
  };
  await waitUntil(isSaid, 20_000, `“${words}”`).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

/** The button whose name begins so, in a host of ours or, without a tag, in the page itself. */
export async function findButton(page: Page, name: string, tag?: HostTag): Promise<ElementHandle<HTMLElement>> {
  const find = () =>
    page.evaluateHandle(
      (wanted, hostTag) => {
        const root = hostTag ? document.querySelector(hostTag)?.shadowRoot : document;
        const buttons = [...(root?.querySelectorAll<HTMLElement>('button, a[href], [role="button"]') ?? [])];
        const nameOf = (button: HTMLElement) => {
          const shown = button.cloneNode(true) as HTMLElement;
          for (const hidden of shown.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
          return button.getAttribute('aria-label') ?? shown.textContent ?? '';
        };
        return buttons.find((button) => nameOf(button).trim().startsWith(wanted)) ?? null;
      },
      name,
      tag,
    );
  return waitForElement(find, `a button “${name}”`);
}

/** Clicks a button as a person would, with the mouse. */
export async function clickButton(page: Page, name: string, tag?: HostTag): Promise<void> {
  await clickAtRest(async () => {
    const button = await findButton(page, name, tag);
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return button;
  });
}

/**
 * Clicks an element where it is once it has stopped moving: nobody aims at what still moves, and the mouse would come too
 * late. Where the page draws it anew meanwhile, the new one is clicked.
 */
export async function clickAtRest(find: () => Promise<ElementHandle<HTMLElement>>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const element = await find();
    try {
      await element.evaluate(restInPlace);
      return await element.click();
    } catch (error) {
      if (tries === 3 || !String(error).includes('detached')) throw error;
    }
  }
}

async function restInPlace(element: HTMLElement): Promise<void> {
  // A tab that is not in front has no frames.
  const nextFrame = () =>
    new Promise<unknown>((next) => {
      requestAnimationFrame(next);
      setTimeout(next, 100);
    });
  let before = '';
  for (let frames = 0; frames < 100; frames += 1) {
    const now = JSON.stringify(element.getBoundingClientRect());
    if (now === before) return;
    before = now;
    await nextFrame();
  }
}

/** The heading of the guide's step or ending. */
export function readStep(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('h3')?.innerText ?? '',
  );
}

/**
 * Clicks a part of Zendesk's page, as a person does: again when nothing came of it, because the page's late parts may
 * move it away under the pointer.
 */
export async function clickUntil(page: Page, css: string, isDone: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  // Longer each time: a page that draws itself anew at a steady pace could take each click for nothing.
  for (let patience = 1_300; !(await isDone()); patience += 70) {
    if (Date.now() > end) throw new Error(`Clicked for 20 s, but ${what} did not come`);
    await page.click(css).catch(() => undefined);
    await waitUntil(isDone, patience, what).catch(() => undefined);
  }
}

/** Chooses the composer's channel through Zendesk's own menu: again where a menu that was just closing took the click. */
export async function chooseChannel(page: Page, channel: 'internal' | 'web'): Promise<void> {
  const button = '[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]';
  const item = `[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`;
  const isMenuGone = async () => (await page.$(item)) === null;
  const isChosen = () =>
    page.evaluate(
      (css, wanted) => document.querySelector(css)?.getAttribute('data-channel') === wanted,
      button,
      channel,
    );
  for (let tries = 0; tries < 5 && !(await isChosen()); tries += 1) {
    await waitUntil(isMenuGone, 1_000, 'the last menu to go').catch(() => undefined);
    await clickUntil(page, button, async () => !(await isMenuGone()), 'the menu of channels');
    await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), item);
    await waitUntil(isChosen, 3_000, channel).catch(() => undefined);
  }
  await waitUntil(isChosen, 3_000, `the channel “${channel}”`);
}

/** Types into the draft of the ticket in view. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  await page.click('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
  await page.keyboard.type(text);
}

/** The draft of the ticket in view, as its own markup. */
export function readDraft(page: Page): Promise<string> {
  const css = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
  return page.evaluate((selector) => document.querySelector(selector)?.innerHTML ?? '', css);
}
