import type { QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import type { ClockState, NextTicket } from '../../queue/figures-types.ts';
import { describeClocks } from '../../queue/describe-clock.ts';
import type { WorkingCalendar } from '../../queue/working-days.ts';
import type { Tone } from '../../view/kit/chip.tsx';

const TONES: Partial<Record<ClockState, Tone>> = { met: 'good', missed: 'bad', running: 'warn' };

/** The first-reply clock of the next ticket, in words, while it says something; undefined otherwise. */
export function describeNextClock(
  next: NextTicket | undefined,
  snapshot: QueueSnapshot | null,
  now: string,
  calendar: WorkingCalendar,
): { words: string; tone: Tone } | undefined {
  const row = next && snapshot?.rows.find(({ id }) => id === next.id);
  if (!row) return undefined;
  const line = describeClocks({ ...row, firstReplyAt: row.repliedAt }, now, calendar)[0];
  const tone = line && TONES[line.state];
  return line && tone ? { words: line.words, tone } : undefined;
}
