import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import type { ZendeskApi } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';
import type { KnownTicket } from './guide-question.ts';

const WATCHED = ['status', 'priority', 'group', 'assignee'] as const;

/** What the page showed of a ticket, saved values only, when Zendesk was last asked. */
type Seen = { askedAt: number; fields: Partial<Record<(typeof WATCHED)[number], string>>; comments: number };

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
  const entries = signal<ReadonlyMap<number, KnownTicket>>(new Map());
  const me = signal<ZendeskUser | undefined>(undefined);
  const seen = new Map<number, Seen>();
  let meAskedAt = Number.NEGATIVE_INFINITY;
  let inView: number | undefined;

  const put = (id: number, known: KnownTicket) => {
    entries.value = new Map(entries.value).set(id, known);
  };

  async function ask(id: number, askedAt: number): Promise<void> {
    const answer = await api.getTicket(id);
    if (seen.get(id)?.askedAt !== askedAt) return;
    const before = entries.value.get(id)?.details;
    put(id, answer.ok ? { details: answer.data, trouble: undefined } : { details: before, trouble: answer.code });
  }

  async function askMe(): Promise<void> {
    meAskedAt = now();
    const answer = await api.getMe();
    if (answer.ok) me.value = answer.data;
  }

  return {
    entries: entries as ReadonlySignal<ReadonlyMap<number, KnownTicket>>,
    me: me as ReadonlySignal<ZendeskUser | undefined>,
    /** Tells that a ticket is in view, as the page shows it. @returns whether it was just saved with other values */
    visit(reading: TicketReading): 'saved' | 'same' {
      const { id } = reading;
      const present = readSaved(reading);
      const before = seen.get(id);
      const age = now() - (before?.askedAt ?? Number.NEGATIVE_INFINITY);
      const isStale = inView !== id && age > (entries.value.get(id)?.trouble ? RETRY_AFTER : FRESH_FOR);
      const isSaved = before !== undefined && hasMoved(before, present);
      const askedAt = !before || isStale || isSaved ? now() : before.askedAt;
      inView = id;
      // Parts of a page come late: what was known before stays known.
      const comments = Math.max(before?.comments ?? 0, present.comments);
      seen.set(id, { askedAt, fields: { ...before?.fields, ...present.fields }, comments });
      if (now() - meAskedAt > ME_FRESH_FOR) void askMe();
      if (askedAt !== before?.askedAt) void ask(id, askedAt);
      return isSaved ? 'saved' : 'same';
    },
    /** Tells that no ticket is in view. */
    leave(): void {
      inView = undefined;
    },
  };
}

function readSaved(reading: TicketReading): Omit<Seen, 'askedAt'> {
  const fields = WATCHED.flatMap((name) => {
    const field = reading[name];
    return field && !field.unsaved ? [[name, field.value ?? '']] : [];
  });
  return { fields: Object.fromEntries(fields), comments: reading.comments?.value ?? 0 };
}

/** Whether a value that was known and saved is now saved as another one, or the conversation has grown by one. */
function hasMoved(before: Seen, { fields, comments }: Omit<Seen, 'askedAt'>): boolean {
  const isOther = WATCHED.some(
    (name) => name in fields && name in before.fields && fields[name] !== before.fields[name],
  );
  return isOther || (before.comments > 0 && comments === before.comments + 1);
}
