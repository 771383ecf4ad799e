import type { Found } from './check-note.ts';

/** Tickets remembered at most; the longest unseen goes, and is told of anew. */
const MOST_TICKETS = 50;

/**
 * Makes what tells of new findings: "Check before you submit: API key, AKIA…7Q2X". Per ticket each text is told
 * once, also when it is redacted and comes back; and one that grows under the cursor once, not with every letter.
 */
export function makeTeller(): (ticketId: number, findings: readonly Found[]) => string {
  const tickets = new Map<number, { told: Set<string>; counts: Map<string, number> }>();

  return (ticketId, findings) => {
    const { told, counts: before } = tickets.get(ticketId) ?? { told: new Set<string>(), counts: new Map() };
    const counts = new Map<string, number>();
    const fresh = findings.filter((finding) => {
      const { id } = finding;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count > (before.get(id) ?? 0) && !told.has(nameOf(finding));
    });
    for (const finding of findings) told.add(nameOf(finding));
    tickets.delete(ticketId);
    tickets.set(ticketId, { told, counts });
    for (const old of tickets.keys()) if (tickets.size > MOST_TICKETS) tickets.delete(old);
    if (fresh.length === 0) return '';
    return `Check before you submit: ${fresh.map(({ kind, excerpt }) => `${kind}, ${excerpt}`).join('; ')}`;
  };
}

const nameOf = ({ id, text }: Found) => `${id}\n${text.replace(/\s+/g, ' ').trim()}`;
