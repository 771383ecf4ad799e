import type { QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import type { Settings } from '../../contracts/settings.ts';
import { defaultGovernmentDomains } from '../../facts/audience-data.ts';
import type { QueueFetch } from '../../page/api/fetch-queue.ts';
import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import { readQueueRow } from '../../queue/read-row.ts';
import { showText } from '../../view/kit/show-text.ts';

/** What an agent tab tells the popup: the raw lists, Zendesk's time (ISO 8601, UTC) and how far it is from ours. */
export type QueueTold = { fetched: QueueFetch; at: string; clockOffset: number };

/** The queue as it is stored: no text of a person is left in it. */
export function makeQueueSnapshot({ fetched, at, clockOffset }: QueueTold, settings: Settings): QueueSnapshot {
  const around = {
    meId: fetched.me.id,
    myGroupIds: fetched.groupIds,
    users: mapById(fetched.users),
    organizations: mapById(fetched.organizations),
    groups: mapById(fetched.groups),
    governmentDomains: [...defaultGovernmentDomains, ...settings.governmentDomains],
  };
  return {
    host: fetched.host,
    userId: fetched.me.id,
    groupIds: fetched.groupIds,
    at,
    clockOffset,
    rows: fetched.tickets.map((ticket) => readQueueRow(ticket, around)),
    missing: fetched.missing,
    dropped: fetched.dropped,
    refused: fetched.refused,
  };
}

/** Subjects by ticket id as they may be shown, for the popup's memory only. */
export function readSubjects({ fetched }: QueueTold): Record<string, string> {
  return Object.fromEntries(fetched.tickets.flatMap(({ id, subject }) => (subject ? [[id, showText(subject)]] : [])));
}

/** The queue with a ticket as it was just saved. One that is no longer mine nor my groups' goes. */
export function patchQueue(queue: QueueSnapshot, details: TicketAnswer, settings: Settings): QueueSnapshot {
  const row = readQueueRow(details.ticket, {
    meId: queue.userId,
    myGroupIds: queue.groupIds,
    users: mapById(details.users),
    organizations: mapById(details.organizations),
    groups: mapById(details.groups),
    governmentDomains: [...defaultGovernmentDomains, ...settings.governmentDomains],
  });
  const others = queue.rows.filter(({ id }) => id !== row.id);
  return { ...queue, rows: row.holder === 'me' || row.inMyGroups ? [...others, row] : others };
}

function mapById<T extends { id?: number | null | undefined }>(things: readonly T[]): Map<number, T> {
  return new Map(things.flatMap((thing) => (typeof thing.id === 'number' ? [[thing.id, thing] as const] : [])));
}
