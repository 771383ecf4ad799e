import type { QueueRow } from '../../src/contracts/queue-snapshot.ts';
import { makeFigures } from '../../src/queue/figures.ts';
import { makeCalendar } from '../../src/queue/working-days.ts';
import { makeRow, NOW } from '../unit/queue/rows.ts';
import type { Task } from './measure.ts';

const MINUTE = 60_000;
const DAYS = 90;

/** A queue of any size, spread over 90 days: a third solved, a quarter without a reply. */
function makeRows(size: number): QueueRow[] {
  return Array.from({ length: size }, (_, index) => {
    const created = Date.parse(NOW) - ((index * 7919) % (DAYS * 24 * 60)) * MINUTE;
    const write = (minutes: number) => new Date(created + minutes * MINUTE).toISOString();
    const isDone = index % 3 === 0;
    return makeRow({
      id: index,
      createdAt: write(0),
      repliedAt: index % 4 === 0 ? null : write((index * 31) % 7000),
      solvedAt: isDone ? write((index * 61) % 12_000) : null,
      status: isDone ? 'solved' : 'open',
      audience: index % 2 === 0 ? 'public' : 'department',
    });
  });
}

/** What the popup does when it opens and when the window of days changes. The calendar is made anew, as it is there. */
export function makeFigureTasks(): Task[] {
  const settings = { oldestBy: 'created', pendingDays: 'working' } as const;
  return [100, 1_000, 10_000].map((size) => {
    const rows = makeRows(size);
    const run = () => makeFigures({ rows }, { now: NOW, windowDays: DAYS, settings, calendar: makeCalendar() });
    return { name: `figures of ${size.toLocaleString('en-GB')} tickets`, run };
  });
}
