import type { Answer, FailureCode } from '../../contracts/messages.ts';
import type { QueueList } from '../../contracts/queue-snapshot.ts';
import type { ZendeskTicket } from '../../contracts/zendesk.ts';
import type { Sideloads } from './read-tickets.ts';
import { keepNewest, type TicketList } from './search-tickets.ts';
import type { Me, ZendeskApi } from './zendesk-api.ts';

/** All a refresh brought: raw tickets with metric sets, and the people and organisations they name. */
export type QueueFetch = Sideloads & {
  host: string;
  me: Me;
  /** "My groups": the settings' choice, else those the agent is in. */
  groupIds: number[];
  tickets: ZendeskTicket[];
  /** Lists that did not arrive whole, and why the first of them did not. */
  missing: QueueList[];
  reason?: FailureCode | 'too-many';
  retryAfter?: number;
  /** Tickets left out because they could not be read. */
  dropped: number;
  /** Zendesk's names of the fields that were to blame. */
  refused: string[];
};

/**
 * `now` tells Zendesk's time in milliseconds; it is asked after the first answer, which may have set the clock. Empty
 * `groupIds` means every group the agent is in.
 */
export type QueueFetchOptions = { host: string; groupIds: readonly number[]; now: () => number };

/** The meters look back 90 days by London dates: one day more, so that the first of them is whole. */
const lookBack = 91 * 24 * 60 * 60 * 1000;

type Part = { list: QueueList; answer: Answer<TicketList> };

function findGroups(api: ZendeskApi, me: Me, chosen: readonly number[]): Promise<Answer<number[]>> {
  // A policy may name what is no group: without one the list would be the whole account's.
  const named = chosen.filter((id) => Number.isSafeInteger(id) && id > 0);
  const known = named.length > 0 ? named : me.groupIds;
  return known ? Promise.resolve({ ok: true, data: [...known] }) : api.getGroupMemberships(me.id);
}

async function getGroupList(api: ZendeskApi, groups: Answer<number[]>): Promise<Answer<TicketList>> {
  if (!groups.ok) return groups;
  if (groups.data.length > 0) return api.searchTickets({ list: 'groups', groupIds: groups.data });
  // Without a group the query would ask for the whole account.
  return {
    ok: true,
    data: { tickets: [], users: [], groups: [], organizations: [], dropped: 0, refused: [], isWhole: true },
  };
}

const isUnsolved = ({ status }: ZendeskTicket) => status !== 'solved' && status !== 'closed';

/** Whether all my unsolved tickets are among those changed lately: `users/me` said how many there are. */
function hasAllUnsolved(me: Me, recent: Answer<TicketList>): boolean {
  if (!recent.ok || me.unsolved === undefined) return false;
  return recent.data.tickets.filter(isUnsolved).length >= me.unsolved;
}

/**
 * One list of mine is mostly enough: what changed in the last 91 days. Tickets of mine that lay still for longer are
 * asked for only where the count says that there are some, or that list did not come.
 */
async function getMine(api: ZendeskApi, me: Me, now: number): Promise<Part[]> {
  const since = new Date(now - lookBack).toISOString();
  const recent: Part = { list: 'mine-recent', answer: await api.searchTickets({ list: 'mine-recent', since }) };
  const isStopped = !recent.answer.ok && recent.answer.code === 'rate-limited';
  if (isStopped) return [recent, { list: 'mine-unsolved', answer: recent.answer }];
  if (hasAllUnsolved(me, recent.answer)) return [recent];
  return [recent, { list: 'mine-unsolved', answer: await api.searchTickets({ list: 'mine-unsolved' }) }];
}

/** One of each id; what has none is of no use to a row. */
function keepEach<T extends { id?: number | null | undefined }>(things: readonly T[]): T[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  byId.delete(undefined);
  byId.delete(null);
  return [...byId.values()];
}

function tellTrouble(parts: readonly Part[]): Pick<QueueFetch, 'missing' | 'reason' | 'retryAfter'> {
  const broken = parts.filter(({ answer }) => !answer.ok || !answer.data.isWhole);
  const first = broken[0]?.answer;
  const reason = first === undefined ? undefined : first.ok ? first.data.stoppedBy : first.code;
  const retryAfter = first === undefined ? undefined : first.ok ? first.data.retryAfter : first.retryAfter;
  return {
    missing: broken.map(({ list }) => list),
    ...(reason === undefined ? {} : { reason }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/**
 * Who I am, and the lists behind the popup: three calls where Zendesk says what came along (`api.md` section 2). Fails
 * with the first list's code when none came; what came otherwise is given, with the missing lists named. Signed out is
 * found by `users/me`, never by a list. Never throws.
 */
export async function fetchQueue(api: ZendeskApi, options: QueueFetchOptions): Promise<Answer<QueueFetch>> {
  const me = await api.getMe();
  if (!me.ok) return me;
  const groupsToCome = findGroups(api, me.data, options.groupIds);
  const [mine, group] = await Promise.all([
    getMine(api, me.data, options.now()),
    groupsToCome.then(async (found): Promise<Part> => ({ list: 'groups', answer: await getGroupList(api, found) })),
  ]);
  const parts = [...mine, group];
  const groups = await groupsToCome;
  const first = parts[0]?.answer;
  if (first !== undefined && !first.ok && parts.every(({ answer }) => !answer.ok)) return first;
  const lists = parts.flatMap(({ answer }) => (answer.ok ? [answer.data] : []));
  return {
    ok: true,
    data: {
      host: options.host,
      me: me.data,
      groupIds: groups.ok ? groups.data : [],
      tickets: keepNewest(lists.flatMap((list) => list.tickets)),
      users: keepEach(lists.flatMap((list) => list.users)),
      groups: keepEach(lists.flatMap((list) => list.groups)),
      organizations: keepEach(lists.flatMap((list) => list.organizations)),
      dropped: lists.reduce((sum, list) => sum + list.dropped, 0),
      refused: [...new Set(lists.flatMap((list) => list.refused))],
      ...tellTrouble(parts),
    },
  };
}
