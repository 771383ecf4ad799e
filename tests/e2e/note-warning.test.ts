import { beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import {
  chooseChannel,
  clickUntil,
  openTickets,
  readDraft,
  readHost,
  typeDraft,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

const RULE = 'Departments can read internal notes. Write only what you would say to them in public.';

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney({ page: { swapComposer: false } });

describe('note warning', () => {
  it('is not there in a public reply, is there in an internal note, and goes again', async () => {
    const { page, errors } = await openTickets(journey, 9000004);
    const isQuiet = async () => (await readHost(page, 'second-line-note')) === '';
    await waitUntil(isQuiet, 5_000, 'a public reply without a warning');
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', RULE);
    await chooseChannel(page, 'web');
    await waitUntil(isQuiet, 5_000, 'the warning to go');
    expect(errors).toEqual([]);
  });

  it('comes within 300 ms of the switch', async () => {
    const { page } = await openTickets(journey, 9000004);
    const button = '[data-is-active="true"] [data-test-id="omnichannel-channel-switcher-button"]';
    const item = '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]';
    /** In milliseconds from the page's own switch to the words of the rule. */
    const timeSwitch = async () => {
      await waitUntil(async () => (await page.$(item)) === null, 5_000, 'the last menu to go');
      await clickUntil(page, button, async () => (await page.$(item)) !== null, 'the menu of channels');
      return page.evaluate(
        async (css, menuItem, words) => {
          const end = performance.now() + 10_000;
          const wait = async (isThere: () => boolean | undefined) => {
            while (!isThere() && performance.now() < end) await new Promise((next) => requestAnimationFrame(next));
          };
          document.querySelector<HTMLElement>(menuItem)?.click();
          await wait(() => document.querySelector(css)?.getAttribute('data-channel') === 'internal');
          const switched = performance.now();
          await wait(() => document.querySelector('second-line-note')?.shadowRoot?.textContent?.includes(words));
          return performance.now() < end ? performance.now() - switched : Number.POSITIVE_INFINITY;
        },
        button,
        item,
        RULE,
      );
    };
    // The machine may be busy at one time, and not at all of them; what only the first one costs must not be long either.
    const took: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      took.push(await timeSwitch());
      await chooseChannel(page, 'web');
      await waitUntil(async () => (await readHost(page, 'second-line-note')) === '', 5_000, 'the warning to go');
    }
    expect(Math.min(...took)).toBeLessThan(300);
    expect(took[0]).toBeLessThan(2_000);
  });

  it('stands right above the editor, and the draft stays as it is', async () => {
    const { page } = await openTickets(journey, 9000004);
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', RULE);
    await typeDraft(page, 'Looked at the logs');
    const before = await readDraft(page);
    await chooseChannel(page, 'web');
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', RULE);
    expect(await readDraft(page)).toBe(before);
    const stands = await page.evaluate(() => {
      const host = document.querySelector('second-line-note');
      const editor = document.querySelector('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
      const [above, below] = [host?.getBoundingClientRect(), editor?.getBoundingClientRect()];
      return {
        gap: (below?.top ?? 0) - (above?.bottom ?? 0),
        hosts: document.querySelectorAll('second-line-note').length,
      };
    });
    expect(stands.hosts).toBe(1);
    expect(stands.gap).toBeGreaterThanOrEqual(0);
    expect(stands.gap).toBeLessThan(60);
  });

  it('warns about both where the page does not say who will read', async () => {
    const { page } = await openTickets(journey, 9000002);
    await page.evaluate(() => {
      const pane = document.querySelector('[data-is-active="true"]');
      const button = pane?.querySelector('[data-test-id="omnichannel-channel-switcher-button"]');
      pane?.querySelector('[data-test-id="omnicomposer-rich-text-ckeditor"]')?.removeAttribute('aria-label');
      for (const name of ['data-channel', 'aria-label']) button?.removeAttribute(name);
      const texts = button ? document.createTreeWalker(button, NodeFilter.SHOW_TEXT) : undefined;
      while (texts?.nextNode()) texts.currentNode.nodeValue = '';
    });
    await waitForWords(page, 'second-line-note', `${RULE} This may also go to the requester.`);
  });

  it('finds a key as it is typed, shows it masked, marks it, and changes nothing', async () => {
    const { page, errors } = await openTickets(journey, 9000039);
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Retried with AKIAIOSFODNN7EXAMPLE and it works.');
    await waitForWords(page, 'second-line-note', 'AKIA…MPLE');
    const shown = await readHost(page, 'second-line-note');
    expect(shown).toContain('Check before you submit');
    expect(shown).not.toContain('AKIAIOSFODNN7EXAMPLE');
    expect(await readDraft(page)).toContain('Retried with AKIAIOSFODNN7EXAMPLE and it works.');
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('second-line-finding') ?? [])].map((range) => range.toString()),
    );
    expect(marked).toEqual(['AKIAIOSFODNN7EXAMPLE']);
    expect(errors).toEqual([]);
  });

  it('says who gets a public reply when somebody is in copy', async () => {
    const { page } = await openTickets(journey, 9000039);
    await waitForWords(page, 'second-line-note', 'This goes to the requester and 3 people in copy.');
  });
});

describe('a composer that the page replaces', () => {
  beforeAll(() => journey.sandbox.setPage({ swapComposer: true, lateMount: [100, 600] }));

  it('keeps its one warning, its finding and its draft', async () => {
    const { page } = await openTickets(journey, 9000004);
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Key AKIAIOSFODNN7EXAMPLE here');
    const css = '[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
    const first = await page.$(css);
    const isReplaced = () => page.evaluate((node, selector) => node !== document.querySelector(selector), first, css);
    await waitUntil(isReplaced, 30_000, 'the page to replace the editor');
    await waitForWords(page, 'second-line-note', 'AKIA…MPLE');
    expect(await readDraft(page)).toContain('Key AKIAIOSFODNN7EXAMPLE here');
    expect(await page.evaluate(() => document.querySelectorAll('second-line-note').length)).toBe(1);
  });
});
