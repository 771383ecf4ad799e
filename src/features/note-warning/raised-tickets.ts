import { storedWalk, watchWalks } from '../../platform/stored.ts';

/** So many answers are kept: a ticket that comes into view again is asked of again. */
const MOST_KEPT = 20;

/**
 * Whether the walk on a ticket chose subject access, privacy, security or phishing, as the background keeps it. Not
 * known yet counts as no; `onChange` when the answer is another one.
 */
export function makeRaisedTickets(
  host: string,
  signal: AbortSignal,
  onChange: () => void,
): (ticketId: number) => boolean {
  const known = new Map<number, boolean>();
  const read = async (ticketId: number) => {
    const isRaised = (await storedWalk(host, ticketId).get())?.sensitive === true;
    // Nothing new, or forgotten meanwhile.
    if (signal.aborted || known.get(ticketId) !== !isRaised) return;
    known.set(ticketId, isRaised);
    onChange();
  };
  watchWalks(() => {
    for (const ticketId of known.keys()) void read(ticketId);
  }, signal);
  return (ticketId) => {
    if (!known.has(ticketId)) {
      if (known.size >= MOST_KEPT) known.clear();
      known.set(ticketId, false);
      void read(ticketId);
    }
    return known.get(ticketId) === true;
  };
}
