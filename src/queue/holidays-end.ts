import { readDate, readLondonDay } from './london-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Days before the list of bank holidays ends from which it is said. */
const notice = 120;

/** A warning, at a moment (ISO 8601), that the bank holidays shipped run out or have run out; undefined before. */
export function warnHolidaysEnd(calendar: WorkingCalendar, now: string): string | undefined {
  const [last, today] = [readDate(`${calendar.lastKnownYear}-12-31`), readLondonDay(now)];
  if (last === undefined || today === undefined || today < last - notice) return undefined;
  const known = `Bank holidays are known to the end of ${calendar.lastKnownYear}.`;
  return today > last
    ? `${known} Later ones count as working days. Update Second Line, or add them in the options.`
    : `${known} Update Second Line before then, or add later ones in the options.`;
}
