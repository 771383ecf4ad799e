import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { openTickets, readText, useJourney, waitForText } from './harness/journey.ts';
import { counts, openPopup, POPUP, readLinks } from './harness/popup-page.ts';

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

describe('popup without a tab', () => {
  const journey = useJourney();

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
