import * as z from 'zod/mini';
import type { Answer } from '../../contracts/messages.ts';
import { userSchema, type ZendeskTicket, type ZendeskUser } from '../../contracts/zendesk.ts';
import { idListSchema } from '../../contracts/zendesk-values.ts';
import { mostPages, pageSize, type QueueQuery } from './build-query.ts';
import { isAnonymous } from './classify-answer.ts';
import { goesOn } from './goes-on.ts';
import { isPlain } from './is-plain.ts';
import { readSideloads, readTicket, type Sideloads } from './read-tickets.ts';
import { type ApiOptions, type Get, makeGet } from './request.ts';
import { searchTickets, type TicketList } from './search-tickets.ts';

/**
 * The signed-in agent: an id is certain, and the session's token is left out. `groupIds` and `unsolved` (tickets
 * assigned to the agent) are what came along; absent when Zendesk did not say.
 */
export type Me = ZendeskUser & { id: number; groupIds?: number[]; unsolved?: number };
/** One ticket, its metric set merged in, and the people and places it names. */
export type TicketAnswer = Sideloads & { ticket: ZendeskTicket };

/** Reading from Zendesk with the agent's own session. Every call answers data or a code; none throws. */
export type ZendeskApi = {
  getMe: () => Promise<Answer<Me>>;
  /** Ids of all the groups an agent is in; a code where not all can be had. */
  getGroupMemberships: (userId: number) => Promise<Answer<number[]>>;
  getTicket: (id: number) => Promise<Answer<TicketAnswer>>;
  searchTickets: (query: QueueQuery) => Promise<Answer<TicketList>>;
};

const invalid = { ok: false, code: 'invalid-answer' } as const;

async function getMe(get: Get): Promise<Answer<Me>> {
  // A kept answer could show a session that is over (`api.md` section 9).
  const answer = await get('users/me.json?include=open_ticket_count,groups', { fresh: true });
  if (!answer.ok) return answer;
  const user = isPlain(answer.json) ? answer.json.user : undefined;
  if (isAnonymous(user)) return { ok: false, code: 'signed-out' };
  const read = z.safeParse(userSchema, user);
  if (!read.success || typeof read.data.id !== 'number') return invalid;
  const { authenticity_token: _, id, ...rest } = read.data;
  return { ok: true, data: { ...rest, id, ...readAlong(answer.json, id) } };
}

/** What `include` brought (`api.md` 4.2): the groups as a list, the count as a map by the user's id. */
function readAlong(json: unknown, id: number): Pick<Me, 'groupIds' | 'unsolved'> {
  if (!isPlain(json)) return {};
  const { groups, open_ticket_count: counts } = json;
  const groupIds = readSideloads(json).groups.map((group) => group.id);
  const unsolved = isPlain(counts) ? counts[String(id)] : undefined;
  return {
    // Every agent is in a group: an empty list, or one with holes, does not say which.
    ...(Array.isArray(groups) && groupIds.length > 0 && groupIds.length === groups.length ? { groupIds } : {}),
    ...(typeof unsolved === 'number' ? { unsolved } : {}),
  };
}

async function getGroupMemberships(get: Get, userId: number): Promise<Answer<number[]>> {
  const ids = new Set<number>();
  let came = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await get(`users/${userId}/group_memberships.json?per_page=${pageSize}&page=${page}`);
    if (!answer.ok) return answer;
    const list = isPlain(answer.json) ? answer.json.group_memberships : undefined;
    if (!isPlain(answer.json) || !Array.isArray(list)) return invalid;
    const known = ids.size;
    for (const id of z.parse(
      idListSchema,
      list.map((one) => isPlain(one) && one.group_id),
    ))
      ids.add(id);
    came += list.length;
    if (!goesOn(answer.json, page * pageSize, came)) return { ok: true, data: [...ids] };
    // The same page over and over, or an empty one with more to come: which groups are missing is not known.
    if (ids.size === known) return invalid;
  }
  return invalid;
}

async function getTicket(get: Get, id: number): Promise<Answer<TicketAnswer>> {
  const answer = await get(`tickets/${id}.json?include=users,groups,organizations,metric_sets`);
  if (!answer.ok) return answer;
  if (!isPlain(answer.json)) return invalid;
  const ticket = readTicket(answer.json.ticket, answer.json);
  if (typeof ticket === 'string' || ticket.id !== id) return invalid;
  return { ok: true, data: { ticket, ...readSideloads(answer.json) } };
}

/** The client of the content script: one rate guard for all its calls, nothing kept between them. */
export function makeZendeskApi(options: ApiOptions): ZendeskApi {
  const get = makeGet(options);
  return {
    getMe: () => getMe(get),
    getGroupMemberships: (userId) => getGroupMemberships(get, userId),
    getTicket: (id) => getTicket(get, id),
    searchTickets: (query) => searchTickets(get, query),
  };
}
