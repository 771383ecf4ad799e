const dayLength = 24 * 60 * 60 * 1000;

/**
 * Whole days of 24 hours between two times (ISO 8601): Friday 16:00 to Wednesday 15:59 is 4, at 16:00 it is 5. Full
 * days and not a difference of dates, because "5 or more days" promises the requester five whole days to answer
 * (`domain.md` E1 and 9000028), and so that the guide and the popup count alike. A time to come counts 0; undefined
 * when a time cannot be read.
 */
export function countCalendarDays(fromIso: string, toIso: string): number | undefined {
  const days = Math.floor((Date.parse(toIso) - Date.parse(fromIso)) / dayLength);
  return Number.isNaN(days) ? undefined : Math.max(0, days);
}
