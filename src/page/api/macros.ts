import * as z from 'zod/mini';
import type { Answer } from '../../contracts/messages.ts';
import { idSchema, textSchema } from '../../contracts/zendesk-values.ts';
import { goesOn } from './goes-on.ts';
import { isPlain, type Plain } from './is-plain.ts';
import type { Get } from './request.ts';

/** A macro this agent can see; categories stand in its title, parted by `::`. */
export type MacroName = { id: number; title: string };
/** Macros this agent can see, and whether these are all. */
export type MacroList = { macros: MacroName[]; isWhole: boolean };

/**
 * What a macro would change of a ticket: only what differs from the ticket now. `comment.public` absent: the
 * composer keeps its mode. `updatedStamp` is the ticket's, byte for byte, for a write.
 */
export type MacroPreview = {
  updatedStamp: string;
  fields: FieldChanges;
  tags?: { add: string[]; remove: string[] };
  comment?: { body: string; public?: boolean };
};

/** Fields a write of ours may carry (`api.md` 14.1); nothing else ever goes back to Zendesk. */
export const FIELD_NAMES = [
  ...(['status', 'custom_status_id', 'priority', 'type', 'group_id', 'assignee_id', 'subject'] as const),
] as const;
/** The fields of a macro’s outcome that we show and compare. */
export type FieldName = (typeof FIELD_NAMES)[number];
/** A custom field by id. */
export type CustomField = { id: number; value: unknown };
/** What a macro would change of a ticket’s fields. */
export type FieldChanges = Partial<Record<FieldName, string | number | null>> & { custom_fields?: CustomField[] };

const macroSchema = z.object({ id: idSchema, title: textSchema });

const perPage = 100;
const mostPages = 10;
const invalid = { ok: false, code: 'invalid-answer' } as const;

/**
 * Every active macro of this agent; for admins too only those they can use. Not whole when a later page failed, or one
 * could not be read.
 */
export async function getMacros(get: Get): Promise<Answer<MacroList>> {
  const macros = new Map<number, MacroName>();
  const tell = (isAll: boolean): Answer<MacroList> => ({
    ok: true,
    data: { macros: [...macros.values()], isWhole: isAll },
  });
  let isWhole = true;
  let came = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await get(`macros.json?active=true&only_viewable=true&per_page=${perPage}&page=${page}`);
    if (!answer.ok) return page === 1 ? answer : tell(false);
    const list = isPlain(answer.json) ? answer.json.macros : undefined;
    if (!isPlain(answer.json) || !Array.isArray(list)) return invalid;
    const active = list.filter((macro) => !isPlain(macro) || macro.active !== false);
    const named = active.flatMap(readName);
    isWhole &&= named.length === active.length;
    const known = macros.size;
    for (const macro of named) macros.set(macro.id, macro);
    came += list.length;
    if (list.length === 0 || !goesOn(answer.json, page * perPage, came)) return tell(isWhole);
    if (named.length > 0 && macros.size === known) return tell(false);
  }
  return tell(false);
}

function readName(macro: unknown): MacroName[] {
  const read = z.safeParse(macroSchema, macro);
  return read.success ? [read.data] : [];
}

/** What a macro would do to a ticket. Two reads, nothing changed. Never throws. */
export async function previewMacro(get: Get, ticketId: number, macroId: number): Promise<Answer<MacroPreview>> {
  const [now, then] = await Promise.all([
    get(`tickets/${ticketId}.json`, { fresh: true }),
    get(`tickets/${ticketId}/macros/${macroId}/apply.json`, { fresh: true }),
  ]);
  if (!now.ok) return now;
  if (!then.ok) return then;
  const ticket = readTicketOf(now.json);
  const result = isPlain(then.json) && isPlain(then.json.result) ? then.json.result.ticket : undefined;
  if (!ticket || ticket.id !== ticketId || typeof ticket.updated_at !== 'string' || !isPlain(result)) return invalid;
  if (result.tags != null && !(readTagList(ticket.tags) && readTagList(result.tags))) return invalid;
  return { ok: true, data: comparePreview(ticket, result, ticket.updated_at) };
}

