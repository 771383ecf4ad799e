import { expect } from 'vitest';
import { queueSnapshotSchema } from '../../../src/contracts/queue-snapshot.ts';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import type { ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { makeQueueSnapshot, readSubjects } from '../../../src/features/my-queue/queue-told.ts';
import { fetchQueue, type QueueFetch } from '../../../src/page/api/fetch-queue.ts';
import { makeFigures } from '../../../src/queue/figures.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeFakeApi } from './fake-fetch.ts';

export const ME = { id: 235323, name: 'Me', role: 'agent' };
const NOW = '2026-03-02T09:00:00Z';
const calendar = makeCalendar(defaultSettings);

/** A popup's refresh in which every list holds these results, down to its figures and what is stored of it. */
export async function refreshWith(results: unknown[], beside: Record<string, unknown> = {}) {
  const { api } = makeFakeApi((path) => {
    if (path.endsWith('/users/me.json')) return { json: { user: ME, groups: [{ id: 98738 }] } };
    if (path.endsWith('/show_many.json')) return { json: { tickets: [] } };
    return { json: { results, count: results.length, next_page: null, ...beside } };
  });
  const answer = await fetchQueue(api, { host: 'a.zendesk.com', groupIds: [], now: () => Date.parse(NOW) });
  if (!answer.ok) throw new Error(answer.code);
  return { ...answer.data, figures: figureOut(answer.data) };
}

function figureOut(fetched: QueueFetch) {
  const told = { fetched, at: NOW, clockOffset: 0 };
  const snapshot = makeQueueSnapshot(told, defaultSettings);
  // What cannot be read back would be lost by tomorrow.
  expect(queueSnapshotSchema.safeParse(JSON.parse(JSON.stringify(snapshot))).success).toBe(true);
  expect(snapshot.rows).toHaveLength(fetched.tickets.length);
  readSubjects(told);
  for (const { ticket, ...beside } of fetched.tickets.map((one) => ({ ticket: one, ...fetched })))
    tellFacts(ticket, beside);
  return makeFigures(snapshot, { now: NOW, windowDays: 90, settings: defaultSettings, calendar });
}

/** The guide's facts of a ticket; whatever it holds, they are there or unknown. */
export function tellFacts(ticket: ZendeskTicket, beside: Pick<QueueFetch, 'users' | 'groups' | 'organizations'>) {
  return readFacts({ ...beside, ticket, now: NOW, pendingDaysAs: 'calendar' });
}
