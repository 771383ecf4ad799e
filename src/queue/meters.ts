import type { QueueRow } from '../contracts/queue-snapshot.ts';
import { readClock } from './clock.ts';
import { defineLevel } from './define-level.ts';
import type { Meter, ServiceLevel } from './figures-types.ts';
import { readLondonDay } from './london-days.ts';
import { serviceLevels } from './service-levels.ts';
import type { WorkingCalendar } from './working-days.ts';

/** One service level over any tickets. Percent is rounded down, so it cannot round up across its target. */
function makeMeter(level: ServiceLevel, rows: readonly QueueRow[], now: string, calendar: WorkingCalendar): Meter {
  const seen = { met: 0, missed: 0, running: 0, unknown: 0, 'not-counted': 0 };
  for (const row of rows) seen[readClock(row, level, now, calendar).state] += 1;
  const of = seen.met + seen.missed;
  return {
    ...level,
    definition: defineLevel(level, calendar),
    percent: of === 0 ? undefined : Math.floor((seen.met * 100) / of),
    met: seen.met,
    of,
    running: seen.running,
    unknown: seen.unknown,
  };
}

/** The three service levels over any tickets, at a moment (ISO 8601). */
export function makeMeters(rows: readonly QueueRow[], now: string, calendar: WorkingCalendar): Meter[] {
  return serviceLevels.map((level) => makeMeter(level, rows, now, calendar));
}

/** My tickets (solved ones by their last assignee) created in the last `windowDays` days, by London dates. */
export function selectMeasured(rows: readonly QueueRow[], now: string, windowDays: number): QueueRow[] {
  const today = readLondonDay(now);
  if (today === undefined) return [];
  return rows.filter((row) => {
    if (row.holder !== 'me') return false;
    const created = readLondonDay(row.createdAt);
    return created !== undefined && created >= today - windowDays;
  });
}
