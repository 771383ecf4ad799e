import type { Page } from 'puppeteer-core';
import type { FlowFile } from '../../../src/contracts/flow-file.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { calmPage } from '../../page/act/driver/start-driver.ts';
import { waitUntil } from '../../run/launch-browser.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import type { PageOptions } from '../../sandbox/page/page-options.ts';
import { type Journey, openTickets, readStep } from './journey.ts';

export const GUIDE = 'second-line-overlay';

/** A page of the extension for each browser, to write what it stores. */
const pages = new WeakMap<object, Page>();

/** Answers that lead to an ending by the shortest way, whatever the ticket says. */
export function findWay(flow: FlowFile, endingId: string): { step: string; answer: string }[] {
  const ways = new Map([[flow.steps[0]!.id, [] as { step: string; answer: string }[]]]);
  for (const { id, answers } of flow.steps) {
    const way = ways.get(id);
    if (!way) continue;
    for (const { id: answer, to } of answers) {
      const next = [...way, { step: id, answer }];
      if ('ending' in to && to.ending === endingId) return next;
      if ('step' in to && !ways.has(to.step)) ways.set(to.step, next);
    }
  }
  throw new Error(`no way to ${endingId}`);
}

/** Puts the walk of a ticket at an ending, as if the agent had answered so. */
export function keepWay(journey: Journey, preset: string, ticketId: number, endingId: string): Promise<void> {
  return keepAnswers(journey, preset, ticketId, findWay(findPreset(preset)!, endingId));
}

async function keepAnswers(
  { launched }: Journey,
  preset: string,
  ticketId: number,
  given: { step: string; answer: string }[],
): Promise<void> {
  const flow = findPreset(preset)!;
  const answers = given.map((one) => ({ ...one, at: GOVUK_NOW }));
  const record = { flow: preset, version: flow.version, answers, touchedAt: new Date().toISOString() };
  const page = pages.get(launched) ?? (await launched.openExtensionPage('src/entries/options.html'));
  pages.set(launched, page);
  await page.evaluate(
    (items) => {
      type Extension = { storage: { local: { set: (items: object) => Promise<void> } } };
      return (globalThis as unknown as { browser: Extension }).browser.storage.local.set(items);
    },
    {
      [`walk:govuk.zendesk.com/${ticketId}`]: { v: 1, data: record },
      settings: { v: 1, data: { flow: preset } },
    },
  );
}

/** Opens a ticket at an ending of a preset, and waits for its list. */
export async function openEnding(
  journey: Journey,
  preset: string,
  ticketId: number,
  endingId: string,
  options: Partial<PageOptions> = {},
): Promise<Page> {
  await keepWay(journey, preset, ticketId, endingId);
  journey.sandbox.setPage({ ...calmPage, ...options });
  const { page } = await openTickets(journey, ticketId);
  const title = findPreset(preset)!.endings.find(({ id }) => id === endingId)!.title;
  await waitUntil(async () => (await readStep(page)) === title, 15_000, `the ending “${title}”`);
  return page;
}

/** Opens a ticket that nobody has answered anything about, at its first question. */
export async function openStart(
  journey: Journey,
  preset: string,
  ticketId: number,
  options: Partial<PageOptions> = {},
): Promise<Page> {
  await keepAnswers(journey, preset, ticketId, []);
  journey.sandbox.setPage({ ...calmPage, ...options });
  const { page } = await openTickets(journey, ticketId);
  const title = findPreset(preset)!.steps.find(({ remember }) => remember === 'day')!.question;
  await waitUntil(async () => (await readStep(page)) === title, 15_000, `the question “${title}”`);
  return page;
}

/** A ticket like 9000004 that nobody has touched: New, Normal, nobody's. @returns what it was */
export function addFreshTicket({ sandbox }: Journey, id: number) {
  const { data } = sandbox;
  const like = data.tickets.find((ticket) => ticket.id === 9000004)!;
  const comments = data.comments[9000004]!;
  data.tickets.push({ ...structuredClone(like), id, status: 'new', priority: 'normal', assignee_id: null });
  data.comments[id] = structuredClone(comments);
  data.metric_sets[id] = { ...structuredClone(data.metric_sets[9000004]!), ticket_id: id };
  return { status: 'new', group_id: like.group_id, tags: [...like.tags], comments: comments.length };
}

/** The agent's own click on Submit, as the button has it. */
export async function clickSubmit(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-is-active="true"] [data-test-id="submit_button-button"]')?.click(),
  );
}

/** The key that goes to the guide from anywhere, and from the guide back. */
export async function pressGuideKey(page: Page): Promise<void> {
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
  await page.keyboard.press('KeyG');
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
}
