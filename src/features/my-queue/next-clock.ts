import type { QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import type { ClockLine } from '../../queue/describe-clock.ts';
import { describeRow } from '../../queue/due-list.ts';
import type { NextTicket } from '../../queue/figures-types.ts';
import type { WorkingCalendar } from '../../queue/working-days.ts';

/** The first-reply clock of the next ticket while it tells something; undefined otherwise. */
export function describeNextClock(
  next: NextTicket | undefined,
  snapshot: QueueSnapshot | null,
  now: string,
  calendar: WorkingCalendar,
): ClockLine | undefined {
  const row = next && snapshot?.rows.find(({ id }) => id === next.id);
  const line = row && describeRow(row, now, calendar)[0];
  return line?.state === 'unknown' || line?.state === 'not-counted' ? undefined : line;
}
