import type { FailureCode } from '../../contracts/messages.ts';
import type { QueueList } from '../../contracts/queue-snapshot.ts';
import type { ClockLine } from '../../queue/describe-clock.ts';
import type { Figures } from '../../queue/figures-types.ts';

/** Days a meter may look back. */
export type WindowDays = 7 | 30 | 90;

export type CountId = keyof Figures['counts'] | 'other';

export type PopupLinks = {
  ticket: (id: number) => string;
  /** Address of the tickets behind a count; `ids` may be empty. */
  list: (count: CountId, ids: number[]) => string;
  /** Zendesk's start page, where an agent signs in; undefined when no host is known. */
  home?: string | undefined;
};

export type PopupIntent =
  | { kind: 'refresh' }
  | { kind: 'choose-window'; days: WindowDays }
  /** Ask the browser for leave to read Zendesk; must run in the click itself. */
  | { kind: 'allow-host' };

export type Trouble = {
  code: FailureCode;
  /** When it may be tried again, ISO; for `rate-limited`. */
  retryAt?: string | undefined;
};

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
  missing: QueueList[];
  dropped: number;
  refreshing: boolean;
  windowDays: WindowDays;
  links: PopupLinks;
  /** IANA zone for times; the agent's own when left out. */
  timeZone?: string | undefined;
  act: (intent: PopupIntent) => void;
};
