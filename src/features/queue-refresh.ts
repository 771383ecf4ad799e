import type { Answer } from '../contracts/messages.ts';
import { fetchQueue, type QueueFetch } from '../page/api/fetch-queue.ts';
import { answerMessage } from '../platform/messages.ts';
import type { ContentFeature } from './feature.ts';
import type { QueueTold } from './my-queue/queue-told.ts';

/** An answer younger than this is given again unless the agent asked for a fresh one, in milliseconds. */
const FRESH_FOR = 30 * 60_000;

/**
 * Fetches the lists behind the popup when it asks, with this tab's session: never by itself. They are told to the
 * popup and kept in this tab's memory, so that the popup can be opened again without another call.
 */
export const queueRefresh: ContentFeature = {
  id: 'queue-refresh',
  start({ api, clock, host, settings, signal }) {
    let last: { told: QueueTold; at: number } | undefined;
    let running: Promise<Answer<QueueTold>> | undefined;

    async function refresh(): Promise<Answer<QueueTold>> {
      const options = { host, groupIds: settings.value.groups, now: () => Date.parse(clock.now()) };
      const fetched = await fetchQueue(api, options);
      if (!fetched.ok) return fetched;
      const told = { fetched: trim(fetched.data), at: clock.now(), clockOffset: clock.offset() };
      last = { told, at: Date.now() };
      return { ok: true, data: told };
    }

    const answer = async ({ force }: { force: boolean }): Promise<Answer<QueueTold>> => {
      if (!force && last && Date.now() - last.at < FRESH_FOR) return { ok: true, data: last.told };
      running ??= refresh().finally(() => {
        running = undefined;
      });
      return running;
    };
    answerMessage('fetch-queue', answer, signal);
    return { see: () => ({ state: 'working' }) };
  },
};

/** What people wrote stays here, but for subjects; custom fields alone are nine tenths of a ticket (`api.md` 2). */
function trim(fetched: QueueFetch): QueueFetch {
  const tickets = fetched.tickets.map(
    ({ description: _, custom_fields: _fields, fields: _same, raw_subject: _raw, ...ticket }) => ticket,
  );
  return { ...fetched, tickets };
}
