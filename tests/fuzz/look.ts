import type { Page } from 'puppeteer-core';
import { waitUntil } from '../run/launch-browser.ts';

/** What an agent sees of ours for a ticket, in a page that is calm. */
export type Seen = { step: string; banner: string; hosts: number };

/** Runs in the page. */
function readOurs(): Seen {
  const read = (tag: string) => document.querySelector(tag)?.shadowRoot;
  const words = (tag: string) =>
    [...(read(tag)?.children ?? [])].map((one) => (one as HTMLElement).innerText ?? '').join(' ');
  return {
    step: read('second-line-overlay')?.querySelector('h3')?.innerText ?? '',
    banner: words('second-line-note').includes('Departments can read internal notes.')
      ? 'warns'
      : words('second-line-note').slice(0, 60),
    hosts: document.querySelectorAll('second-line-overlay, second-line-note').length,
  };
}

/** The page switches some time after its address: until then the ticket of before is the active one. */
const switcherOf = (id: number) =>
  `[data-test-id^="ticket-${id}-"][data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]`;

/** Brings a ticket into view by its tab, whatever the interface makes tabs of, and waits for the address to follow. */
async function showTicket(page: Page, id: number): Promise<void> {
  const isShown = () => page.evaluate((wanted) => location.pathname === `/agent/tickets/${wanted}`, id);
  await waitUntil(
    async () => {
      if (await isShown()) return true;
      await page.evaluate((wanted) => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[data-entity-id], #tabs .tab')];
        tabs.find((tab) => tab.dataset.entityId === String(wanted) || tab.textContent?.includes(`#${wanted}`))?.click();
      }, id);
      await new Promise((next) => setTimeout(next, 200));
      return isShown();
    },
    10_000,
    `the address of ${id}`,
  );
}

/** Chooses the internal note where the page has the switcher of the Agent Workspace. */
async function chooseInternal(page: Page, id: number): Promise<boolean> {
  const switcher = switcherOf(id);
  const isChosen = () =>
    page.evaluate((css) => document.querySelector<HTMLElement>(css)?.dataset.channel === 'internal', switcher);
  for (let tries = 0; tries < 5 && !(await isChosen()); tries += 1) {
    await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), switcher);
    await new Promise((next) => setTimeout(next, 250));
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-test-id$="switcher-menuitem-internal"]')?.click(),
    );
    await new Promise((next) => setTimeout(next, 250));
  }
  return isChosen();
}

/**
 * Looks at one ticket until what is seen of ours is what it is to be: a step (the wanted one, where it is known) and,
 * over an internal note, the warning. @returns what is seen in the end, right or not
 */
export async function lookAt(
  page: Page,
  id: number,
  step?: string,
): Promise<{ isRight: boolean; seen: Seen; what: string }> {
  let seen: Seen = { step: '', banner: '', hosts: 0 };
  try {
    await showTicket(page, id);
    const isInternal = await chooseInternal(page, id);
    const isRight = async () => {
      seen = await page.evaluate(readOurs);
      const isStep = step === undefined ? seen.step !== '' : seen.step === step;
      return isStep && (!isInternal || seen.banner === 'warns') && seen.hosts <= 2;
    };
    await waitUntil(isRight, 15_000, `the guide${isInternal ? ' and the warning' : ''} of ${id}`);
    return { isRight: true, seen, what: '' };
  } catch (error) {
    return { isRight: false, seen, what: error instanceof Error ? error.message : String(error) };
  }
}

/** Opens the guide where it is a pill, so that a step can be read. */
export function expandGuide(page: Page): Promise<void> {
  return page.evaluate(() => {
    document
      .querySelector('second-line-overlay')
      ?.shadowRoot?.querySelector<HTMLElement>('[aria-label="Expand"]')
      ?.click();
  });
}

/** Runs in the page: every draft that stands in it, in view or not, as the page holds it, by its ticket. */
export function readDrafts(): Record<string, string> {
  const drafts: Record<string, string> = {};
  for (const editor of document.querySelectorAll<HTMLElement>('[contenteditable="true"]')) {
    const mark = editor.closest<HTMLElement>('[data-test-id^="ticket-"]')?.dataset.testId ?? '';
    const id = /^ticket-(\d+)-/.exec(mark)?.[1];
    const { ckeditorInstance: ck } = editor as { ckeditorInstance?: { getData: () => string } };
    if (id) drafts[id] = ck ? ck.getData() : editor.innerText;
  }
  return drafts;
}

/** Runs in the page: the named parts of a ticket's pane, and how many panes say that they are in view. */
export function readShape(id: number): string[] {
  const panes = [
    ...document.querySelectorAll(
      `[data-test-id^="ticket-${id}-"], [data-test-id="header-tab"][data-entity-id="${id}"]`,
    ),
  ];
  const parts = new Set(panes.flatMap((pane) => [pane, ...pane.querySelectorAll('[data-test-id]')]));
  const active = document.querySelectorAll('[data-is-active="true"]').length;
  return [
    `active ${active}`,
    `panes ${panes.length}`,
    ...[...parts].map((one) => one.getAttribute('data-test-id') ?? ''),
  ];
}
