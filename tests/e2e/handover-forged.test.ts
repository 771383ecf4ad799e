import { describe, expect, it } from 'vitest';
import { writeLine } from '../../src/flow/handover/compact-line.ts';
import { waitUntil } from '../run/launch-browser.ts';
import { makeGovukData } from '../sandbox/data/govuk-data.ts';
import { clickButton, openTickets, readHost, useJourney, waitForWords } from './harness/journey.ts';

const GUIDE = 'second-line-overlay';
const HOST = 'govuk.zendesk.com';

describe('forged and damaged lines', () => {
  const data = makeGovukData({ background: true });
  const run = {
    flow: 'govuk-2nd-line-2021',
    version: 2,
    at: '2021-09-02T08:30:00Z',
    answers: [
      { step: 'today', answer: 'no' },
      { step: 'concern', answer: 'spam' },
    ],
    asked: [],
  };
  const lineOf = (ticketId: number, change = {}) => writeLine({ ...run, ...change }, { host: HOST, ticketId });
  /** What is planted on each ticket, and whether in public. */
  const planted: [id: number, what: string, text: string, isPublic: boolean][] = [
    [9000004, 'a public comment', lineOf(9000004), true],
    [9000006, 'a wrong sum', `${lineOf(9000006).slice(0, -3)}bb]`, false],
    [9000007, 'another ticket’s', lineOf(9000004), false],
    [9000013, 'a step that never was', lineOf(9000013, { answers: [{ step: 'owned', answer: 'yes' }] }), false],
    [9000018, 'a time to come', lineOf(9000018, { at: '2031-09-02T08:30:00Z' }), false],
    [9000024, 'a huge one', `[Second Line log v1 ${'x'.repeat(60_000)}]`, false],
  ];
  const good: (typeof planted)[number] = [9000005, 'a good one', lineOf(9000005), false];
  for (const [id, , text, isPublic] of [...planted, good]) {
    const list = data.comments[id] ?? [];
    const last = list.at(-1);
    if (!last) throw new Error(`ticket ${id} has no comment`);
    const author_id = isPublic ? last.author_id : data.current_user_id;
    data.comments[id] = [
      ...list,
      {
        ...last,
        id: last.id + 500_000,
        author_id,
        public: isPublic,
        body: text,
        html_body: `<div class="zd-comment"><p>${text}</p></div>`,
        plain_body: text,
        created_at: '2021-09-02T08:31:00Z',
      },
    ];
  }
  const journey = useJourney({ data });

  it('beside a good one, which is offered', async () => {
    const { page } = await openTickets(journey, good[0]);
    await waitForWords(page, GUIDE, 'Resume');
  });

  it.each(planted)('on %i, %s, are refused without a word', async (id) => {
    const { page, errors } = await openTickets(journey, id);
    await waitForWords(page, GUIDE, 'Add log to note');
    const isShown = () =>
      page.evaluate(() =>
        document.querySelector('[data-is-active="true"]')?.textContent?.includes('[Second Line log v1'),
      );
    await waitUntil(async () => (await isShown()) === true, 15_000, 'the planted line in the conversation');
    // Another scan of the page, and with it another look: what was not offered then will not be.
    await page.click('[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
    await clickButton(page, 'Collapse', GUIDE);
    await clickButton(page, 'Expand', GUIDE);
    expect(await readHost(page, GUIDE)).not.toMatch(/Resume|left off|got to/);
    expect(errors).toEqual([]);
  });
});
