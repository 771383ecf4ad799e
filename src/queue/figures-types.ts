import type { ClockLine } from './describe-clock.ts';

/** How a service level stands for one ticket. */
export type ClockState = 'running' | 'met' | 'missed' | 'not-counted' | 'unknown';

/** A service level of `domain.md` 2.4, in working days. Id is the meter's. */
export type ServiceLevelId = 'first-reply' | 'public-resolved' | 'department-closed';

/** A promise: share in percent, within working days. */
export type ServiceLevel = {
  id: ServiceLevelId;
  /** Accessible name of the meter (`ui.md`). */
  name: string;
  days: number;
  /** Percent to reach. */
  target: number;
  definition: string;
};

/** A service level and how the agent’s own tickets keep it. */
export type Meter = ServiceLevel & {
  /** Percent met, rounded down; undefined when nothing counts yet. */
  percent: number | undefined;
  met: number;
  of: number;
  running: number;
  /** Tickets of the level too little is known of to say; left out of the percentage. */
  unknown?: number;
};

/** The ticket to take next, and why. */
export type NextTicket = { id: number; priority: string | null; why: string };

/** Tickets behind a count: ids to drill to. */
export type Count = { name: string; ids: number[]; definition: string };

/** New and Open tickets of one priority. `level` is the wall screen's colour in words: 0, 1 to 4, 5 or more. */
export type WaitingCount = {
  priority: 'high' | 'normal' | 'none' | 'low' | 'other';
  name: string;
  ids: number[];
  level: 'clear' | 'some' | 'many';
};

/** How many of my tickets stand in a status. */
export type StatusCount = { status: string; name: string; count: number };

/** Tickets I solved a working day: in the last five, and in the `days` before those. */
export type Pace = { now: number; before: number; days: number };

/** What waits in my groups (High and to triage) against the middle one of `days` earlier days. */
export type Busy = { isBusy: boolean; waiting: number; usual: number; days: number };

/** One of my open tickets with the clock that presses most, and the account's own targets in words. */
export type DueTicket = { id: number; priority: string | null; clock: ClockLine | undefined; targets: string[] };

/** The tickets due first, and how many more wait. */
export type DueList = { tickets: DueTicket[]; more: number };

/** Everything the popup shows. */
export type Figures = {
  next: NextTicket | undefined;
  counts: { high: Count; toTriage: Count; mineOpen: Count; pendingDue: Count };
  /** Unsolved tickets whose status or priority is a word this version does not know, so that none is lost. */
  other?: Count;
  /** New and Open tickets of my groups by priority, as the wall screen showed them. */
  waiting: WaitingCount[];
  /** My tickets of the last 90 days and all unsolved ones, by status. */
  statuses: StatusCount[];
  /** My open tickets by due date. */
  due: DueList;
  pace?: Pace | undefined;
  meters: Meter[];
  /** My open tickets by age in working days: 0, 1, 2, 3, 4, 5 or more. */
  ages: number[];
  /** Tickets I solved on each of the last five working days, oldest first; date is yyyy-mm-dd, London. */
  solvedPerDay: { date: string; solved: number }[];
};
