import type { DayLoad, QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import { storedQueue } from '../../platform/stored.ts';
import { storedNotices } from '../../platform/stored-notices.ts';
import { storedQueueDays } from '../../platform/stored-queue-days.ts';
import { keepLoad, readBusy } from '../../queue/busy.ts';
import type { Busy, Figures } from '../../queue/figures-types.ts';
import { readLondonDate } from '../../queue/london-days.ts';

/** Whether two queues are one agent's on one account: another one's days and notices are not mine. */
export function isSameAgent(
  a: Pick<QueueSnapshot, 'host' | 'userId'>,
  b: Pick<QueueSnapshot, 'host' | 'userId'>,
): boolean {
  return a.host === b.host && a.userId === b.userId;
}

/** What waits in my groups and nobody has begun: High and to triage. */
function countWaiting({ counts }: Pick<Figures, 'counts'>): number {
  return counts.high.ids.length + counts.toTriage.ids.length;
}

/**
 * Stores a fresh queue and how much waits today; of another agent, everything kept of the one before goes first. A
 * queue whose lists of groups did not come says nothing of the day.
 *
 * @returns the days known now
 */
export async function keepFresh(
  fresh: QueueSnapshot,
  figures: Figures | undefined,
  isOther: boolean,
): Promise<DayLoad[]> {
  await storedQueue.set(fresh);
  if (isOther) await Promise.all([storedQueueDays.remove(), storedNotices.remove()]);
  const days = await storedQueueDays.get();
  if (!figures || fresh.missing.includes('groups')) return days;
  const kept = keepLoad(days, readLondonDate(fresh.at), countWaiting(figures));
  await storedQueueDays.set(kept);
  return kept;
}

/** How today compares with the days before, at a moment (ISO 8601). */
export function readLoad(figures: Figures, days: readonly DayLoad[], now: string): Busy | undefined {
  return readBusy(countWaiting(figures), days, readLondonDate(now));
}
