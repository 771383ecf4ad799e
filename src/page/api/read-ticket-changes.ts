import { isPlain, type Plain } from './is-plain.ts';
import type { Get } from './request.ts';

/**
 * One change since a moment: which field, or `comment`, and by whom, where Zendesk tells. `at` is ISO 8601 in UTC.
 * `value` is the field's new value as text, empty where it is none; of a comment nothing but whether it is public.
 */
export type TicketChange = { field: string; value: string; by: string | undefined; at: string };

const mostChanges = 20;

/** What others changed since `stamp` (a ticket's `updated_at`), newest first; empty when Zendesk does not tell. */
export async function readTicketChanges(get: Get, ticketId: number, stamp: string): Promise<TicketChange[]> {
  const path = `tickets/${ticketId}/audits.json?include=users&sort=-created_at&sort_order=desc&per_page=100`;
  const answer = await get(path, { fresh: true });
  const json = answer.ok && isPlain(answer.json) ? answer.json : {};
  const names = new Map(listPlain(json.users).map(({ id, name }) => [id, name]));
  const since = Date.parse(stamp);
  return listPlain(json.audits)
    .filter(({ created_at: at }) => typeof at === 'string' && Date.parse(at) > since)
    .sort((one, other) => String(other.created_at).localeCompare(String(one.created_at)))
    .flatMap((audit) => readAudit(audit, names))
    .slice(0, mostChanges);
}

function readAudit({ author_id: author, created_at: at, events }: Plain, names: Map<unknown, unknown>): TicketChange[] {
  const name = names.get(author);
  const by = typeof name === 'string' ? name : undefined;
  return listPlain(events).flatMap(({ type, field_name: field, value, public: shown }) => {
    if (type === 'Comment') return [{ field: 'comment', value: shown ? 'public' : 'internal', by, at: String(at) }];
    if (type !== 'Change' || typeof field !== 'string') return [];
    const words = [value].flat().filter((one) => one !== null && typeof one !== 'object');
    return [{ field, value: words.join(' '), by, at: String(at) }];
  });
}

const listPlain = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlain) : []);
