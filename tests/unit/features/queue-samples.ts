import * as z from 'zod/mini';
import type { Answer } from '../../../src/contracts/messages.ts';
import { ticketSchema, type ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import type { QueueTold } from '../../../src/features/my-queue/queue-told.ts';
import type { QueueFetch } from '../../../src/page/api/fetch-queue.ts';
import type { TicketList } from '../../../src/page/api/search-tickets.ts';
import type { ZendeskApi } from '../../../src/page/api/zendesk-api.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { HOST, readMe } from './guide-samples.ts';

/** The queue of `domain.md` 6.1, with the background B of solved tickets. */
export const wholeData = makeGovukData({ background: true });
export const QUEUE = 20369327;

const tickets = (): ZendeskTicket[] =>
  wholeData.tickets.map((row) => z.parse(ticketSchema, { ...row, metric_set: wholeData.metric_sets[row.id] }));

/** What an agent tab fetched of the demo queue: all its tickets, as raw as Zendesk gives them. */
export function makeFetch(over: Partial<QueueFetch> = {}): QueueFetch {
  const { users, groups, organizations } = wholeData;
  const around = { users, groups, organizations } as Pick<QueueFetch, 'users' | 'groups' | 'organizations'>;
  const rest = { host: HOST, me: readMe(), groupIds: [QUEUE], missing: [], dropped: 0, refused: [] };
  return { ...around, ...rest, tickets: tickets(), ...over };
}

export function makeTold(over: Partial<QueueFetch> = {}, at = GOVUK_NOW): QueueTold {
  return { fetched: makeFetch(over), at, clockOffset: 0 };
}

/** A Zendesk with the demo queue; `searches` counts the lists it was asked for. */
export function makeQueueApi(over: Partial<ZendeskApi> = {}) {
  const { users, groups, organizations } = makeFetch();
  const searches: string[] = [];
  const searchTickets: ZendeskApi['searchTickets'] = async (query): Promise<Answer<TicketList>> => {
    searches.push(query.list);
    const { id } = readMe();
    const isIn = (ticket: ZendeskTicket) =>
      query.list === 'groups' ? query.groupIds.includes(ticket.group_id ?? 0) : ticket.assignee_id === id;
    const data = {
      tickets: tickets().filter(isIn),
      users,
      groups,
      organizations,
      dropped: 0,
      refused: [],
      isWhole: true,
    };
    return { ok: true, data };
  };
  const api = {
    getMe: async () => ({ ok: true, data: readMe() }),
    getGroupMemberships: async () => ({ ok: true, data: [QUEUE] }),
    searchTickets,
    ...over,
  } as ZendeskApi;
  return { api, searches };
}
