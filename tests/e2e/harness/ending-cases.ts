import type { Page } from 'puppeteer-core';
import type { PageOptions } from '../../sandbox/page/page-options.ts';
import { findButton, type Journey } from './journey.ts';
import { addFreshTicket, GUIDE, openEnding } from './open-ending.ts';

/** Fresh tickets of one journey, each opened at an ending, and what Zendesk holds of them. */
export function makeCases(journey: Journey, firstId: number) {
  let id = firstId;
  const ticketOf = (of: number) => journey.sandbox.data.tickets.find((ticket) => ticket.id === of)!;
  return {
    ticketOf,
    /** Writes to a ticket so far, the page's and ours. */
    writesOf: (of: number) =>
      journey.sandbox.calls.filter(({ method, path }) => method !== 'GET' && path.includes(String(of))),
    async open(ending: string, options: Partial<PageOptions> = {}, change: object = {}) {
      id += 1;
      const mine = id;
      addFreshTicket(journey, mine);
      Object.assign(ticketOf(mine), change);
      const calm: Partial<PageOptions> = {
        menus: 'pane',
        remountEvery: 0,
        missing: [],
        emptyMenus: [],
        assigneeSearch: false,
      };
      const page = await openEnding(journey, 'govuk-2nd-line-2021', mine, ending, { ...calm, ...options });
      return { page, id: mine };
    },
  };
}

/** Two clicks in one breath, as an impatient hand makes them. */
export async function clickTwice(page: Page, name: string): Promise<void> {
  const button = await findButton(page, name, GUIDE);
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click({ count: 2 });
}

/** Words of the question before the API. */
export const readDialog = (page: Page) =>
  page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('dialog')?.innerText ?? '', GUIDE);
