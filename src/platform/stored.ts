import * as z from 'zod/mini';
import { type HealthReport, healthReportSchema } from '../contracts/health.ts';
import { type QueueSnapshot, queueSnapshotSchema } from '../contracts/queue-snapshot.ts';
import { type Settings, settingsSchema } from '../contracts/settings.ts';
import { type DayAnswers, dayAnswersSchema, type WalkRecord, walkRecordSchema } from '../contracts/walk-record.ts';
import { browser } from './browser.ts';
import { isWithin, SETTING_LIMITS } from './is-within.ts';
import { onReturn } from './on-return.ts';
import { storedItem } from './stored-item.ts';

// Every key the product stores. Ids, words of Zendesk's own and times; nothing a person wrote.

/** Settings out of anything, one by one: what is no setting, too large or cannot be read costs none of the others. */
export function readEachSetting(raw: unknown): Partial<Settings> {
  const given = Object(raw) as Record<string, unknown>;
  const good: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const { data } = z.safeParse(schema, isWithin(value, SETTING_LIMITS) ? value : undefined);
    if (data !== undefined) good[key] = data;
  }
  return good;
}

// By hand, not by `z.partial`: that brings half a kilobyte into every page, for checks of schemas we do not have.
const optional = Object.entries(settingsSchema.shape).map(([key, schema]) => [key, z.optional<z.ZodMiniType>(schema)]);
const chosenSchema = z.object(Object.fromEntries(optional)) as unknown as z.ZodMiniType<Partial<Settings>>;

/** What the agent chose; keys left out follow the defaults, so a better default reaches everybody. */
export const storedSettings = storedItem({
  key: 'settings',
  version: 1,
  schema: chosenSchema,
  fallback: {},
  salvage: readEachSetting,
});

/** The queue as last fetched; `null` before the first time. */
export const storedQueue = storedItem<QueueSnapshot | null>({
  key: 'queue',
  version: 1,
  schema: z.nullable(queueSnapshotSchema),
  fallback: null,
});

/** What the content script last saw of the page. */
export const storedHealth = storedItem<HealthReport | null>({
  key: 'health',
  version: 1,
  schema: z.nullable(healthReportSchema),
  fallback: null,
});

/** Answers that hold for every ticket of one day. */
export const storedDayAnswers = storedItem<DayAnswers | null>({
  key: 'day-answers',
  version: 1,
  schema: z.nullable(dayAnswersSchema),
  fallback: null,
});

/** Zendesk's clock against this browser's, in milliseconds. */
export const storedClockOffset = storedItem({ key: 'clock-offset', version: 1, schema: z.number(), fallback: 0 });

/** Prefix of the keys below, for the daily clean-up. */
export const WALK_PREFIX = 'walk:';

/** The walk through one ticket; `null` when it was never begun. A key each, so two tabs cannot undo each other. */
export const storedWalk = (host: string, ticketId: number) =>
  storedItem<WalkRecord | null>({
    key: `${WALK_PREFIX}${host}/${ticketId}`,
    version: 1,
    schema: z.nullable(walkRecordSchema),
    fallback: null,
  });

/** Key of a team's own flow (`stored-flow.ts`), which a page only needs to know has changed. */
export const TEAM_FLOW_KEY = 'team-flow';

/** Calls back when any walk, a day's answers or the team's own flow changed in any window, until the signal aborts. */
export function watchWalks(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isWalk = (key: string) =>
      key.startsWith(WALK_PREFIX) || key === storedDayAnswers.key || key === TEAM_FLOW_KEY;
    if (area === 'local' && Object.keys(changes).some(isWalk)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  onReturn(onChange, signal);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
