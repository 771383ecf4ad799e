import { expect, test } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { getGroupName, getMacros, previewMacro } from '../../../src/page/api/macros.ts';
import { readTicketChanges } from '../../../src/page/api/read-ticket-changes.ts';
import { makeGet } from '../../../src/page/api/request.ts';
import { makeZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { ORIGIN } from './fake-fetch.ts';
import { recordings } from './library-recordings.ts';
import { ME, refreshWith } from './whole-way.ts';

/** A client whose every call gets these very bytes. */
function record(body: string, status = 200, contentType = 'application/json; charset=utf-8') {
  const options = {
    ...{ origin: ORIGIN, now: () => 0, onClock: () => undefined },
    fetch: async (address: string) => {
      // A preview asks for the ticket as it is, too.
      const isNow = address.endsWith('/tickets/7.json');
      const now = '{"ticket":{"id":7,"status":"open","updated_at":"2013-07-02T10:00:00Z","tags":[]}}';
      if (isNow) return new Response(now, { headers: { 'content-type': 'application/json' } });
      return new Response(status === 204 ? null : new TextEncoder().encode(body), {
        status,
        headers: { 'content-type': contentType },
      });
    },
  };
  return { api: makeZendeskApi(options), get: makeGet(options) };
}

type Client = ReturnType<typeof record>;

/** What was read, cut to what a recording names; null where it was refused by a code. */
async function tell<T>(asking: Promise<Answer<T>>, cut: (data: T) => unknown): Promise<unknown> {
  const answer = await asking;
  if (answer.ok) return cut(answer.data);
  expect(answer.code).toMatch(/^[a-z-]+$/);
  return null;
}

const calls: Record<(typeof recordings)[number][1], (client: Client) => Promise<unknown>> = {
  me: ({ api }) => tell(api.getMe(), ({ id }) => id),
  memberships: ({ api }) => tell(api.getGroupMemberships(5), (ids) => ids),
  ticket: ({ api }) => tell(api.getTicket(7), (data) => data.ticket.id),
  search: ({ api }) =>
    tell(api.searchTickets({ list: 'groups', groupIds: [1] }), (data) => data.tickets.map(({ id }) => id)),
  macros: ({ get }) => tell(getMacros(get), (data) => data.macros.map(({ id }) => id)),
  preview: ({ get }) => tell(previewMacro(get, 7, 25), (data) => data.fields),
  group: async ({ get }) => (await getGroupName(get, 12)) ?? null,
  audits: async ({ get }) =>
    (await readTicketChanges(get, 7, '2020-01-01T00:00:00Z')).map(({ field, value }) => `${field} ${value}`),
};

test.each(recordings)('%s: %s %s', async (_from, call, body, read, status, contentType) => {
  expect(await calls[call](record(body, status, contentType))).toEqual(read);
});

test('every ticket of theirs counts in the figures, or is left out alone', async () => {
  const tickets = recordings
    .filter(([, call, , read]) => call === 'ticket' && read !== null)
    .map(([, , body], at) => ({ ...JSON.parse(body).ticket, id: at + 1, assignee_id: ME.id }));
  const read = await refreshWith([...tickets, null]);
  expect(read.tickets.map(({ id }) => id)).toEqual(tickets.map(({ id }) => id));
  expect(read.figures.counts.mineOpen.ids.length).toBeGreaterThan(5);
});

test('there are recordings of every call', () => {
  expect(new Set(recordings.map(([, call]) => call)).size).toBe(Object.keys(calls).length);
  expect(recordings.length).toBeGreaterThan(80);
});
