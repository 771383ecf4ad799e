import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import {
  chooseChannel,
  clickButton,
  forgetStop,
  openTickets,
  readDraft,
  readStep,
  typeDraft,
  useJourney,
  waitForWords,
} from './harness/journey.ts';

/** Everything the extension keeps, as one text. */
const readStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { get(key: null): Promise<object> } } };
    };
    return JSON.stringify(await browser.storage.local.get(null));
  });

// biome-ignore lint/correctness/useHookAtTopLevel: it starts a browser, and is no hook of a component
const journey = useJourney();

describe('what stays where it is', () => {
  it('stores ids and times, and no word that a person wrote', async () => {
    const { page } = await openTickets(journey, 9000012);
    await clickButton(page, 'No, carry on', 'second-line-overlay');
    await clickButton(page, 'No, it is genuine', 'second-line-overlay');
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Password for kemi is AKIAIOSFODNN7EXAMPLE');
    await waitForWords(page, 'second-line-note', 'AKIA…MPLE');
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    const isStored = async () => (await readStorage(popup)).includes('"rows"');
    await waitUntil(isStored, 15_000, 'the queue to be stored');
    const stored = await readStorage(popup);
    expect(stored).toContain('9000012');
    const { tickets, users, organizations } = makeGovukData({ background: true });
    const written = [
      ...tickets.flatMap(({ subject, description }) => [subject, description?.slice(0, 40)]),
      ...users.flatMap(({ name, email }) => [name, email]),
      ...organizations.map(({ name }) => name),
      ...['AKIA', 'Password', 'authenticity', 'govt_form'],
    ].filter((text): text is string => typeof text === 'string' && text.length > 3);
    expect(written.length).toBeGreaterThan(200);
    expect(written.filter((text) => stored.includes(text))).toEqual([]);
  });

  it('asks only Zendesk, only by GET, and nothing at all while nobody does anything', async () => {
    const { sandbox } = journey;
    const mine = () => sandbox.calls.filter(({ who }) => who === 'extension');
    expect(mine().length).toBeGreaterThan(0);
    expect(mine().filter(({ method }) => method !== 'GET')).toEqual([]);
    const before = mine().length;
    const { page } = await openTickets(journey, 9000002);
    await waitForWords(page, 'second-line-overlay', 'Back');
    const asked = mine()
      .slice(before)
      .map(({ path }) => path);
    expect(asked.toSorted()).toEqual(['/api/v2/tickets/9000002.json', '/api/v2/users/me.json']);
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Nothing to see');
    expect(mine()).toHaveLength(before + 2);
  });

  it('gives the page no file and no way to tell which extension this is', async () => {
    const { page } = await openTickets(journey, 9000004);
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    const origin = await popup.evaluate(() => location.href.slice(0, location.href.indexOf('/src/')));
    expect(origin).toMatch(/^(chrome|moz)-extension:\/\/[\w-]+$/);
    const reached = await page.evaluate(async (base) => {
      const files = ['manifest.json', 'icons/16.png', 'src/entries/content.iife.js', 'src/entries/popup.html'];
      const answers = files.map((file) =>
        fetch(`${base}/${file}`).then(
          () => file,
          () => '',
        ),
      );
      return (await Promise.all(answers)).filter(Boolean);
    }, origin);
    expect(reached).toEqual([]);
  });

  it('keeps hostile markup of a ticket as text', async () => {
    const ticket = journey.sandbox.data.tickets.find(({ id }) => id === 9000001);
    if (ticket) ticket.subject = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const { page } = await openTickets(journey, 9000001);
    await waitForWords(page, 'second-line-overlay', 'Back');
    const popup = await journey.launched.openExtensionPage('src/entries/popup.html');
    await clickButton(popup, 'Refresh');
    const isShown = () => popup.evaluate(() => document.body.innerText.includes('<img src=x'));
    await waitUntil(isShown, 15_000, 'the subject as text');
    const isHacked = () => 'hacked' in globalThis;
    expect([await page.evaluate(isHacked), await popup.evaluate(isHacked)]).toEqual([false, false]);
    expect(await popup.evaluate(() => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
  });
});

describe('a page without Zendesk’s answers', () => {
  afterEach(() => {
    journey.sandbox.faults.clear();
    return forgetStop(journey);
  });

  it.each([
    'forbidden',
    'not-found',
    'too-many-json',
    'server-error',
    'html',
    'truncated',
    'wrong-shape',
    'reset',
  ] as const)('%s: the guide goes on from what the page shows, and says so', async (kind) => {
    const remove = journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind });
    const { page, errors } = await openTickets(journey, 9000018);
    await waitForWords(page, 'second-line-overlay', 'Answer from what you see on the page.');
    expect(await readStep(page)).not.toBe('');
    // Fields of the page come late.
    await waitForWords(page, 'second-line-overlay', 'from the ticket');
    await chooseChannel(page, 'internal');
    await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    remove();
    await page.close();
  });

  it('a session that ended: the guide says so, and the warning still stands over the draft', async () => {
    const remove = journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind: 'signed-out' });
    const { page } = await openTickets(journey, 9000018);
    await waitForWords(
      page,
      'second-line-overlay',
      'You are signed out of Zendesk. Sign in again and reload the page.',
    );
    expect(await readStep(page)).not.toBe('');
    await chooseChannel(page, 'internal');
    await typeDraft(page, 'Still here');
    await waitForWords(page, 'second-line-note', 'Departments can read internal notes.');
    expect(await readDraft(page)).toContain('Still here');
    remove();
  });
});
