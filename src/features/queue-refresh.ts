import type { Answer } from '../contracts/messages.ts';
import type { QueueFetch } from '../page/api/fetch-queue.ts';
import { answerMessage } from '../platform/messages.ts';
import type { ContentFeature } from './feature.ts';
import type { QueueTold } from './my-queue/queue-told.ts';

/** An answer younger than `freshFor` milliseconds is given again, unless the agent wants it fresh or chose other groups. */
type Asked = { force: boolean; freshFor: number };

/**
 * Fetches the lists behind the popup when it asks, with this tab's session: never by itself. They are told to the
 * popup and kept in this tab's memory, so that the popup can be opened again without another call.
 */
export const queueRefresh: ContentFeature = {
  id: 'queue-refresh',
  start({ api, clock, host, memory, settings, signal }) {
    let last: { at: string; fetchedAt: number; groups: string } | undefined;
    let running: Promise<Answer<QueueTold>> | undefined;

    async function refresh(): Promise<Answer<QueueTold>> {
      const { groups } = settings.value;
      const fetched = await api.fetchQueue({ host, groupIds: groups, now: () => Date.parse(clock.now()) });
      if (!fetched.ok) return fetched;
      memory.keep(fetched.data, Date.now());
      last = { at: clock.now(), fetchedAt: Date.now(), groups: groups.join() };
      return { ok: true, data: tell(fetched.data, last.at) };
    }

    const tell = (fetched: QueueFetch, at: string): QueueTold => {
      return { fetched: trim(fetched), at, clockOffset: clock.offset() };
    };

    /** What was fetched last, with what the agent has saved since. */
    const findFresh = (freshFor: number): QueueTold | undefined => {
      const kept = memory.readAll();
      if (!last || !kept) return undefined;
      const age = Date.now() - last.fetchedAt;
      // Below 0: the clock was set back.
      if (age < 0 || age >= freshFor) return undefined;
      return last.groups === settings.value.groups.join() ? tell(kept, last.at) : undefined;
    };

    const answer = async ({ force, freshFor }: Asked): Promise<Answer<QueueTold>> => {
      const fresh = force ? undefined : findFresh(freshFor);
      if (fresh) return { ok: true, data: fresh };
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
