import { refuse } from './answer.ts';
import type { Ask } from './ask.ts';

/** The account's second name: absolute addresses of a next page point there, so nobody may follow them (`api.md` 4.1). */
export const OTHER_HOST = 'https://govuk-helpdesk.zendesk.com';

const PAGE_SIZE = 100;
const OFFSET_LIMIT = 10_000;

/** One page of a list, by cursor when `page[size]` or a cursor is asked for, else by offset; `key` names the list. */
export function pageOf<T>(ask: Ask, key: string, rows: T[]): Record<string, unknown> & { rows: T[] } {
  return isCursor(ask) ? cursorPage(ask, key, rows) : offsetPage(ask, key, rows);
}

const isCursor = (ask: Ask) => [...ask.query.keys()].some((name) => name.startsWith('page['));

function cursorPage<T>(ask: Ask, key: string, rows: T[]): Record<string, unknown> & { rows: T[] } {
  const size = readNumber(ask, 'page[size]', PAGE_SIZE);
  if (size > PAGE_SIZE) throw refuse.invalidAttribute('page[size]', `must not exceed ${PAGE_SIZE}`);
  const after = ask.query.get('page[after]');
  const before = ask.query.get('page[before]');
  const start = after ? readCursor(after) : before ? Math.max(0, readCursor(before) - size) : 0;
  const page = rows.slice(start, start + size);
  const end = start + page.length;
  const afterCursor = page.length ? writeCursor(end) : null;
  const beforeCursor = page.length ? writeCursor(start) : null;
  const link = (name: string, cursor: string | null) => {
    if (cursor === null) return null;
    const query = new URLSearchParams(ask.query);
    query.delete('page[after]');
    query.delete('page[before]');
    query.set(`page[${name}]`, cursor);
    return `${OTHER_HOST}${ask.path}?${query}`;
  };
  return withoutRows({
    [key]: page,
    // `links.next` can be there on the last page as well: only `has_more` decides (`api.md` 4.1).
    meta: { has_more: end < rows.length, after_cursor: afterCursor, before_cursor: beforeCursor },
    links: { next: link('after', afterCursor), prev: link('before', beforeCursor) },
    rows: page,
  });
}

function offsetPage<T>(ask: Ask, key: string, rows: T[]): Record<string, unknown> & { rows: T[] } {
  const { page, perPage } = readOffset(ask);
  if (page * perPage > OFFSET_LIMIT) throw refuse.invalidAttribute('page', 'Limit of 10,000 records reached.');
  const part = rows.slice((page - 1) * perPage, page * perPage);
  return withoutRows({ [key]: part, ...offsetLinks(ask, rows.length), rows: part });
}

/** `rows` is for the route; it is no part of the JSON. */
function withoutRows<T>(answer: Record<string, unknown> & { rows: T[] }): Record<string, unknown> & { rows: T[] } {
  Object.defineProperty(answer, 'rows', { enumerable: false });
  return answer;
}

/** Page and page size of an offset list; a size above 100 counts as 100. */
export function readOffset(ask: Ask): { page: number; perPage: number } {
  return {
    page: readNumber(ask, 'page', 1),
    perPage: Math.min(PAGE_SIZE, readNumber(ask, 'per_page', PAGE_SIZE)),
  };
}

/** `count`, `next_page` and `previous_page`, the addresses on the account's other name. */
export function offsetLinks(ask: Ask, total: number) {
  const { page, perPage } = readOffset(ask);
  const link = (to: number) => {
    const query = new URLSearchParams(ask.query);
    query.set('page', String(to));
    return `${OTHER_HOST}${ask.path}?${query}`;
  };
  return {
    next_page: page * perPage < total ? link(page + 1) : null,
    previous_page: page > 1 ? link(page - 1) : null,
    count: total,
  };
}

function readNumber(ask: Ask, name: string, fallback: number): number {
  const raw = ask.query.get(name);
  if (raw === null || raw === '') return fallback;
  const value = Number(raw);
  if (!Number.isInteger(value) || value < 1) throw refuse.invalidAttribute(name, 'must be a whole number above 0');
  return value;
}

const writeCursor = (position: number) => Buffer.from(`o:${position}`).toString('base64url');

function readCursor(cursor: string): number {
  const position = Number(Buffer.from(cursor, 'base64url').toString('utf8').replace(/^o:/, ''));
  if (!Number.isInteger(position)) throw refuse.invalidAttribute('page[after]', 'is not a valid cursor');
  return position;
}
