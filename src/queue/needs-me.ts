import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import { isPendingDue } from './pending-days.ts';
import { isNewOrOpen, readUrgency } from './work-order.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What the badge counts: `open` New or Open and mine, Low left out; `pending` mine and due by the Pending rule. */
export type Needs = { open: number; pending: number };

/** What needs me, for the badge, at a moment (ISO 8601). */
export function countNeeds(
  rows: readonly QueueRow[],
  now: string,
  by: Settings['pendingDays'],
  calendar: WorkingCalendar,
): Needs {
  const mine = rows.filter((row) => row.holder === 'me');
  return {
    open: mine.filter((row) => isNewOrOpen(row) && readUrgency(row.priority) !== 'low').length,
    pending: mine.filter((row) => isPendingDue(row, { now, by, calendar })).length,
  };
}

const countTickets = (count: number) => `${count} ${count === 1 ? 'ticket' : 'tickets'}`;

/** The badge's meaning in words: "3 tickets need you: 2 open, 1 Pending for 5 or more days". */
export function describeNeeds({ open, pending }: Needs): string {
  const all = open + pending;
  if (all === 0) return 'No ticket needs you';
  const parts = [
    ...(open > 0 ? [`${open} open`] : []),
    ...(pending > 0 ? [`${pending} Pending for 5 or more days`] : []),
  ];
  return `${countTickets(all)} ${all === 1 ? 'needs' : 'need'} you: ${parts.join(', ')}`;
}
