import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ActionName, WishOf } from '../../src/page/act/action-table.ts';
import type { ActDone } from '../../src/page/act/run-action.ts';
import { drive } from '../page/act/driver/pack-driver.ts';
import {
  getData,
  hasOpenMenu,
  isDirty,
  listWrites,
  openAwkward,
  startDriver,
} from '../page/act/driver/start-driver.ts';
import { waitUntil } from '../run/launch-browser.ts';
import type { PageOptions } from '../sandbox/page/page-options.ts';

const journey = startDriver();

const QUEUE = '2nd Line--GOV.UK Alerts and Issues';
const REPLY = 'Hello Kim,\n\nWe are looking into it.\nGOV.UK team';
const FERRY = 'Inside government::Pass through::Ferry Test Agency';
const ferry = {
  mode: 'public' as const,
  group: '2nd Line--User Support Escalation',
  tags: ['pass_through'],
  draft: 'We have passed it to the Ferry Test Agency, who run this service and will answer you.',
};

type Case = [name: ActionName, ticketId: number, wish: WishOf<ActionName>];

/** Each action, on a ticket where it changes something. */
const cases: Case[] = [
  ['takeIt', 9000002, {}],
  ['priority', 9000006, { value: 'high' }],
  ['priority', 9000005, { value: 'low' }],
  ['assign', 9000001, { group: "2nd Line--GOV.UK Content Triage, Gov't" }],
  ['assign', 9000002, { group: QUEUE, assignee: 'Robin Specimen-Agent' }],
  ['tags', 9000004, { add: ['escalated', 'vip'], remove: ['govt_form'] }],
  ['channel', 9000006, { mode: 'internal' }],
  ['reply', 9000006, { text: REPLY }],
  ['note', 9000006, { text: REPLY }],
  ['macro', 9000006, { title: FERRY, expect: ferry }],
];

const pages: [string, Partial<PageOptions>][] = [
  ['menus in the pane', {}],
  [
    'menus under the body, assignees by search, a long layout',
    { menus: 'portal', assigneeSearch: true, layout: 'custom', seed: 5 },
  ],
  ['React drawing the controls anew all the time', { remountEvery: 200, seed: 2 }],
];

async function readAll(page: Page) {
  const shown = await page.evaluate(() => {
    const pane = document.querySelector('[data-is-active="true"]');
    const css = '#ticket_sidebar [title], [data-garden-id="dropdowns.combobox.value"], [data-test-id$="item-selected"]';
    return [...(pane?.querySelectorAll(css) ?? [])].map((one) => one.textContent);
  });
  const channel = await page.$eval('[data-is-active="true"] [data-channel]', (one) => one.getAttribute('data-channel'));
  return { shown: shown.sort(), channel, draft: await getData(page), dirty: await isDirty(page) };
}

describe.each(pages)('with %s', (_what, options) => {
  it.each(cases)('does and undoes %s on %i, writing nothing', async (name, ticketId, wish) => {
    const page = await openAwkward(journey, options, ticketId);
    const before = await readAll(page);
    const writes = listWrites(journey).length;
    const done = await drive(page, 'run', name, ticketId, wish);
    // A macro is told apart from one of which the page shows nothing.
    const seen = name === 'macro' ? { isUnseen: false } : {};
    expect(done).toEqual({ ok: true, token: expect.any(Number), ...seen });
    expect(await hasOpenMenu(page)).toBe(false);
    const after = await readAll(page);
    expect(after).not.toEqual(before);
    expect(await drive(page, 'can', name, ticketId, wish)).toBe(
      ['macro', 'reply', 'note'].includes(name) ? true : 'already-so',
    );
    expect(await drive(page, 'undo', (done as ActDone).token)).toMatchObject({ ok: true });
    expect(await readAll(page)).toEqual(before);
    expect(await hasOpenMenu(page)).toBe(false);
    expect(await drive(page, 'undo', (done as ActDone).token)).toMatchObject({ code: 'unknown-token' });

    expect(await drive(page, 'run', name, ticketId, wish)).toMatchObject({ ok: true });
    expect(listWrites(journey).length).toBe(writes);
    await page.close();
  });
});

const PRIORITY = '[data-is-active="true"] [data-test-id="ticket-fields-priority-select"] [role="combobox"]';

describe('the ring around a control', () => {
  const readRing = (page: Page) =>
    page.evaluate(() => {
      const ring = document.querySelector('#ring-host')?.shadowRoot?.querySelector<HTMLElement>('[data-ring]');
      const css = '[data-is-active="true"] [data-test-id="ticket-fields-priority-select"] [role="combobox"]';
      const [box, control] = [ring?.getBoundingClientRect(), document.querySelector(css)?.getBoundingClientRect()];
      if (!ring || ring.hidden || !box || !control) return undefined;
      return { dx: control.x - box.x, dy: control.y - box.y, wider: box.width - control.width, top: box.y };
    });
  const around = { dx: 4, dy: 4, wider: 8 };
  const isAround = async (page: Page) => {
    const ring = await readRing(page);
    return ring?.dx === around.dx && Math.abs(ring.dy - around.dy) < 0.5 && ring.wider === around.wider;
  };

  it('stands around it, follows scrolling and resizing, and changes nothing of the page', async () => {
    const page = await openAwkward(journey, {}, 9000006);
    await page.setViewport({ width: 1280, height: 420 });
    await page.evaluate(() => {
      const changes: string[] = [];
      (window as unknown as { changes: string[] }).changes = changes;
      const main = document.querySelector('#main_panes') as Element;
      const observer = new MutationObserver((records) => {
        // Garden itself puts its closed lists in place at a scroll.
        for (const { attributeName, target } of records)
          if (!(target as Element).matches('ul[aria-hidden="true"][id$="--listbox"]'))
            changes.push(`${(target as Element).outerHTML.slice(0, 40)} ${attributeName}`);
      });
      observer.observe(main, { attributes: true, subtree: true });
    });
    await drive(page, 'ring', 'priority', 9000006);
    await waitUntil(() => isAround(page), 3_000, 'the ring');
    await page.evaluate(() => document.querySelector('[data-is-active="true"] #ticket_sidebar')?.scrollTo(0, 0));
    await waitUntil(() => isAround(page), 3_000, 'the ring after scrolling');
    const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
    expect(changes).toEqual([]);
    await page.setViewport({ width: 1200, height: 500 });
    await waitUntil(() => isAround(page), 3_000, 'the ring after a resize');
    await drive(page, 'endRing');
    expect(await readRing(page)).toBeUndefined();
    await page.close();
  });

  it('goes over to the control that React put in its place', async () => {
    const page = await openAwkward(journey, { remountEvery: 300 }, 9000006);
    await drive(page, 'ring', 'priority', 9000006);
    const mark = () => page.$eval(PRIORITY, (one) => one.setAttribute('data-old', ''));
    const isOld = () => page.$eval(PRIORITY, (one) => one.hasAttribute('data-old'));
    await mark();
    await waitUntil(async () => !(await isOld()) && (await isAround(page)), 3_000, 'the ring around the new control');
    await page.close();
  });
});
