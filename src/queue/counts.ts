import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import { isSolved } from './clock.ts';
import type { Count, Figures } from './figures-types.ts';
import { isPendingDue } from './pending-days.ts';
import { isHigh, isNewOrOpen, isToTriage, orderWork, readUrgency } from './work-order.ts';
import type { WorkingCalendar } from './working-days.ts';

type Options = { now: string; settings: Pick<Settings, 'oldestBy' | 'pendingDays'>; calendar: WorkingCalendar };

const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

/** Whether a ticket is mine and waits for work: New, Open or on hold. */
export function isMineOpen(row: QueueRow): boolean {
  return row.holder === 'me' && (isNewOrOpen(row) || row.status === 'hold');
}

function isOther(row: QueueRow): boolean {
  if (!row.inMyGroups && row.holder !== 'me') return false;
  return !isSolved(row) && (!statuses.includes(row.status) || readUrgency(row.priority) === 'other');
}

/** The four counts of the popup, each with the tickets behind it, oldest first. */
export function makeCounts(rows: readonly QueueRow[], options: Options): Pick<Figures, 'counts' | 'other'> {
  const { settings, now, calendar } = options;
  const count = (name: string, definition: string, fits: (row: QueueRow) => boolean): Count => ({
    name,
    definition,
    ids: orderWork(rows.filter(fits), settings.oldestBy).map((row) => row.id),
  });
  const days = settings.pendingDays === 'working' ? 'working days' : 'days';
  return {
    counts: {
      high: count(
        'High',
        'New and Open tickets of your groups with priority High or Urgent, whoever holds them.',
        (row) => row.inMyGroups && isHigh(row),
      ),
      toTriage: count(
        'To triage',
        'New and Open tickets of your groups with priority Normal or none, assigned to nobody.',
        (row) => row.inMyGroups && isToTriage(row),
      ),
      mineOpen: count('Mine open', 'Tickets assigned to you that are New, Open or on hold.', isMineOpen),
      pendingDue: count(
        'Pending 5+ days',
        `Tickets assigned to you that have been Pending for 5 ${days} or more without an answer.`,
        (row) => row.holder === 'me' && isPendingDue(row, { now, by: settings.pendingDays, calendar }),
      ),
    },
    other: count(
      'Other',
      'Unsolved tickets of yours or your groups with a status or priority this version does not know.',
      isOther,
    ),
  };
}
