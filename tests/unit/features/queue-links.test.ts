import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { makeQueueLinks } from '../../../src/features/my-queue/queue-links.ts';
import { makeQueueSnapshot } from '../../../src/features/my-queue/queue-told.ts';
import { makeFigures } from '../../../src/queue/figures.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import type { SandboxState } from '../../sandbox/server/sandbox-state.ts';
import { fitsSearch } from '../../sandbox/server/search-match.ts';
import { readTerms } from '../../sandbox/server/search-query.ts';
import { HOST } from './guide-samples.ts';
import { makeTold, wholeData } from './queue-samples.ts';

/** One more of mine, on hold; and each ticket of the queue once more as another group's, held by nobody. */
const first = wholeData.tickets.find(({ id }) => id === 9000001) ?? wholeData.tickets[0];
if (!first) throw new Error('no tickets');
const onHold = { ...first, id: 1, status: 'hold', priority: 'normal' };
const foreign = wholeData.tickets.map((one) => ({ ...one, id: one.id + 1e6, group_id: 20304257, assignee_id: null }));
const searched = [...wholeData.tickets, onHold, ...foreign];

const told = makeTold();
const snapshot = makeQueueSnapshot(
  { ...told, fetched: { ...told.fetched, tickets: [...told.fetched.tickets, onHold] } },
  defaultSettings,
);
const { counts, other } = makeFigures(snapshot, {
  now: GOVUK_NOW,
  windowDays: 90,
  settings: defaultSettings,
  calendar: makeCalendar(),
});
const links = makeQueueLinks(HOST, snapshot);

/** Ids Zendesk's own search would list for an address, by the local Zendesk's reading of the query. */
function searchFor(address: string): number[] {
  const query = new URL(address).searchParams.get('q') ?? '';
  const state = { data: wholeData, clock: { now: () => new Date(GOVUK_NOW) } } as SandboxState;
  const terms = readTerms(query);
  return searched.filter((ticket) => fitsSearch(ticket, terms, state)).map(({ id }) => id);
}
const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);

describe('the list behind a count', () => {
  it.each(['high', 'toTriage', 'mineOpen', 'pendingDue'] as const)('%s: exactly the tickets it counts', (id) => {
    const { ids } = counts[id];
    expect(ids.length).toBeGreaterThan(0);
    expect(sorted(searchFor(links.list(id, ids)))).toEqual(sorted(ids));
  });

  it('other: none of what it counts is left out', () => {
    const strange = { ...snapshot, rows: snapshot.rows.map((row) => ({ ...row })) };
    expect(other?.ids).toEqual([]);
    const found = new Set(searchFor(makeQueueLinks(HOST, strange).list('other', [])));
    const unsolved = wholeData.tickets.filter(
      ({ status, group_id }) => !['solved', 'closed'].includes(status) && group_id === snapshot.groupIds[0],
    );
    for (const { id } of unsolved) expect(found.has(id)).toBe(true);
  });

  it('names ids and times only', () => {
    for (const id of ['high', 'toTriage', 'mineOpen', 'pendingDue', 'other'] as const) {
      const query = new URL(links.list(id, [])).searchParams.get('q') ?? '';
      expect(query).toMatch(/^type:ticket( (status|priority|assignee|group|updated)[:<>]=?[\w:.-]+)*$/);
    }
  });
});

describe('where links lead', () => {
  it('a ticket, a list and the start page of the host the figures are from', () => {
    expect(links.ticket(9000001)).toBe(`https://${HOST}/agent/tickets/9000001`);
    expect(links.list('high', []).startsWith(`https://${HOST}/agent/search/1?q=`)).toBe(true);
    expect(links.home).toBe(`https://${HOST}/agent/dashboard`);
  });

  it('figures of one account never lead to another; signing in leads to the tab that is open', () => {
    const elsewhere = makeQueueLinks('other.zendesk.com', snapshot);
    expect(new URL(elsewhere.ticket(1)).host).toBe(HOST);
    expect(new URL(elsewhere.list('high', [1])).host).toBe(HOST);
    expect(new URL(elsewhere.home ?? '').host).toBe('other.zendesk.com');
  });

  it('nothing known: no start page, and nothing but Zendesk', () => {
    const bare = makeQueueLinks(undefined, null);
    expect(bare.home).toBeUndefined();
    expect(new URL(bare.ticket(1)).host).toBe('www.zendesk.com');
  });

  it('property: whatever is stored, every link stays in an agent page of Zendesk', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom(
        'evil.example/?',
        'a@evil.example',
        'evil.example#.zendesk.com',
        'zendesk.com.evil.example',
        '',
        'x:y@z',
        '..',
        'govuk.zendesk.com',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, fc.integer(), (host, stored, updatedAt, id) => {
        const rows = snapshot.rows.slice(0, 2).map((row) => ({ ...row, id: 1, updatedAt }));
        const made = makeQueueLinks(host, { ...snapshot, host: stored, rows });
        const all = [made.ticket(id), made.list('high', [1]), made.list('pendingDue', [1]), made.home];
        for (const address of all) {
          if (address === undefined) continue;
          const { protocol, host: led, pathname, username } = new URL(address);
          expect(protocol).toBe('https:');
          expect(username).toBe('');
          expect(led).toMatch(/^[a-z0-9-]+\.zendesk\.com$/);
          expect(pathname).toMatch(/^\/agent\/(tickets\/-?\d+|search\/1|dashboard)$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
