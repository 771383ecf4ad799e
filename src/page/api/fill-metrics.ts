import type { ZendeskTicket } from '../../contracts/zendesk.ts';
import { isPlain } from './is-plain.ts';
import { readTickets } from './read-tickets.ts';
import type { Get } from './request.ts';

const perCall = 100;
/** Leaves room for the rest of a refresh within ten requests a minute. */
const mostCalls = 2;

/**
 * The tickets with their metric sets, asked for by id where search sent none at all: it drops an `include` it does
 * not take without a word (`api.md` section 2, way F). What stays without keeps its clocks unknown. Never throws.
 */
export async function fillMetrics(get: Get, tickets: readonly ZendeskTicket[]): Promise<ZendeskTicket[]> {
  if (tickets.some((ticket) => ticket.metric_set)) return [...tickets];
  const found = new Map<number, ZendeskTicket['metric_set']>();
  for (let from = 0; from < Math.min(tickets.length, perCall * mostCalls); from += perCall) {
    const ids = tickets.slice(from, from + perCall).map((ticket) => ticket.id);
    const answer = await get(`tickets/show_many.json?ids=${ids.join(',')}&include=metric_sets`);
    if (!answer.ok || !isPlain(answer.json) || !Array.isArray(answer.json.tickets)) break;
    for (const one of readTickets(answer.json.tickets, answer.json).tickets) found.set(one.id, one.metric_set);
  }
  return tickets.map((ticket) => {
    const metrics = found.get(ticket.id);
    return metrics ? { ...ticket, metric_set: metrics } : ticket;
  });
}
