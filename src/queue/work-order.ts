import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';

/** Priorities as work sees them: Urgent is High, no priority is Normal (`domain.md` 2.1). */
export type Urgency = 'high' | 'normal' | 'low' | 'other';

const urgencies: Record<string, Urgency> = { urgent: 'high', high: 'high', normal: 'normal', low: 'low' };

/** `other` for a word Zendesk may add one day: shown as such, never lost. */
export function readUrgency(priority: string | null): Urgency {
  if (priority === null || priority === '') return 'normal';
  return Object.hasOwn(urgencies, priority) ? (urgencies[priority] ?? 'other') : 'other';
}

/** New or Open: what the wall screen counted, and what work is chosen from. */
export function isNewOrOpen(row: { status: string }): boolean {
  return row.status === 'new' || row.status === 'open';
}

/** Whether a ticket waits for triage: New or Open, Normal or without a priority, and nobody's. */
export function isToTriage(row: QueueRow): boolean {
  return isNewOrOpen(row) && readUrgency(row.priority) === 'normal' && row.holder === 'nobody';
}

/** Whether a ticket is New or Open and High or Urgent. */
export function isHigh(row: QueueRow): boolean {
  return isNewOrOpen(row) && readUrgency(row.priority) === 'high';
}

/** Milliseconds; an unreadable time sorts last. */
function readTime(row: QueueRow, by: Settings['oldestBy']): number {
  const time = Date.parse(by === 'created' ? row.createdAt : row.updatedAt);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

type Place = { row: QueueRow; urgent: number; time: number };

function findPlace(row: QueueRow, by: Settings['oldestBy']): Place {
  return { row, urgent: row.priority === 'urgent' ? 0 : 1, time: readTime(row, by) };
}

const comparePlaces = (a: Place, b: Place) => a.urgent - b.urgent || a.time - b.time || a.row.id - b.row.id;

/** A copy of the rows, oldest first by creation or last update, Urgent before all others, then by id. */
export function orderWork(rows: readonly QueueRow[], by: Settings['oldestBy']): QueueRow[] {
  return rows
    .map((row) => findPlace(row, by))
    .sort(comparePlaces)
    .map(({ row }) => row);
}

/** The first of that order, without sorting the rest; undefined when there are no rows. */
export function findFirst(rows: readonly QueueRow[], by: Settings['oldestBy']): QueueRow | undefined {
  let first: Place | undefined;
  for (const row of rows) {
    const place = findPlace(row, by);
    if (first === undefined || comparePlaces(place, first) < 0) first = place;
  }
  return first?.row;
}
