import { type ReadonlySignal, signal } from '@preact/signals';
import type { FailureCode } from '../../contracts/messages.ts';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import type { TicketDetails, ZendeskApi } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';

/** What Zendesk said of one ticket; `details` of an earlier answer stay while a newer one is fetched or failed. */
export type KnownTicket = { details: TicketDetails | undefined; trouble: FailureCode | undefined };

type Entry = KnownTicket & { askedAt: number; saved: string; comments: number | undefined };

/** An answer older than this is asked for again when the agent comes back to the ticket, in milliseconds. */
const FRESH_FOR = 5 * 60_000;
const RETRY_AFTER = 60_000;
const ME_FRESH_FOR = 30 * 60_000;

/**
 * The one cached GET a ticket (house decision 7). Nothing polls: it asks when a ticket comes into view, when the
 * page shows that it was saved with other values or got another comment, and when the agent comes back to it
 * after a while.
 */
export function makeTicketDetails(api: ZendeskApi, now: () => number = Date.now) {
  const entries = signal<ReadonlyMap<number, Entry>>(new Map());
  const me = signal<ZendeskUser | undefined>(undefined);
  let meAskedAt = Number.NEGATIVE_INFINITY;
  let inView: number | undefined;

  const put = (id: number, entry: Entry) => {
    entries.value = new Map(entries.value).set(id, entry);
  };

  async function ask(id: number, entry: Omit<Entry, 'trouble' | 'details'>): Promise<void> {
    put(id, { details: entries.value.get(id)?.details, trouble: undefined, ...entry });
    const answer = await api.getTicket(id);
    const latest = entries.value.get(id);
    if (latest?.askedAt !== entry.askedAt) return;
    put(id, answer.ok ? { ...latest, details: answer.data } : { ...latest, trouble: answer.code });
  }

  async function askMe(): Promise<void> {
    meAskedAt = now();
    const answer = await api.getMe();
    if (answer.ok) me.value = answer.data;
  }

  return {
    entries: entries as ReadonlySignal<ReadonlyMap<number, KnownTicket>>,
    me: me as ReadonlySignal<ZendeskUser | undefined>,
    /** Tells that a ticket is in view, as the page shows it. */
    visit(reading: TicketReading): void {
      const { id } = reading;
      const isBack = inView !== id;
      inView = id;
      const saved = describeSaved(reading);
      const comments = reading.comments?.value;
      const entry = entries.value.get(id);
      const age = now() - (entry?.askedAt ?? Number.NEGATIVE_INFINITY);
      const isStale = isBack && age > (entry?.trouble ? RETRY_AFTER : FRESH_FOR);
      if (now() - meAskedAt > ME_FRESH_FOR) void askMe();
      if (!entry || isStale || hasMoved(entry, saved, comments)) void ask(id, { askedAt: now(), saved, comments });
      else if (comments !== undefined && entry.comments === undefined) put(id, { ...entry, comments });
    },
    /** Tells that no ticket is in view. */
    leave(): void {
      inView = undefined;
    },
  };
}

const WATCHED = ['status', 'priority', 'group', 'assignee'] as const;

function describeSaved(reading: TicketReading): string {
  return JSON.stringify(WATCHED.map((name) => (reading[name]?.unsaved ? undefined : reading[name]?.value)));
}

/** Whether a value that was known and saved is now saved as another one, or the conversation has grown. */
function hasMoved(entry: Entry, saved: string, comments: number | undefined): boolean {
  const [before, after] = [JSON.parse(entry.saved), JSON.parse(saved)] as [unknown[], unknown[]];
  const isOther = after.some((value, index) => value !== null && before[index] !== null && value !== before[index]);
  return isOther || (comments !== undefined && entry.comments !== undefined && comments > entry.comments);
}
