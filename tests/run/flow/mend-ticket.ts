import type { ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import { ticketSchema } from '../../../src/contracts/zendesk.ts';
import { isPlain, readTicket } from '../../../src/page/api/read-tickets.ts';

type Plain = Record<string, unknown>;

/** What the product's reader cannot do without; a file cut down by hand may lack it. */
const needed: Readonly<Record<string, unknown>> = {
  ...{ id: 1, status: '?', created_at: '1970-01-01T00:00:00Z', updated_at: '1970-01-01T00:00:00Z' },
};

const isIdName = (name: string) => name === 'id' || name.endsWith('_id');
const isDigits = (value: unknown): value is string => typeof value === 'string' && /^\d{1,15}$/.test(value);

/** Numbers written as text, as some exports do, are numbers. */
export function mendIds<T>(row: T): T {
  if (!isPlain(row)) return row;
  const entries = Object.entries(row).map(([name, value]) => {
    if (isIdName(name) && isDigits(value)) return [name, Number(value)];
    if (name.endsWith('_ids') && Array.isArray(value))
      return [name, value.map((one) => (isDigits(one) ? Number(one) : one))];
    return [name, value];
  });
  return Object.fromEntries(entries) as T;
}

/** Tags in one text, as some exports have them, or with nulls between. */
function mendTags(tags: unknown): unknown {
  if (typeof tags === 'string') return tags.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(tags) ? tags.filter((one) => one !== null) : tags;
}

/** Keys the product's reader stumbles over. The metric set stands in several places and shapes, all of which it knows. */
function listMisfits(ticket: Plain): string[] {
  return Object.entries(ticketSchema.shape).flatMap(([name, schema]) => {
    if (name === 'metric_set' || ticket[name] === null || ticket[name] === undefined) return [];
    return schema.safeParse(ticket[name]).data === undefined ? [name] : [];
  });
}

/** A ticket as far as it can be read, and what of it could not. */
export type MendedTicket = { ticket: ZendeskTicket; notes: string[] };

/**
 * Reads one ticket with the product's own reader. A key that does not fit is left out and told, so that it is
 * unknown and the rest still counts; what is missing stays missing.
 */
export function mendTicket(raw: Plain, answer: Plain): MendedTicket | undefined {
  const notes: string[] = [];
  const mended: Plain = mendIds(raw);
  mended.tags = mendTags(mended.tags);
  for (const name of listMisfits(mended)) {
    notes.push(`${name} could not be read and counts as unknown`);
    delete mended[name];
  }
  const missing = Object.keys(needed).filter((name) => mended[name] === undefined || mended[name] === null);
  for (const name of missing) mended[name] = needed[name];
  const ticket = readTicket(mended, answer);
  if (typeof ticket === 'string') return undefined;
  if (isPlain(mended.metric_set) && !ticket.metric_set)
    notes.push('metric_set could not be read and counts as unknown');
  for (const name of missing) {
    if (raw[name] === undefined || raw[name] === null) notes.push(`${name} is missing`);
    // Placeholders only carried it past the reader: to the facts they must be as missing as they are.
    Reflect.set(ticket, name, name === 'id' ? 0 : name === 'status' ? undefined : '');
  }
  return { ticket, notes: [...new Set(notes)] };
}
