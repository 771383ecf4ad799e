import type { HealthReport } from '../../contracts/health.ts';
import type { FailureCode } from '../../contracts/messages.ts';
import type { QueueList } from '../../contracts/queue-snapshot.ts';
import type { ClockLine } from '../../queue/describe-clock.ts';
import type { Busy, Figures, WaitingCount } from '../../queue/figures-types.ts';

/** Days a meter may look back. */
export type WindowDays = 7 | 30 | 90;

/** The counts at the top, and anything else that leads to tickets. */
export type CountId = keyof Figures['counts'] | 'other';

/** What a figure is about, to open the tickets behind it in Zendesk. */
export type FigureSearch =
  | { kind: 'waiting'; priority: WaitingCount['priority'] }
  | { kind: 'status'; status: string }
  | { kind: 'measured'; days: WindowDays }
  | { kind: 'unsolved' }
  | { kind: 'solved'; since: string };

/** Where the figures lead. */
export type PopupLinks = {
  ticket: (id: number) => string;
  /** Address of the tickets behind a count; `ids` may be empty. */
  list: (count: CountId, ids: number[]) => string;
  search: (about: FigureSearch) => string;
  /** Zendesk's start page, where an agent signs in; undefined when no host is known. */
  home?: string | undefined;
};

/** What an agent can ask for in the popup. */
export type PopupIntent =
  | { kind: 'refresh' }
  | { kind: 'choose-window'; days: WindowDays }
  /** Rest from notices for an hour, or end that rest. */
  | { kind: 'snooze'; on: boolean }
  /** Open the options, where "Page health" is. */
  | { kind: 'open-health' }
  /** Ask the browser for leave to read Zendesk; must run in the click itself. */
  | { kind: 'allow-host' };

/** What went wrong and until when (ISO 8601) to wait. */
export type Trouble = {
  code: FailureCode;
  /** When it may be tried again, ISO; for `rate-limited`. */
  retryAt?: string | undefined;
};

/** Everything the popup shows. */
export type PopupProps = {
  /** Undefined when nothing is stored. */
  figures?: Figures | undefined;
  /** Subject by ticket id; empty when painted from the cache, which keeps none. */
  subjects: Record<string, string>;
  /** How old the figures are, ISO. */
  at?: string | undefined;
  /** Present time, ISO. */
  now: string;
  /** First-reply clock of the next ticket. */
  nextClock?: Pick<ClockLine, 'words' | 'state' | 'due'> | undefined;
  trouble?: Trouble | undefined;
  /** Whether more waits than usual; undefined while too few days are known. */
  busy?: Busy | undefined;
  /** Said when the shipped bank holidays run out. */
  holidays?: string | undefined;
  /** There while notices are on. `snoozedUntil` is ISO. `isUnkept`: the browser did not keep what was last chosen. */
  notices?: { snoozedUntil?: string | undefined; isUnkept?: boolean } | undefined;
  /** What was found of the last ticket page; left out where none was seen. */
  health?: Pick<HealthReport, 'features' | 'checks'> | undefined;
  missing: QueueList[];
  dropped: number;
  /** Zendesk's names of the fields for which they were left out. */
  refused: readonly string[];
  refreshing: boolean;
  windowDays: WindowDays;
  links: PopupLinks;
  /** IANA zone for times; the agent's own when left out. */
  timeZone?: string | undefined;
  act: (intent: PopupIntent) => void;
};
