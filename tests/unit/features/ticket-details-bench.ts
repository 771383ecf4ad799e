import type { Answer } from '../../../src/contracts/messages.ts';
import { type Composer, makeTicketDetails } from '../../../src/features/triage-guide/ticket-details.ts';
import { makeTicketMemory, type TicketMemory } from '../../../src/page/api/ticket-memory.ts';
import type { Me, TicketAnswer, ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import type { TicketReading } from '../../../src/page/snapshot.ts';
import { makeTicketAnswer, readTicketPage } from './guide-samples.ts';

export const MINUTE = 60_000;
export const ZENDESK_NOW = '2021-09-02T09:00:00Z';
const nothing: Composer = { mode: 'internal', isEmpty: true };

/** Zendesk as the details see it: every call waits until the test answers it, in any order. */
export function makeBench(memory: TicketMemory = makeTicketMemory()) {
  const time = { now: 1_000_000 };
  const asked: { id: number; answer: (given: Answer<TicketAnswer>) => Promise<void> }[] = [];
  const askedMe: ((given: Answer<Me>) => void)[] = [];
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const api = {
    getTicket: (id: number) =>
      new Promise((resolve) => {
        asked.push({
          id,
          answer: (given) => {
            resolve(given);
            return settle();
          },
        });
      }),
    getMe: () => new Promise((resolve) => askedMe.push(resolve)),
  } as unknown as ZendeskApi;
  const made = makeTicketDetails(
    api,
    memory,
    { clock: { now: () => ZENDESK_NOW }, host: 'govuk.zendesk.com' },
    () => time.now,
  );
  const details = {
    ...made,
    visit: (reading: TicketReading, composer: Composer = nothing) => made.visit(reading, composer),
  };
  return { time, asked, askedMe, details, settle, ids: () => asked.map(({ id }) => id) };
}

export const page = readTicketPage(9000001);
export const other = readTicketPage(9000002);
export const good = (id: number): Answer<TicketAnswer> => ({ ok: true, data: makeTicketAnswer(id) });
export const saved = <T>(value: T) => ({ value, unsaved: false });

/** A ticket in view whose answer has come. */
export async function view(reading: TicketReading = page) {
  const bench = makeBench();
  bench.details.visit(reading);
  await bench.asked[0]?.answer(good(reading.id));
  bench.time.now += MINUTE;
  return bench;
}
