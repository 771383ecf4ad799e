import type { SandboxTicket } from '../data/sandbox-data.ts';
import { PRIORITY_ORDER, STATUS_ORDER } from './search-match.ts';

const KEYS: Record<string, (ticket: SandboxTicket) => string | number> = {
  created_at: (ticket) => ticket.created_at,
  updated_at: (ticket) => ticket.updated_at,
  priority: (ticket) => PRIORITY_ORDER.indexOf(ticket.priority ?? ''),
  status: (ticket) => STATUS_ORDER.indexOf(ticket.status),
  ticket_type: (ticket) => ticket.type ?? '',
  id: (ticket) => ticket.id,
  subject: (ticket) => ticket.subject,
  assignee: (ticket) => ticket.assignee_id ?? 0,
  group: (ticket) => ticket.group_id ?? 0,
};

/**
 * Sorted by a key Zendesk knows, descending unless `asc` is asked for. Without a key the order is by relevance, here
 * an order of no meaning, so that a caller who forgets `sort_by` shows itself.
 */
export function sortTickets(tickets: SandboxTicket[], by: string | null, order: string | null): SandboxTicket[] {
  const read = KEYS[by ?? ''] ?? ((ticket: SandboxTicket) => (ticket.id * 2_654_435_761) % 4_294_967_296);
  const direction = order === 'asc' ? 1 : -1;
  return tickets.toSorted((a, b) => {
    const [x, y] = [read(a), read(b)];
    return x === y ? a.id - b.id : x < y ? -direction : direction;
  });
}
