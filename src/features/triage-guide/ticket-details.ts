import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import type { TicketMemory } from '../../page/api/ticket-memory.ts';
import type { ZendeskApi } from '../../page/api/zendesk-api.ts';
import type { ComposerMode, TicketReading } from '../../page/snapshot.ts';
import type { Clock } from '../../platform/clock.ts';
import { askBackground } from '../../platform/messages.ts';
import type { KnownTicket } from './guide-question.ts';
import { patchSaved } from './patch-saved.ts';

const WATCHED = ['status', 'priority', 'group', 'assignee'] as const;

type Fields = Partial<Record<(typeof WATCHED)[number], string>>;

/** What the page showed of a ticket, saved values only, when Zendesk was last asked. */
type Seen = { askedAt: number; fields: Fields; comments: number; draft: Draft | undefined };

/** A draft of the agent's: its mode, and since when it is gone (milliseconds). */
type Draft = { mode: ComposerMode; goneAt: number | undefined };

/** What stands in the composer: needed to know whose a new comment is. */
export type Composer = { mode: ComposerMode; isEmpty: boolean };

/** An answer older than this is asked for again when the agent comes back to the ticket, in milliseconds. */
const FRESH_FOR = 30 * 60_000;
/** A ticket of the popup's lists is taken from them for so long, while the page shows it as they had it. */
const KEPT_FOR = 60 * 60_000;
const RETRY_AFTER = 60_000;
const ME_FRESH_FOR = 30 * 60_000;
/** Tickets remembered at most: a day's work in one tab. The longest unseen goes, and is asked for when it comes again. */
const MOST_TICKETS = 60;
/** A clock set back by less is no jump, in milliseconds. */
const JITTER = 60_000;

/**
 * At most one cached GET a ticket (house decision 7), none where the popup's lists brought it. Nothing polls: it asks
 * when a ticket comes into view, when somebody else adds a comment, and when the agent comes back to it after a while.
 * The agent's own submit is patched in.
 */
