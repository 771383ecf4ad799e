/** One object out of a file, as it came. */
export type RawRow = Record<string, unknown>;

/** What the documents of a file hold, sorted by kind, before gaps are filled. Every row remembers its place. */
export type RawData = {
  currentUserId: number | undefined;
  tickets: Placed[];
  users: Placed[];
  organizations: Placed[];
  groups: Placed[];
  group_memberships: Placed[];
  metric_sets: Placed[];
  /** Their rows have `ticket_id`. */
  comments: Placed[];
  macros: Placed[];
  custom_statuses: Placed[];
  views: Placed[];
};

export type Placed = { row: RawRow; place: string };

/** A fault of the data file; the message names the place in it, for the person who wrote it. */
export class DataFileError extends Error {}

/** An object that is no list. */
export function isRow(value: unknown): value is RawRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number given as number or digits; otherwise `undefined`. */
export function readId(value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** The id at a place. Throws with the place when it is missing or no number. */
export function needId({ row, place }: Placed, key = 'id'): number {
  const id = readId(row[key]);
  if (id === undefined) throw new DataFileError(`${place}: "${key}" must be a number, it is ${describe(row[key])}`);
  return id;
}

/** The time at a place in Zendesk's form (UTC, whole seconds). Throws with the place when it is no time. */
export function needTime({ row, place }: Placed, key: string): string {
  const value = row[key];
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new DataFileError(`${place}: "${key}" must be a time such as 2021-09-02T09:00:00Z, it is ${describe(value)}`);
  }
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** A value in a message: short, and never the text of a ticket. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object'
    ? 'an object'
    : typeof value === 'string'
      ? `text of ${value.length} characters`
      : String(value);
}
