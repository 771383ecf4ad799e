import type { TicketFields } from './read-fields.ts';
import type { Reading, TicketReading } from './snapshot.ts';

/** A change in a clean pane becomes the saved value only when it stays clean this long, in milliseconds. */
const SETTLES_AFTER = 1_000;
/** Tickets remembered at most; the longest unseen goes first. */
const MOST_TICKETS = 200;

type FieldMemory = { saved: string; candidate: { value: string; since: number } | undefined };

/** Remembers per ticket, never per node, what each field was when nothing was unsaved. */
export type UnsavedMemory = {
  /**
   * Turns fields into readings. A field counts as unsaved while the tab says that the ticket has unsaved
   * changes and the field differs from what it was before. Whoever comes to a ticket that has unsaved changes
   * already takes its first values for saved: the page does not tell which they were.
   *
   * @param isDirty undefined where the page has no such mark: then every difference counts as unsaved until the
   * ticket's status or the number of comments is another one, as after a save
   * @param now milliseconds on any steady clock
   */
  mark: (id: number, fields: TicketFields, isDirty: boolean | undefined, now: number) => TicketReading;
};

/** Remembers, a ticket in view at a time, what its page showed before anybody changed it. */
export function createUnsavedMemory(): UnsavedMemory {
  const tickets = new Map<number, Map<string, FieldMemory>>();
  const wasDirty = new Set<number>();
  const proofs = new Map<number, string>();

  function recall(id: number): Map<string, FieldMemory> {
    const memory = tickets.get(id) ?? new Map<string, FieldMemory>();
    tickets.delete(id);
    tickets.set(id, memory);
    const [oldest] = tickets.keys();
    if (tickets.size > MOST_TICKETS && oldest !== undefined) {
      tickets.delete(oldest);
      wasDirty.delete(oldest);
      proofs.delete(oldest);
    }
    return memory;
  }

  return {
    mark(id, fields, isMarked, now) {
      const memory = recall(id);
      const isDirty = isMarked ?? true;
      const proof = JSON.stringify([fields.status, fields.comments]);
      const isElse = proof !== (proofs.get(id) ?? proof);
      const isJustSaved = isMarked === undefined ? isElse : !isDirty && wasDirty.has(id);
      proofs.set(id, proof);
      if (isDirty) wasDirty.add(id);
      else wasDirty.delete(id);
      const readings = Object.entries(fields).map(([name, value]): [string, Reading<unknown>] => {
        const text = JSON.stringify(value);
        const next = remember(isJustSaved ? undefined : memory.get(name), text, isDirty, now);
        memory.set(name, next);
        return [name, { value, unsaved: isDirty && next.saved !== text }];
      });
      return { id, ...Object.fromEntries(readings) };
    },
  };
}

/** The page may show a change a moment before its tab shows that there is one: hence the candidate. */
function remember(before: FieldMemory | undefined, text: string, isDirty: boolean, now: number): FieldMemory {
  if (!before) return { saved: text, candidate: undefined };
  const { candidate } = before;
  const saved = candidate && now - candidate.since >= SETTLES_AFTER ? candidate.value : before.saved;
  if (isDirty) return { saved, candidate: undefined };
  if (text === saved) return { saved, candidate: undefined };
  const isSame = candidate?.value === text;
  return { saved, candidate: isSame ? candidate : { value: text, since: now } };
}