/** A group's name, which a preview gives by its number only; undefined when Zendesk does not tell. Never throws. */
export async function getGroupName(get: Get, groupId: number): Promise<string | undefined> {
  const answer = await get(`groups/${groupId}.json`);
  const group = answer.ok && isPlain(answer.json) ? answer.json.group : undefined;
  return isPlain(group) && typeof group.name === 'string' ? group.name : undefined;
}

/** The `ticket` of an answer. */
export function readTicketOf(json: unknown): Plain | undefined {
  return isPlain(json) && isPlain(json.ticket) ? json.ticket : undefined;
}

function comparePreview(ticket: Plain, result: Plain, updatedStamp: string): MacroPreview {
  const fields: FieldChanges = {};
  for (const name of FIELD_NAMES) {
    const value = readValue(result, name);
    const isValue = value === null || typeof value === 'string' || typeof value === 'number';
    if (isValue && name in result && value !== (readValue(ticket, name) ?? null)) fields[name] = value;
  }
  // Only one of the two may be sent (`api.md` 14.2): the one that names the very status.
  if (fields.custom_status_id != null) delete fields.status;
  const custom = listCustom(result).filter(({ id, value }) => !isSame(value, customOf(ticket, id)));
  if (custom.length > 0) fields.custom_fields = custom;
  const comment = readComment(result.comment);
  return { updatedStamp, fields, ...compareTags(ticket.tags, result.tags), ...(comment ? { comment } : {}) };
}

/** A number in quotes is that number: it is no change. */
function readValue(of: Plain, name: FieldName): unknown {
  const id = name.endsWith('_id') ? z.safeParse(idSchema, of[name]) : undefined;
  return id?.success ? id.data : of[name];
}

/** A list, or the map or the one field that `fields` may be; null when the macro has none. */
function listCustom({ custom_fields: list, fields }: Plain): CustomField[] {
  const one = isPlain(fields) && 'id' in fields ? [fields] : [];
  const rows = Array.isArray(list) ? list : Array.isArray(fields) ? fields : one;
  const named = isPlain(fields) ? Object.entries(fields).map(([id, value]) => ({ id: Number(id), value })) : [];
  const read = rows.filter(isPlain).map(({ id, value }) => ({ id: Number(id), value }));
  return (read.length > 0 ? read : named).filter(({ id }) => Number.isSafeInteger(id));
}

const customOf = (ticket: Plain, id: number) => listCustom(ticket).find((one) => one.id === id)?.value ?? null;
/** An empty text is an empty field, and so is a box that is not ticked. */
const writeField = (value: unknown) => JSON.stringify(value === '' || value === false ? null : (value ?? null));
const isSame = (one: unknown, other: unknown) => writeField(one) === writeField(other);

function compareTags(before: unknown, after: unknown): Pick<MacroPreview, 'tags'> {
  const [old, fresh] = [readTagList(before), readTagList(after)];
  if (!old || !fresh) return {};
  const add = fresh.filter((tag) => !old.includes(tag));
  const remove = old.filter((tag) => !fresh.includes(tag));
  return add.length + remove.length > 0 ? { tags: { add, remove } } : {};
}

/**
 * The tags of an answer, all of them; undefined where one cannot be read. A write replaces every tag of a ticket: made
 * from a part of them it would take the others away.
 */
export function readTagList(tags: unknown): string[] | undefined {
  return Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : undefined;
}

function readComment(comment: unknown): MacroPreview['comment'] {
  if (!isPlain(comment)) return undefined;
  const scoped = Array.isArray(comment.scoped_body) ? comment.scoped_body[0] : undefined;
  const body = typeof comment.body === 'string' ? comment.body : Array.isArray(scoped) ? scoped[1] : '';
  if (typeof body !== 'string') return undefined;
  return { body, ...(typeof comment.public === 'boolean' ? { public: comment.public } : {}) };
}
