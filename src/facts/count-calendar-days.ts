/**
 * Whole days gone by on London clocks between two times (ISO 8601): Friday 16:00 to Wednesday 15:59 is 4 days,
 * at 16:00 it is 5. Full days and not a difference of dates, because "5 or more days" promises the requester
 * five whole days to answer (`domain.md` E1 and 9000028); London clocks and not 24 hours, because of summer time.
 * Undefined when a time cannot be read or lies in the wrong order.
 */
export function countCalendarDays(fromIso: string, toIso: string): number | undefined {
  try {
    const from = Temporal.Instant.from(fromIso).toZonedDateTimeISO('Europe/London');
    const to = Temporal.Instant.from(toIso).toZonedDateTimeISO('Europe/London');
    const { days } = from.until(to, { largestUnit: 'day' });
    return Temporal.ZonedDateTime.compare(from, to) > 0 ? undefined : days;
  } catch {
    return undefined;
  }
}
