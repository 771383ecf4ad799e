import { storedWalk, watchWalks } from '../../platform/stored.ts';

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
    if (signal.aborted || known.get(ticketId) === isRaised) return;
    known.set(ticketId, isRaised);
    onChange();
  };
  watchWalks(() => {
    for (const ticketId of known.keys()) void read(ticketId);
  }, signal);
  return (ticketId) => {
    const isRaised = known.get(ticketId);
    if (isRaised !== undefined) return isRaised;
    known.set(ticketId, false);
    void read(ticketId);
    return false;
  };
}
