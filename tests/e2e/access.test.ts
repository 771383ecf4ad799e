import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { chooseChannel, type HostTag, openTickets, typeDraft, useJourney, waitForWords } from './harness/journey.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Report = { passes: number; violations: string[] };

/** What axe finds in one host of ours, or in a whole page of the extension. */
async function checkAccess(page: Page, tag?: HostTag): Promise<Report> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(
    async (host, tags) => {
      const { axe } = globalThis as unknown as { axe: { run(where: unknown, options: unknown): Promise<AxeResults> } };
      type Rule = { id: string; nodes: { html: string; failureSummary: string }[] };
      type AxeResults = { passes: Rule[]; violations: Rule[] };
      const where = host ? { include: [{ fromShadowDom: [host, 'aside, section'] }] } : document;
      const { passes, violations } = await axe.run(where, { runOnly: tags });
      return {
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ html, failureSummary }) =>
              `${id}: ${html.slice(0, 120)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
          ),
        ),
      };
    },
    tag,
    TAGS,
  );
}

const fine = { passes: expect.any(Number), violations: [] };

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();

describe.each(['light', 'dark'] as const)('accessibility, %s', (theme) => {
  beforeAll(() => journey.sandbox.setPage({ theme }));
  /** Without motion, as a colour half-way to the other theme is nobody's. */
  const chooseTheme = (page: Page) =>
    page
      .emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
      .catch(() => undefined);

  it('of the guide and the note warning with a finding', async () => {
    const { page } = await openTickets(journey, 9000002);
    await waitForWords(page, 'second-line-overlay', 'Back');
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Key AKIAIOSFODNN7EXAMPLE');
    await waitForWords(page, 'second-line-note', 'AKIA…MPLE');
    for (const tag of ['second-line-overlay', 'second-line-note'] as const) {
      const report = await checkAccess(page, tag);
      expect(report).toEqual(fine);
      expect(report.passes).toBeGreaterThan(8);
    }
  });

  it.each([
    ['popup', 'src/entries/popup.html', 'High'],
    ['options', 'src/entries/options.html', 'Page health'],
    ['chart', 'src/entries/flow-chart.html#govuk.zendesk.com/9000002', 'The same as a list'],
  ])('of the %s', async (_what, path, words) => {
    await openTickets(journey, 9000002);
    const page = await journey.launched.openExtensionPage(path);
    await chooseTheme(page);
    const isThere = () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words);
    await waitUntil(isThere, 15_000, words);
    const report = await checkAccess(page);
    expect(report).toEqual(fine);
    expect(report.passes).toBeGreaterThan(12);
  });
});

describe('the check itself', () => {
  beforeAll(() => journey.sandbox.setPage({ theme: 'light' }));

  it('catches a button without a name, planted in the guide', async () => {
    const { page } = await openTickets(journey, 9000002);
    await waitForWords(page, 'second-line-overlay', 'Back');
    await page.evaluate(() => {
      document
        .querySelector('second-line-overlay')
        ?.shadowRoot?.querySelector('aside')
        ?.append(document.createElement('button'));
    });
    const { violations } = await checkAccess(page, 'second-line-overlay');
    expect(violations.some((line) => line.startsWith('button-name'))).toBe(true);
  });

  it('of 320 px: nothing scrolls sideways, and the guide still shows its step', async () => {
    const { page } = await openTickets(journey, 9000002);
    await page.setViewport({ width: 320, height: 640 });
    await waitForWords(page, 'second-line-overlay', 'Back').catch(() => undefined);
    const guide = await page.evaluate(() => {
      const aside = document.querySelector('second-line-overlay')?.shadowRoot?.querySelector('aside');
      const box = aside?.getBoundingClientRect();
      return {
        text: aside?.innerText ?? '',
        left: box?.left ?? -1,
        right: box?.right ?? 999,
        wide: (aside?.scrollWidth ?? 0) - (aside?.clientWidth ?? 0),
      };
    });
    expect(guide.text.length).toBeGreaterThan(10);
    expect(guide.left).toBeGreaterThanOrEqual(0);
    expect(guide.right).toBeLessThanOrEqual(320);
    expect(guide.wide).toBeLessThanOrEqual(1);
    const chart = 'src/entries/flow-chart.html#govuk.zendesk.com/9000002';
    for (const path of ['src/entries/popup.html', 'src/entries/options.html', chart]) {
      const small = await journey.launched.openExtensionPage(path);
      await small.setViewport({ width: 320, height: 640 });
      const overflow = () => small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await waitUntil(async () => (await overflow()) <= 0, 5_000, `${path} to fit`);
    }
  });
});
