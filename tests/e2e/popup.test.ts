import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import {
  clickButton,
  forgetStop,
  type Journey,
  openTickets,
  readText,
  useJourney,
  waitForText,
} from './harness/journey.ts';

const POPUP = 'src/entries/popup.html';

/** Opens the popup beside an agent tab and waits for the figures of now. */
async function openPopup({ launched }: Journey): Promise<Page> {
  const popup = await launched.openExtensionPage(POPUP);
  await waitForText(popup, '#9000001 Technical fault report');
  return popup;
}

type Meter = { name: string | null; now: string | null; text: string | null };

const readMeters = (page: Page): Promise<Meter[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="meter"], meter')].map((meter) => ({
      name:
        meter.getAttribute('aria-label') ??
        document.getElementById(meter.getAttribute('aria-labelledby') ?? '')?.innerText ??
        null,
      now: meter.getAttribute('aria-valuenow'),
      text: meter.getAttribute('aria-valuetext'),
    })),
  );

const readLinks = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('a')].map((link) => [
        link.getAttribute('aria-label') ?? link.innerText.trim(),
        link.href,
      ]),
    ),
  );

const counts = ['High: 4', 'To triage: 18', 'Mine open: 3', 'Pending 5+ days: 2'];

describe.each([
  [
    'yours only',
    false,
    [
      '91 percent of 12, target 80, 0 still running',
      '66 percent of 3, target 80, 1 still running',
      '20 percent of 5, target 70, 3 still running',
    ],
  ],
  [
    'yours and the background',
    true,
    [
      '96 percent of 27, target 80, 0 still running',
      '75 percent of 8, target 80, 1 still running',
      '53 percent of 15, target 70, 3 still running',
    ],
  ],
] as const)('popup, %s', (_what, background, texts) => {
  const journey = useJourney({ data: makeGovukData({ background }) });

  it('shows every figure of the domain’s table', async () => {
    await openTickets(journey, 9000004);
    const popup = await openPopup(journey);
    expect(await readMeters(popup)).toEqual(
      [
        'First reply within 2 working days',
        'Public enquiries resolved within 5 working days',
        'Department tickets closed within 5 working days',
      ].map((name, at) => ({ name, now: /^\d+/.exec(texts[at] ?? '')?.[0], text: texts[at] })),
    );
    const links = await readLinks(popup);
    expect(Object.keys(links)).toEqual(expect.arrayContaining(counts));
    expect(links['Next ticket: #9000001 Technical fault report']).toBe(
      'https://govuk.zendesk.com/agent/tickets/9000001',
    );
    await waitForText(popup, 'Updated just now');
  });
});

describe('popup in trouble', () => {
  const journey = useJourney();
  type Spoil = () => void;

  afterEach(async () => {
    journey.sandbox.signIn();
    journey.sandbox.faults.clear();
    await forgetStop(journey);
    const [first, ...others] = await journey.launched.browser.pages();
    await first?.goto('about:blank');
    for (const page of others) await page.close();
  });

  it.each<[string, string, Spoil]>([
    ['no session', 'You are signed out of Zendesk.', () => journey.sandbox.signOut()],
    ['403', 'Zendesk does not let your account read these tickets.', () => spoil('forbidden')],
    ['404', 'Zendesk could not find these lists.', () => spoil('not-found-empty')],
    ['429', 'Zendesk asked us to wait', () => spoil('too-many-text', 7)],
    ['429 as JSON', 'Zendesk asked us to wait', () => spoil('too-many-json', 7)],
    ['429 as a list of errors', 'Zendesk asked us to wait', () => spoil('too-many-errors', 7)],
    ['404 as an object', 'Zendesk could not find these lists.', () => spoil('not-found-object')],
    ['500', 'Zendesk has a problem on its side.', () => spoil('server-error')],
    ['503', 'Zendesk has a problem on its side.', () => spoil('unavailable')],
    ['sent to the sign-in page', 'You are signed out of Zendesk.', () => spoil('redirect')],
    ['HTML for JSON', 'Zendesk answered with a web page instead of data.', () => spoil('html')],
    ['cut JSON', 'Zendesk answered in a way Second Line does not know.', () => spoil('truncated')],
    ['another shape', 'Zendesk answered in a way Second Line does not know.', () => spoil('wrong-shape')],
    ['no network', 'offline', () => spoil('reset')],
  ])('%s: plain words, the last figures with their age, and a way on', async (_what, words, spoilIt) => {
    const { page, errors } = await openTickets(journey, 9000004);
    const popup = await openPopup(journey);
    spoilIt();
    await clickButton(popup, 'Refresh');
    await waitForText(popup, words);
    const text = await readText(popup);
    expect(text).toMatch(/from \d\d:\d\d|ago|just now/i);
    expect(Object.keys(await readLinks(popup))).toEqual(expect.arrayContaining(counts));
    expect(errors.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
    expect(await page.$('second-line-overlay')).not.toBeNull();
  });

  function spoil(
    kind: NonNullable<Parameters<typeof journey.sandbox.faults.set>[0]['kind']>,
    retryAfter?: number,
  ): void {
    journey.sandbox.faults.set({ match: '/api/v2/', who: 'extension', kind, ...(retryAfter ? { retryAfter } : {}) });
  }

  it.each(['nulls', 'unknown-words'] as const)('%s in the answers: figures all the same', async (kind) => {
    await openTickets(journey, 9000004);
    const popup = await openPopup(journey);
    journey.sandbox.faults.set({ match: '/search.json', who: 'extension', kind });
    await clickButton(popup, 'Refresh');
    await waitForText(popup, 'Updated just now');
    expect(
      Object.keys(await readLinks(popup)).filter((name) =>
        /^(High|To triage|Mine open|Pending 5\+ days): \d+$/.test(name),
      ),
    ).toHaveLength(4);
  });

  it('paints from what is stored before anybody answers, and says what to open when no tab is', async () => {
    const { page } = await openTickets(journey, 9000004);
    await (await openPopup(journey)).close();
    await page.close();
    const popup = await journey.launched.openExtensionPage(POPUP);
    await waitForText(popup, 'No Zendesk tab is open.');
    const links = Object.keys(await readLinks(popup));
    expect(links).toEqual(expect.arrayContaining(counts));
    expect(links.some((name) => name.startsWith('Next ticket: #9000001'))).toBe(true);
    expect(await readText(popup)).not.toContain('Technical fault report');
  });
});

describe('an empty queue', () => {
  const data = makeGovukData();
  const journey = useJourney({ data: { ...data, tickets: data.tickets.filter(({ id }) => id === 9000040) } });

  it('says so in plain words', async () => {
    await openTickets(journey, 9000040);
    const popup = await journey.launched.openExtensionPage(POPUP);
    await waitForText(popup, 'Updated just now');
    expect(Object.keys(await readLinks(popup))).toEqual(
      expect.arrayContaining(['High: 0', 'To triage: 0', 'Mine open: 0', 'Pending 5+ days: 0']),
    );
    expect(await readText(popup)).toContain('No tickets to count yet');
  });
});
