import { afterEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import type { FaultKind } from '../sandbox/server/fault-board.ts';
import {
  chooseChannel,
  clickButton,
  forgetStop,
  openTickets,
  readDraft,
  readStep,
  readText,
  typeDraft,
  useJourney,
  waitForText,
  waitForWords,
} from './harness/journey.ts';

/** Every kind of answer of `api.md` 7: what the popup says, and how often a refresh asks at most. */
const refusals: [kind: FaultKind, words: string, calls: number][] = [
  ['signed-out', 'You are signed out of Zendesk.', 1],
  ['redirect', 'You are signed out of Zendesk.', 1],
  ['html', 'Zendesk answered with a web page instead of data.', 1],
  ['forbidden', 'Zendesk does not let your account read these tickets.', 1],
  ['not-found', 'Zendesk could not find these lists.', 1],
  ['not-found-object', 'Zendesk could not find these lists.', 1],
  ['not-found-empty', 'Zendesk could not find these lists.', 1],
  ['bad-request', 'Zendesk answered in a way Second Line does not know.', 1],
  ['conflict', 'Zendesk answered in a way Second Line does not know.', 1],
  ['invalid', 'Zendesk answered in a way Second Line does not know.', 1],
  ['too-many-text', 'Zendesk asked us to wait until', 1],
  ['too-many-json', 'Zendesk asked us to wait until', 1],
  ['too-many-errors', 'Zendesk asked us to wait until', 1],
  ['server-error', 'Zendesk has a problem on its side.', 2],
  ['unavailable', 'Zendesk has a problem on its side.', 1],
  // A browser asks a dropped connection again by itself, Firefox ten times: how often we ask, `page/api/request` holds.
  ['reset', 'You are offline.', Number.POSITIVE_INFINITY],
  ['truncated', 'Zendesk answered in a way Second Line does not know.', 1],
  ['empty', 'Zendesk answered in a way Second Line does not know.', 1],
  ['huge', 'Zendesk answered in a way Second Line does not know.', 1],
];

describe('every fault of Zendesk’s answers, to the popup and to a ticket', () => {
  const journey = useJourney();
  afterEach(async () => {
    journey.sandbox.faults.clear();
    // The popup asks any tab there is: one that a failed test left would answer for the next.
    for (const page of await journey.launched.browser.pages())
      if (page.url().startsWith('https://govuk.zendesk.com/agent/')) await page.close();
    await forgetStop(journey);
  });
  const countCalls = () => journey.sandbox.calls.filter(({ who }) => who === 'extension').length;

  it.each(refusals)(
    '%s: the popup says so over the last figures, and asks no more than may help',
    async (kind, words, calls) => {
      const { page, errors } = await openTickets(journey, 9000018);
      await waitForWords(page, 'second-line-overlay', 'Back');
      const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
      await waitForText(popup, 'High 4');
      // What an opened popup asks for by itself is answered first: a click meanwhile would share its fate.
      await waitUntil(async () => /Updated(?!.*refreshing)/.test(await readText(popup)), 20_000, 'figures at rest');
      journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind });
      const before = countCalls();
      await clickButton(popup, 'Refresh');
      await waitForText(popup, words);
      await waitForText(popup, 'These figures are from');
      // The ticket in view may ask once for itself meanwhile.
      expect(countCalls() - before).toBeLessThanOrEqual(calls + 1);
      expect(await readText(popup)).toContain('High 4');
      expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  it.each(refusals.map(([kind]) => kind))('%s: a ticket has its guide and its warning all the same', async (kind) => {
    journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind });
    const { page, errors } = await openTickets(journey, 9000004);
    await waitUntil(async () => (await readStep(page)) !== '', 20_000, 'a step');
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
    await typeDraft(page, 'Still here');
    expect(await readDraft(page)).toContain('Still here');
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    await page.close();
  });

  it.each(['nulls', 'unknown-words', 'unknown-keys'] as const)('%s: read as ever', async (kind) => {
    journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind });
    const { page, errors } = await openTickets(journey, 9000012);
    await waitUntil(async () => (await readStep(page)) !== '', 20_000, 'a step');
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    await clickButton(popup, 'Refresh');
    await waitForText(popup, 'Updated');
    expect(await readText(popup)).not.toContain('could not be read');
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('one ticket that cannot be read is left out alone, and the popup says for what', async () => {
    journey.sandbox.faults.set({ match: '/search', who: 'extension', kind: 'bad-ticket' });
    const { page } = await openTickets(journey, 9000012);
    await waitForWords(page, 'second-line-overlay', 'Back');
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    await clickButton(popup, 'Refresh');
    await waitForText(popup, 'could not be read and');
    expect(await readText(popup)).toMatch(/What could not be read: time of creation\./);
    expect(await readText(popup)).toMatch(/To triage 1\d/);
    await popup.close();
    await page.close();
  });

  // Last: a tab closed in the middle of a call keeps its place with the scheduler for twenty seconds.
  it('slow: the figures stand with their age until the answer comes, and a ticket does not wait for it', async () => {
    journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', delay: 8_000 });
    const { page } = await openTickets(journey, 9000023);
    const began = Date.now();
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
    expect(Date.now() - began).toBeLessThan(8_000);
    await waitForWords(page, 'second-line-overlay', 'Back');
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    await waitForText(popup, 'High 4');
    await popup.close();
    await page.close();
  });
});
