import { readNow } from './api.ts';

/** A time as the log shows it: "Today 12:02", "Yesterday 09:30", "2 Sept 10:00". `iso` is UTC; shown in London time. */
export function formatTime(iso: string, locale: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const zone = { timeZone: 'Europe/London' };
  const day = (value: Date) => value.toLocaleDateString('en-CA', zone);
  const clock = time.toLocaleTimeString(locale === 'en' ? 'en-GB' : locale, {
    ...zone,
    hour: '2-digit',
    minute: '2-digit',
  });
  const days = Math.round((Date.parse(day(new Date(readNow()))) - Date.parse(day(time))) / 86_400_000);
  if (days === 0 || days === 1) {
    const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
    return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)} ${clock}`;
  }
  return `${time.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { ...zone, day: 'numeric', month: 'short' })} ${clock}`;
}
