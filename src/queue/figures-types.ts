/** How a service level stands for one ticket. */
export type ClockState = 'running' | 'met' | 'missed' | 'not-counted' | 'unknown';

/** A service level of `domain.md` 2.4, in working days. Id is the meter's. */
export type ServiceLevelId = 'first-reply' | 'public-resolved' | 'department-closed';

export type ServiceLevel = {
  id: ServiceLevelId;
  /** Accessible name of the meter (`ui.md`). */
  name: string;
  days: number;
  /** Percent to reach. */
  target: number;
  definition: string;
};

export type Meter = ServiceLevel & {
  /** Percent met, rounded down; undefined when nothing counts yet. */
  percent: number | undefined;
  met: number;
  of: number;
  running: number;
  /** Tickets of the level too little is known of to say; left out of the percentage. */
  unknown?: number;
};

export type NextTicket = { id: number; priority: string | null; why: string };

/** Tickets behind a count: ids to drill to. */
export type Count = { name: string; ids: number[]; definition: string };

export type Figures = {
  next: NextTicket | undefined;
  counts: { high: Count; toTriage: Count; mineOpen: Count; pendingDue: Count };
  /** Unsolved tickets whose status or priority is a word this version does not know, so that none is lost. */
  other?: Count;
  meters: Meter[];
  /** My open tickets by age in working days: 0, 1, 2, 3, 4, 5 or more. */
  ages: number[];
  /** Tickets I solved on each of the last five working days, oldest first; date is yyyy-mm-dd, London. */
  solvedPerDay: { date: string; solved: number }[];
};
