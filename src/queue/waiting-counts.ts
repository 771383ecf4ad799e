import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import type { WaitingCount } from './figures-types.ts';
import { isNewOrOpen, orderWork, readUrgency } from './work-order.ts';

type Kind = WaitingCount['priority'];

const names: Record<Kind, string> = { high: 'High', normal: 'Normal', none: 'No priority', low: 'Low', other: 'Other' };

/** The wall screen's three colours in words: 0 clear, 1 to 4 some, 5 or more many (`domain.md` 7). */
function readLevel(count: number): WaitingCount['level'] {
  if (count === 0) return 'clear';
  return count < 5 ? 'some' : 'many';
}

/** Urgent counts as High, as nobody uses it (`domain.md` 2.1); a ticket without a priority is shown, never lost. */
function readKind(row: QueueRow): Kind {
  return row.priority === null ? 'none' : readUrgency(row.priority);
}

/** New and Open tickets by priority, oldest first within each, as the wall screen counted them. */
export function countWaiting(rows: readonly QueueRow[], oldestBy: Settings['oldestBy']): WaitingCount[] {
  const waiting = orderWork(rows.filter(isNewOrOpen), oldestBy);
  return (Object.keys(names) as Kind[]).map((priority) => {
    const ids = waiting.filter((row) => readKind(row) === priority).map((row) => row.id);
    return { priority, name: names[priority], ids, level: readLevel(ids.length) };
  });
}
