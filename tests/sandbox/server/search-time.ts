import { refuse } from './answer.ts';
import type { Term } from './search-query.ts';

const HOUR = 3_600_000;
const UNITS: Record<string, number> = { minute: HOUR / 60, hour: HOUR, day: 24 * HOUR, week: 168 * HOUR };

/** Offset of the account's zone, London, at a date: summer time from the last Sunday of March to that of October. */
function londonOffset(day: Date): number {
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0, 1));
    end.setUTCDate(end.getUTCDate() - end.getUTCDay());
    return end.getTime();
  };
  return day.getTime() >= lastSunday(2) && day.getTime() < lastSunday(9) ? HOUR : 0;
}

/**
 * Whether a time fits a term such as `created>=2021-08-30T00:00:00Z`. A bare date is a whole day in the account's
 * zone; a relative one such as `updated<24hours` reads the other way round: less than 24 hours ago (`api.md` 5).
 * A null time fits nothing. Throws 422 for a value that is no time.
 */
export function fitsTime(time: string | null | undefined, term: Term, now: Date): boolean {
  const [from, to, operator] = readSpan(term, now);
  if (!time) return false;
  const at = Date.parse(time);
  switch (operator) {
    case ':':
      return at >= from && at < to;
    case '<':
      return at < from;
    case '<=':
      return at < to;
    case '>':
      return at >= to;
    case '>=':
      return at >= from;
  }
}

function readSpan({ value, operator }: Term, now: Date): [number, number, Term['operator']] {
  const relative = /^(\d+)(minute|hour|day|week)s?$/.exec(value);
  if (relative) {
    const at = now.getTime() - Number(relative[1]) * (UNITS[relative[2] ?? ''] ?? HOUR);
    const turned = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', ':': '>=' } as const;
    return [at, at, turned[operator]];
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const midnight = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(midnight.getTime())) {
      const from = midnight.getTime() - londonOffset(midnight);
      return [from, from + 24 * HOUR, operator];
    }
  }
  const at = /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw refuse.invalidSearch(`${value} is not a valid date`);
  return [at, at + 1000, operator];
}
