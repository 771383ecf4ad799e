import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import type { NextTicket } from './figures-types.ts';
import { readLondonDay } from './london-days.ts';
import { findFirst, isHigh, isNewOrOpen, isToTriage, readUrgency } from './work-order.ts';
import { countWorkingDaysBetween, type WorkingCalendar } from './working-days.ts';

type Options = { now: string; oldestBy: Settings['oldestBy']; calendar: WorkingCalendar };

type Tier = { fits: (row: QueueRow) => boolean; name: (row: QueueRow) => string };

/** In order: what is triaged and actionable, what waits for triage, what I hold of Normal. Low never. */
const tiers: readonly Tier[] = [
  {
    fits: (row) => isHigh(row) && row.holder !== 'colleague',
    name: (row) => (row.priority === 'urgent' ? 'Urgent ticket' : 'High ticket'),
  },
  { fits: isToTriage, name: () => 'ticket to triage' },
  {
    fits: (row) => isNewOrOpen(row) && readUrgency(row.priority) === 'normal' && row.holder === 'me',
    name: () => 'of your own open tickets',
  },
];

function describeWait(row: QueueRow, { now, oldestBy, calendar }: Options): string {
  const from = readLondonDay(oldestBy === 'created' ? row.createdAt : row.updatedAt);
  const today = readLondonDay(now);
  if (from === undefined || today === undefined) return '';
  const days = countWorkingDaysBetween(calendar, from, today);
  const waited = days === 1 ? '1 working day' : `${days} working days`;
  if (oldestBy === 'created') return days === 0 ? ', came today' : `, waiting ${waited}`;
  return days === 0 ? ', last updated today' : `, last updated ${waited} ago`;
}

/**
 * The ticket to take next and why, by `domain.md` A4 to A6: the oldest High ticket of my groups no colleague holds
 * (Urgent first), else the oldest to triage, else my own oldest Normal one. Undefined when there is none.
 */
export function chooseNextTicket(rows: readonly QueueRow[], options: Options): NextTicket | undefined {
  const mine = rows.filter((row) => row.inMyGroups || row.holder === 'me');
  for (const { fits, name } of tiers) {
    const row = findFirst(mine.filter(fits), options.oldestBy);
    if (row === undefined) continue;
    return { id: row.id, priority: row.priority, why: `oldest ${name(row)}${describeWait(row, options)}` };
  }
  return undefined;
}
