import { afterEach, describe, expect, it } from 'vitest';
import { clickButton, forgetStop, openTickets, readText, useJourney, waitForText } from './harness/journey.ts';
import { counts, openPopup, readLinks } from './harness/popup-page.ts';

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
});
