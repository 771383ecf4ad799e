import { describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import type { PageOptions } from '../sandbox/page/page-options.ts';
import { chooseMacro, pressAndWait } from './harness/ending-list.ts';
import {
  anyGeneration,
  chooseInternal,
  clickInView,
  clickTabOf,
  findInView,
  generationPages,
  pressInView,
  RULE,
} from './harness/generation-page.ts';
import { openTickets, readHost, readStep, useJourney, waitForWords } from './harness/journey.ts';
import { KEY, NOTE, waitForNoStop, waitForStop } from './harness/note-page.ts';
import { addFreshTicket, keepWay } from './harness/open-ending.ts';

/** Every way in which accounts differ; what a case leaves out is as in `calm`. */
const calm: Partial<PageOptions> = {
  ...anyGeneration,
  ...{ paneMarker: 'is-active', hide: 'visibility', layout: 'standard', menus: 'pane', theme: 'light', locale: 'en' },
  ...{ noise: false, logOrder: 'page', seed: 1, remountEvery: 0 },
};
const variants: [string, Partial<PageOptions>][] = [
  ['hidden by display', { hide: 'display' }],
  ['no tab marked, a custom layout', { tabMarker: 'none', layout: 'custom' }],
  ['menus in a portal', { menus: 'portal' }],
  ['other extensions, a reversed log', { noise: true, logOrder: 'reversed' }],
  ['a mixed log, other wrappers', { logOrder: 'mixed', seed: 7 }],
  ['dark by attribute, cy', { theme: 'dark', locale: 'cy' }],
  ['dark by the body, de', { theme: 'none', locale: 'de' }],
  ['light by the body, fr', { theme: 'body-light', locale: 'fr' }],
  ['as the system has it, es', { theme: 'system', locale: 'es' }],
  ['by media only, pt-BR', { theme: 'media', locale: 'pt-BR' }],
  ['ja, drawn anew all the time', { locale: 'ja', remountEvery: 700 }],
];
const workspaceVariants: [string, Partial<PageOptions>][] = [
  ...(['entity-is-selected', 'aria-current', 'selected', 'aria-selected'] as const).map(
    (tabMarker): [string, Partial<PageOptions>] => [`the tab by ${tabMarker}`, { tabMarker }],
  ),
  ['the pane by a class', { paneMarker: 'class' }],
  ['no pane marked', { paneMarker: 'none' }],
];
const cases = Object.keys(generationPages).flatMap((name) =>
  [...variants, ...(name.startsWith('b') ? workspaceVariants : [])].map(([what, options]) => ({ name, what, options })),
);

describe('each of Zendesk’s interfaces, as accounts differ', () => {
  const journey = useJourney({ page: { swapComposer: false, switchDelay: [10, 60] } });

  it.each(cases)('$name, $what: guide, warning, theme and stop', async ({ name, options }) => {
    const as = generationPages[name]!;
    journey.sandbox.setPage({ ...calm, ...as.options, ...options });
    const before = journey.sandbox.calls.filter(({ method }) => method === 'PUT').length;
    const { page, errors } = await openTickets(journey, 9000004, 9000002);
    await waitUntil(async () => (await readStep(page)) !== '', 15_000, 'the guide');
    await chooseInternal(page, as);
    const themes = await page.evaluate(() => ({
      ours: document.querySelector('second-line-note')?.getAttribute('data-theme'),
      page: getComputedStyle(document.documentElement).colorScheme,
    }));
    expect(themes.ours).toBe(themes.page);
    await clickInView(page, as.editor);
    await page.keyboard.type(`The key is ${KEY}.`);
    await waitForWords(page, NOTE, 'AKIA');
    await pressInView(page, as.submit, 'Enter');
    await waitForStop(page);
    await page.keyboard.press('Enter');
    await waitForNoStop(page);
    await clickTabOf(page, 9000002);
    await waitUntil(async () => (await readHost(page, NOTE)) === '', 10_000, 'no warning on a public reply');
    await waitUntil(async () => (await readStep(page)) !== '', 10_000, 'the guide of the other ticket');
    await clickTabOf(page, 9000004);
    await waitForWords(page, NOTE, RULE);
    expect(journey.sandbox.calls.filter(({ method }) => method === 'PUT')).toHaveLength(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a department’s macro', () => {
  const journey = useJourney({ page: { swapComposer: false, switchDelay: [10, 60], macroDelay: [50, 300] } });
  let id = 9_471_000;

  it.each(Object.entries(generationPages))(
    'is applied by its own box, with the reply after it: %s',
    async (_name, as) => {
      id += 1;
      addFreshTicket(journey, id);
      await keepWay(journey, 'govuk-2nd-line-2021', id, 'o6-pass-through');
      journey.sandbox.setPage({ ...calm, ...as.options });
      const { page, errors } = await openTickets(journey, id, 9000002);
      await chooseMacro(page, 'ferry', 'Ferry Test Agency');
      expect(await pressAndWait(page, 'Do all')).toContain('2 of 2 done, nothing submitted yet.');
      const draft = await (await findInView(page, as.editor)).evaluate((one) => one.innerText);
      expect(draft).toContain('Thank you for your message');
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
