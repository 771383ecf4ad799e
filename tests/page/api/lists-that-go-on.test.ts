import { describe, expect, test } from 'vitest';
import { getMacros } from '../../../src/page/api/macros.ts';
import { makeFakeApi, makeFakeGet, makeMeasured } from './fake-fetch.ts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** What stands on a page beside its things, where there are `total` of them in pages of `size`. */
type Signs = (page: number, isLast: boolean, total: number) => object;

const byCount: Signs = (_page, _isLast, count) => ({ count, next_page: null });
const byAddress: Signs = (page, isLast) => ({
  next_page: isLast ? null : `https://old.zendesk.com/x?page=${page + 1}`,
});
const both: Signs = (page, isLast, count) => ({ count, ...byAddress(page, isLast, count) });
const lying: Signs = (page, isLast) => ({ count: 0, ...byAddress(page, isLast, 0) });
const quoted: Signs = (page, isLast, count) => ({ count: String(count), ...byAddress(page, isLast, count) });
const byCursor: Signs = (_page, isLast) => ({
  meta: { has_more: !isLast, after_cursor: 'x' },
  links: { next: 'https://old.zendesk.com/x' },
});

const shapes: [what: string, size: number, total: number, signs: Signs][] = [
  ['a count', 100, 250, byCount],
  ['an address', 100, 250, byAddress],
  ['both', 100, 250, both],
  ['a count in quotes', 100, 250, quoted],
  ['a count of nought over a full page', 100, 150, lying],
  ['fewer a page than asked for, and both', 30, 90, both],
  ['fewer a page than asked for, and an address', 30, 90, byAddress],
  ['a cursor, whose address never ends', 100, 250, byCursor],
  ['a cursor on a full last page', 100, 200, byCursor],
];

/** A list of `total` things, and the page that is asked for. */
function cut(url: URL, size: number, total: number) {
  const page = Number(url.searchParams.get('page') ?? 1);
  return { page, ids: range((page - 1) * size + 1, Math.min(page * size, total)), isLast: page * size >= total };
}

describe.each(shapes)('a list of pages told by %s', (_what, size, total, signs) => {
  const answer = (address: string | URL, name: string, make: (id: number) => unknown) => {
    const { page, ids, isLast } = cut(new URL(address), size, total);
    return { json: { [name]: ids.map(make), ...signs(page, isLast, total) } };
  };

  test('all tickets of a search', async () => {
    const { api } = makeFakeApi((_path, url) => answer(url, 'results', (id) => makeMeasured(id)));
    const read = await api.searchTickets({ list: 'mine-unsolved' });
    if (!read.ok) throw new Error(read.code);
    expect(read.data.tickets.map(({ id }) => id)).toEqual(range(1, total));
    expect(read.data.isWhole).toBe(true);
  });

  test('all macros', async () => {
    const { get } = makeFakeGet((address) => answer(address, 'macros', (id) => ({ id, title: `Macro ${id}` })));
    const read = await getMacros(get);
    if (!read.ok) throw new Error(read.code);
    expect(read.data.macros.map(({ id }) => id)).toEqual(range(1, total));
    expect(read.data.isWhole).toBe(true);
  });

  test('all groups of an agent', async () => {
    const { api } = makeFakeApi((_path, url) => answer(url, 'group_memberships', (id) => ({ group_id: id })));
    expect(await api.getGroupMemberships(7)).toEqual({ ok: true, data: range(1, total) });
  });
});

test.each([
  ['an address', { next_page: 'https://old.zendesk.com/x?page=2' }],
  ['a cursor', { meta: { has_more: true } }],
  ['a count', { count: 900 }],
])('a list that gives its first page again and again by %s is asked twice, and is not whole', async (_, signs) => {
  const search = makeFakeApi(() => ({ json: { results: range(1, 100).map((id) => makeMeasured(id)), ...signs } }));
  const tickets = await search.api.searchTickets({ list: 'mine-unsolved' });
  if (!tickets.ok) throw new Error(tickets.code);
  expect(tickets.data).toMatchObject({ isWhole: false, stoppedBy: 'invalid-answer' });
  expect([tickets.data.tickets.length, search.asked.length]).toEqual([100, 2]);

  const list = makeFakeGet({ json: { macros: range(1, 100).map((id) => ({ id, title: 'One' })), ...signs } });
  const macros = await getMacros(list.get);
  if (!macros.ok) throw new Error(macros.code);
  expect([macros.data.macros.length, macros.data.isWhole, list.asked.length]).toEqual([100, false, 2]);

  const { api } = makeFakeApi(() => ({ json: { group_memberships: [{ group_id: 1 }], ...signs } }));
  expect(await api.getGroupMemberships(7)).toEqual({ ok: false, code: 'invalid-answer' });
});
