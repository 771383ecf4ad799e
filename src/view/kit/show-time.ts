const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

/** "14:02" for an ISO time, in `timeZone` or else the reader's own; empty when it is not a time. */
export function showTime(iso: string, timeZone?: string): string {
  return format(iso, clock, timeZone);
}

/** "14:02", or "20 Nov, 14:02" when it was not on the day of `now` (ISO). */
export function showTimeOfDay(iso: string, now?: string, timeZone?: string): string {
  const time = showTime(iso, timeZone);
  const date = format(iso, day, timeZone);
  return now === undefined || time === '' || date === format(now, day, timeZone) ? time : `${date}, ${time}`;
}

function format(iso: string, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat('en-GB', timeZone === undefined ? options : { ...options, timeZone }).format(date);
}
