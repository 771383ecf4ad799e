import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeRaisedTickets } from '../../../src/features/note-warning/raised-tickets.ts';
import { storedWalk } from '../../../src/platform/stored.ts';
import { HOST } from './guide-samples.ts';

const RAISED = { flow: 'f', version: 1, answers: [], sensitive: true as const, touchedAt: '2026-01-01T00:00:00Z' };
let stop: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

it('is known again of a ticket that comes back after many others', async () => {
  await storedWalk(HOST, 1).set(RAISED);
  const isRaised = makeRaisedTickets(HOST, stop.signal, () => undefined);
  isRaised(1);
  await vi.waitFor(() => expect(isRaised(1)).toBe(true));
  for (let ticketId = 2; ticketId <= 60; ticketId += 1) expect(isRaised(ticketId)).toBe(false);
  isRaised(1);
  await vi.waitFor(() => expect(isRaised(1)).toBe(true));
});

it('a walk that changes is looked up for the last few tickets, not for all of a day', async () => {
  const isRaised = makeRaisedTickets(HOST, stop.signal, () => undefined);
  for (let ticketId = 1; ticketId <= 200; ticketId += 1) isRaised(ticketId);
  const read = vi.spyOn(fakeBrowser.storage.local, 'get');
  await storedWalk(HOST, 200).set(RAISED);
  await vi.waitFor(() => expect(isRaised(200)).toBe(true));
  expect(read.mock.calls.length).toBeLessThan(30);
});
