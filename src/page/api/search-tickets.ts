import type { Answer, FailureCode } from '../../contracts/messages.ts';
import type { ZendeskTicket } from '../../contracts/zendesk.ts';
import { buildQuery, mostPages, pageSize, type QueueQuery } from './build-query.ts';
import type { Failure } from './classify-answer.ts';
import { fillMetrics } from './fill-metrics.ts';
import { goesOn } from './goes-on.ts';
import { isPlain } from './is-plain.ts';
import { type ReadTickets, readSideloads, readTickets, type Sideloads } from './read-tickets.ts';
import type { Get } from './request.ts';

/** A list as far as it came. `stoppedBy` says why it is not whole; `too-many` is search's limit of 1,000. */
export type TicketList = Sideloads & {
  tickets: ZendeskTicket[];
  dropped: number;
  /** Fields for which tickets were dropped. */
  refused: string[];
  isWhole: boolean;
  stoppedBy?: FailureCode | 'too-many';
  retryAfter?: number;
};

type Page = Sideloads & ReadTickets & { came: number; hasMore: boolean };

async function getPage(
  get: Get,
  query: QueueQuery,
  page: number,
  before: number,
): Promise<({ ok: true } & Page) | Failure> {
  const answer = await get(buildQuery(query, page));
  if (!answer.ok) return answer;
  if (!isPlain(answer.json) || !Array.isArray(answer.json.results)) return { ok: false, code: 'invalid-answer' };
  const { results } = answer.json;
  const came = before + results.length;
  const hasMore = results.length > 0 && goesOn(answer.json, page * pageSize, came);
  return { ok: true, ...readSideloads(answer.json), ...readTickets(results, answer.json), came, hasMore };
}

function isBetter(ticket: ZendeskTicket, known: ZendeskTicket): boolean {
  if (ticket.updated_at !== known.updated_at) return ticket.updated_at > known.updated_at;
  return !known.metric_set && Boolean(ticket.metric_set);
}

/**
 * One reading per ticket: the newest, or of two alike the one with metrics. Search repeats a ticket across pages
 * when one changes in between, and lists share tickets.
 */
export function keepNewest(tickets: readonly ZendeskTicket[]): ZendeskTicket[] {
  const byId = new Map<number, ZendeskTicket>();
  for (const ticket of tickets) {
    const known = byId.get(ticket.id);
    if (known === undefined || isBetter(ticket, known)) byId.set(ticket.id, ticket);
  }
  return [...byId.values()];
}

async function gatherPages(get: Get, query: QueueQuery): Promise<Answer<TicketList>> {
  const along = { users: [], groups: [], organizations: [] };
  const list: TicketList = { tickets: [], ...along, dropped: 0, refused: [], isWhole: true };
  let came = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await getPage(get, query, page, came);
    if (!read.ok && page === 1) return read;
    if (!read.ok) return { ok: true, data: { ...list, ...markPart(read) } };
    const known = list.tickets.length;
    list.tickets = keepNewest([...list.tickets, ...read.tickets]);
    list.users.push(...read.users);
    list.groups.push(...read.groups);
    list.organizations.push(...read.organizations);
    list.dropped += read.dropped;
    list.refused = [...new Set([...list.refused, ...read.refused])];
    if (!read.hasMore) return { ok: true, data: list };
    // The same page over and over: what is beyond it cannot be had.
    const isLoop = read.tickets.length > 0 && list.tickets.length === known;
    if (isLoop) return { ok: true, data: { ...list, isWhole: false, stoppedBy: 'invalid-answer' } };
    came = read.came;
  }
  return { ok: true, data: { ...list, isWhole: false, stoppedBy: 'too-many' } };
}

function markPart(failure: Failure): Pick<TicketList, 'isWhole' | 'stoppedBy' | 'retryAfter'> {
  const { code, retryAfter } = failure;
  return { isWhole: false, stoppedBy: code, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/**
 * All tickets of one list, page by page by number, up to search's limit. Fails only when its first page does; when
 * a later one does, what came is given, marked as not whole. Only my own tickets are measured, so only they are
 * asked for metrics once more. Never throws.
 */
export async function searchTickets(get: Get, query: QueueQuery): Promise<Answer<TicketList>> {
  const answer = await gatherPages(get, query);
  if (!answer.ok || query.list === 'groups') return answer;
  return { ok: true, data: { ...answer.data, tickets: await fillMetrics(get, answer.data.tickets) } };
}
