import type { Answer, QueueAnswer } from '../contracts/messages.ts';
import type { QueueSnapshot } from '../contracts/queue-snapshot.ts';
import { defaultGovernmentDomains } from '../facts/audience-data.ts';
import { fetchQueue, type QueueFetch } from '../page/api/fetch-queue.ts';
import { answerMessage } from '../platform/messages.ts';
import { storedQueue } from '../platform/stored.ts';
import { chooseNextTicket } from '../queue/next-ticket.ts';
import { readQueueRow } from '../queue/read-row.ts';
import { makeCalendar } from '../queue/working-days.ts';
import type { ContentContext, ContentFeature } from './feature.ts';

/** An answer younger than this is given again unless the agent asked for a fresh one, in milliseconds. */
const FRESH_FOR = 30 * 60_000;

/**
 * Fetches the agent's queue when the popup asks, with this tab's session: never by itself. What is stored has no
 * text in it; the subject of the next ticket is told to the popup and kept in this tab's memory.
 */
export const queueRefresh: ContentFeature = {
  id: 'queue-refresh',
  start(context) {
    let last: { answer: QueueAnswer; at: number } | undefined;
    let running: Promise<Answer<QueueAnswer>> | undefined;

    async function refresh(): Promise<Answer<QueueAnswer>> {
      const fetched = await fetchQueue(context.api, {
        host: context.host,
        groupIds: context.settings.value.groups,
        now: Date.parse(context.clock.now()),
      });
      if (!fetched.ok) return fetched;
      const answer = toAnswer(fetched.data, context);
      last = { answer, at: Date.now() };
      await storedQueue.set(answer.snapshot);
      return { ok: true, data: answer };
    }

    answerMessage(
      'refresh-queue',
      async ({ force }) => {
        if (!force && last && Date.now() - last.at < FRESH_FOR) return { ok: true, data: last.answer };
        running ??= refresh().finally(() => {
          running = undefined;
        });
        return running;
      },
      context.signal,
    );
    return { see: () => ({ state: 'working' }) };
  },
};

function toAnswer(fetched: QueueFetch, { clock, settings }: ContentContext): QueueAnswer {
  const byId = <T extends { id?: number | null | undefined }>(things: readonly T[]) =>
    new Map(things.flatMap((thing) => (typeof thing.id === 'number' ? [[thing.id, thing] as const] : [])));
  const around = {
    meId: fetched.me.id,
    myGroupIds: fetched.groupIds,
    users: byId(fetched.users),
    organizations: byId(fetched.organizations),
    groups: byId(fetched.groups),
    governmentDomains: [...defaultGovernmentDomains, ...settings.value.governmentDomains],
  };
  const snapshot: QueueSnapshot = {
    host: fetched.host,
    userId: fetched.me.id,
    groupIds: fetched.groupIds,
    at: clock.now(),
    clockOffset: clock.offset(),
    rows: fetched.tickets.map((ticket) => readQueueRow(ticket, around)),
    missing: fetched.missing,
    dropped: fetched.dropped,
  };
  const { oldestBy } = settings.value;
  const next = chooseNextTicket(snapshot.rows, { now: snapshot.at, oldestBy, calendar: makeCalendar() });
  const subject = next && fetched.tickets.find(({ id }) => id === next.id)?.subject;
  return { snapshot, subjects: next && subject ? { [next.id]: subject } : {} };
}
