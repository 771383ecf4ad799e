/**
 * Days as whole numbers, counted from 1 January 1970, so that thousands of tickets cost additions, not date
 * objects. A day is a date in London: `Temporal` answers once per date, and its answer is kept.
 */
const zone = 'Europe/London';
const instantForm = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
const epoch = () => new Temporal.PlainDate(1970, 1, 1);

/** Keeps the answers of a costly pure function; starts afresh rather than grow without end. */
function remember<K, V>(find: (key: K) => V, most = 20_000): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined || kept.has(key)) return known as V;
    if (kept.size >= most) kept.clear();
    const found = find(key);
    kept.set(key, found);
    return found;
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Day number of a date (`yyyy-mm-dd`); undefined when there is no such date. */
export const readDate: (date: string) => number | undefined = remember((date) =>
  attempt(() => Temporal.PlainDate.from(date, { overflow: 'reject' }).since(epoch(), { largestUnit: 'day' }).days),
);

const readInstant = remember((iso: string) => attempt(() => readDate(readLondonDate(iso))));

/**
 * Day number of the London date at a moment (ISO 8601); undefined when it cannot be read. London is at most one
 * hour ahead of UTC, so only the last UTC hour of a date can belong to the next one.
 */
export function readLondonDay(iso: string): number | undefined {
  if (!instantForm.test(iso)) return readInstant(iso);
  return iso.startsWith('23', 11) ? readInstant(`${iso.slice(0, 13)}:00:00Z`) : readDate(iso.slice(0, 10));
}

/** The London date (`yyyy-mm-dd`) at a moment (ISO 8601). Throws when it cannot be read. */
export function readLondonDate(iso: string): string {
  return Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const readHourOffset = remember((hour: string) =>
  attempt(() => {
    const there = Temporal.Instant.from(`${hour}:00:00Z`).toZonedDateTimeISO(zone);
    return there.hour * 60 + there.minute;
  }),
);

const readMinute = remember((iso: string) =>
  attempt(() => {
    const there = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
    return there.hour * 60 + there.minute;
  }),
);

/** Minutes after midnight in London at a moment (ISO 8601); undefined when it cannot be read. */
export function readLondonMinute(iso: string): number | undefined {
  if (!instantForm.test(iso)) return readMinute(iso);
  const hour = readHourOffset(iso.slice(0, 13));
  return hour === undefined ? undefined : hour + Number(iso.slice(14, 16));
}

/** The date (`yyyy-mm-dd`) of a day number. */
export const writeDate: (day: number) => string = remember((day) => epoch().add({ days: day }).toString());

/** Day of the week: 0 is Monday, 6 is Sunday. */
export function readWeekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Short name of the day of the week, such as "Sat". */
export function nameWeekday(day: number): string {
  return weekdayNames[readWeekday(day)] ?? '';
}

/** A day in words, such as "Tue 31 Aug". */
export function nameDay(day: number): string {
  const [, month, date] = writeDate(day).split('-').map(Number);
  return `${nameWeekday(day)} ${date} ${monthNames[(month ?? 1) - 1]}`;
}
