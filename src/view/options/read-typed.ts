/** Domains as typed: one a line or between commas, in small letters, without "@" and repeats. */
export function readDomains(typed: string): string[] {
  const words = typed.toLowerCase().split(/[\s,;]+/);
  return [
    ...new Set(
      words.map((word) => word.replace(/^.*@/, '')).filter((word) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(word)),
    ),
  ];
}

/** Dates as typed, year first or day first, as `yyyy-mm-dd` in order, each once. What is no date is left out. */
export function readDates(typed: string): string[] {
  const found = typed.split(/[\s,;]+/).flatMap((word) => readDate(word) ?? []);
  return [...new Set(found)].sort();
}

function readDate(word: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(word) ?? [];
  const iso = year === undefined ? word : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const time = new Date(`${iso}T00:00:00Z`);
  // A day that no month has is moved into the next.
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** Phrases as typed, one a line, each once. */
export function readPhrases(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(lines.filter(Boolean))];
}
