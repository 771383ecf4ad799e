import * as z from 'zod/mini';
import {
  metricSetSchema,
  namedSchema,
  ticketSchema,
  userSchema,
  type ZendeskMetricSet,
  type ZendeskNamed,
  type ZendeskTicket,
  type ZendeskUser,
} from '../../contracts/zendesk.ts';
import { isPlain, type Plain } from './is-plain.ts';

export { isPlain } from './is-plain.ts';

/** People and places that came along with tickets. */
export type Sideloads = { users: ZendeskUser[]; groups: ZendeskNamed[]; organizations: ZendeskNamed[] };

/**
 * `dropped` counts what was a ticket but could not be read; `refused` names the fields that were to blame, each once:
 * Zendesk's own names, or `ticket` for what is none.
 */
export type ReadTickets = { tickets: ZendeskTicket[]; dropped: number; refused: string[] };

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Those of a list that fit the schema; one that does not is passed over. */
function readList<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S>[] {
  return listOf(value).flatMap((one) => {
    const read = z.safeParse(schema, one);
    return read.success ? [read.data] : [];
  });
}

/** People, groups and organisations beside the tickets of an answer; an absent list is an empty one. */
export function readSideloads(answer: Plain): Sideloads {
  return {
    users: readList(userSchema, answer.users),
    groups: readList(namedSchema, answer.groups),
    organizations: readList(namedSchema, answer.organizations),
  };
}

function findMetricSet(ticket: Plain, answer: Plain): ZendeskMetricSet | undefined {
  const beside = listOf(answer.metric_sets).find((one) => isPlain(one) && String(one.ticket_id) === String(ticket.id));
  // Zendesk's own documents call it an object here and a list of one there (`api.md` 4.5).
  const inside = Array.isArray(ticket.metric_set) ? ticket.metric_set[0] : ticket.metric_set;
  for (const one of [inside, beside, answer.metric_set]) {
    const read = z.safeParse(metricSetSchema, one);
    if (read.success) return read.data;
  }
  return undefined;
}

/** One ticket with its metric set, wherever the answer has it; the name of a field that could not be read otherwise. */
export function readTicket(ticket: unknown, answer: Plain): ZendeskTicket | string {
  if (!isPlain(ticket)) return 'ticket';
  // Said twice: a ticket with much in its fields is too large to be told to another context as it is.
  const { raw_subject: _, fields, ...rest } = ticket;
  const custom_fields = rest.custom_fields ?? fields;
  const read = z.safeParse(ticketSchema, { ...rest, custom_fields, metric_set: findMetricSet(ticket, answer) });
  return read.success ? read.data : String(read.error.issues[0]?.path[0] ?? 'ticket');
}

/** Each ticket of a list on its own: one that cannot be read is left out and counted, never the list. */
export function readTickets(list: readonly unknown[], answer: Plain): ReadTickets {
  const tickets: ZendeskTicket[] = [];
  const refused = new Set<string>();
  let dropped = 0;
  for (const one of list) {
    if (isPlain(one) && typeof one.result_type === 'string' && one.result_type !== 'ticket') continue;
    const ticket = readTicket(one, answer);
    if (typeof ticket !== 'string') tickets.push(ticket);
    else {
      dropped += 1;
      refused.add(ticket);
    }
  }
  return { tickets, dropped, refused: [...refused] };
}