export function makeTicketDetails(
  api: ZendeskApi,
  memory: Pick<TicketMemory, 'findTicket' | 'findMe' | 'patch'>,
  { clock, host }: { clock: Pick<Clock, 'now'>; host: string },
  now: () => number = Date.now,
) {
  const entries = signal<ReadonlyMap<number, KnownTicket>>(new Map());
  const me = signal<ZendeskUser | undefined>(undefined);
  const seen = new Map<number, Seen>();
  let meAskedAt = Number.NEGATIVE_INFINITY;
  let meIsUnknown = false;
  let inView: number | undefined;

  const put = (id: number, known: KnownTicket) => {
    entries.value = new Map(entries.value).set(id, known);
  };

  /** Whether a time is longer ago than this. One that lies ahead is from before the clock was set back: as good as old. */
  const isOlder = (at: number, than: number) => now() - at > than || now() - at < -JITTER;

  function remember(id: number, what: Seen): void {
    seen.delete(id);
    seen.set(id, what);
    const [oldest] = seen.keys();
    if (seen.size <= MOST_TICKETS || oldest === undefined) return;
    seen.delete(oldest);
    const others = new Map(entries.value);
    if (others.delete(oldest)) entries.value = others;
  }

  async function ask(id: number, askedAt: number): Promise<void> {
    const answer = await api.getTicket(id);
    if (seen.get(id)?.askedAt !== askedAt) return;
    const before = entries.value.get(id)?.details;
    put(id, answer.ok ? { details: answer.data, trouble: undefined } : { details: before, trouble: answer.code });
  }

  async function askMe(): Promise<void> {
    meAskedAt = now();
    const answer = await api.getMe();
    meIsUnknown = !answer.ok;
    if (answer.ok) me.value = answer.data;
  }

  /** A ticket of the popup's lists, while the page shows it as the list had it. */
  function findKept({ fields }: Pick<Seen, 'fields'>, id: number) {
    const kept = memory.findTicket(id);
    if (!kept || isOlder(kept.at, KEPT_FOR)) return undefined;
    const { status, priority } = kept.answer.ticket;
    const isSame = (fields.status ?? status) === status && (fields.priority ?? priority) === (priority ?? 'none');
    return isSame || (fields.priority === undefined && fields.status === undefined) ? kept : undefined;
  }

  const canPatch = (id: number) => {
    const known = entries.value.get(id);
    return known?.details !== undefined && known.trouble === undefined;
  };

  function patch(id: number, reading: TicketReading, reply: boolean): void {
    const known = entries.value.get(id)?.details;
    if (!known) return;
    const patched = patchSaved(known, reading, { at: clock.now(), reply, me: me.value });
    put(id, { details: patched, trouble: undefined });
    memory.patch(patched.ticket);
    void askBackground('ticket-saved', { host, details: patched });
  }

  function learnMe(): void {
    const kept = memory.findMe();
    if (kept && kept.at > meAskedAt) {
      meAskedAt = kept.at;
      meIsUnknown = false;
      me.value = kept.me;
    }
    if (isOlder(meAskedAt, meIsUnknown ? RETRY_AFTER : ME_FRESH_FOR)) void askMe();
  }

  return {
    entries: entries as ReadonlySignal<ReadonlyMap<number, KnownTicket>>,
    me: me as ReadonlySignal<ZendeskUser | undefined>,
    /** Tells that a ticket is in view, as the page shows it. @returns whether it was just saved with other values */
    visit(reading: TicketReading, composer: Composer): 'saved' | 'same' {
      const { id } = reading;
      const present = readSaved(reading);
      const before = seen.get(id);
      const kept = before ? undefined : findKept(present, id);
      const draft = followDraft(before?.draft, composer, now());
      const change = before ? findChange(before, present, draft, now()) : 'none';
      const isStale =
        before !== undefined &&
        inView !== id &&
        isOlder(before.askedAt, entries.value.get(id)?.trouble ? RETRY_AFTER : FRESH_FOR);
      const isToAsk = (!before && !kept) || isStale || change === 'others' || (change !== 'none' && !canPatch(id));
      const askedAt = isToAsk ? now() : (before?.askedAt ?? kept?.at ?? now());
      inView = id;
      // Parts of a page come late: what was known before stays known.
      const comments = Math.max(before?.comments ?? 0, present.comments);
      remember(id, { askedAt, fields: { ...before?.fields, ...present.fields }, comments, draft });
      if (kept) put(id, { details: kept.answer, trouble: undefined });
      learnMe();
      if (isToAsk) void ask(id, askedAt);
      else if (change !== 'none') patch(id, reading, change === 'reply');
      return change === 'none' ? 'same' : 'saved';
    },
    /** Tells that the draft of a ticket in view has changed. */
    followDraft(id: number, composer: Composer): void {
      const known = seen.get(id);
      if (known) seen.set(id, { ...known, draft: followDraft(known.draft, composer, now()) });
    },
    /** Tells that no ticket is in view. */
    leave(): void {
      inView = undefined;
    },
  };
}

function readSaved(reading: TicketReading): Pick<Seen, 'fields' | 'comments'> {
  const fields = WATCHED.flatMap((name) => {
    const field = reading[name];
    return field && !field.unsaved ? [[name, field.value ?? '']] : [];
  });
  return { fields: Object.fromEntries(fields), comments: reading.comments?.value ?? 0 };
}

type Change = 'none' | 'fields' | 'note' | 'reply' | 'others';

/** A page may clear the composer a moment before it shows the comment. */
const SENT_WITHIN = 10_000;

function followDraft(before: Draft | undefined, { mode, isEmpty }: Composer, now: number): Draft | undefined {
  if (!isEmpty) return { mode, goneAt: undefined };
  return before && { mode: before.mode, goneAt: before.goneAt ?? now };
}

/**
 * What was saved since the page was last seen: fields alone, the agent's own note or reply (the draft went as the
 * comment came), or a comment of somebody else's.
 */
function findChange(
  before: Seen,
  { fields, comments }: Pick<Seen, 'fields' | 'comments'>,
  draft: Draft | undefined,
  now: number,
): Change {
  const isOther = WATCHED.some(
    (name) => name in fields && name in before.fields && fields[name] !== before.fields[name],
  );
  if (before.comments === 0 || comments !== before.comments + 1) return isOther ? 'fields' : 'none';
  if (draft?.goneAt === undefined || now - draft.goneAt > SENT_WITHIN || draft.mode === 'unknown') return 'others';
  return draft.mode === 'public' ? 'reply' : 'note';
}
