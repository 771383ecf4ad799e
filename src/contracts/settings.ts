import * as z from 'zod/mini';

const timeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** How working days are counted: what `domain.md` 2.4 leaves open, so a team may choose. Times are London's. */
const countingShape = {
  /** Whose bank holidays do not count. */
  region: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
  /** Days off beyond the published list, `yyyy-mm-dd`. */
  extraHolidays: z.array(date),
  /** The working day, `hh:mm`. */
  dayStart: timeOfDay,
  dayEnd: timeOfDay,
  /** Day 0: the day a ticket was created, or the next working day where it came after hours or on a day off. */
  dayZero: z.enum(['created', 'next-working-day']),
  /** Until when on its last day a level is met. */
  deadline: z.enum(['midnight', 'day-end']),
  /** Whether the clocks of resolving and closing stop while a ticket is Pending. */
  pendingClock: z.enum(['runs', 'stops']),
  /** Whether Solved is enough for a department ticket to count as closed. */
  solvedBy: z.enum(['solved', 'closed']),
};

/** What a team or an agent may choose. */
export const settingsSchema = z.object({
  /** Id of the flow in use; empty: a team's own where there is one, or else the one for the address of Zendesk. */
  flow: z.string(),
  /** Groups whose tickets are "my queue"; empty means every group the agent is in. */
  groups: z.array(z.number()),
  dock: z.enum(['right', 'left']),
  collapsed: z.boolean(),
  /** How "5 or more days" on a Pending ticket are counted (`domain.md` E1). */
  pendingDays: z.enum(['calendar', 'working']),
  /** Which date "oldest" means (`domain.md` A4). */
  oldestBy: z.enum(['created', 'updated']),
  /** Mail domains of government beyond the built-in ones (`domain.md` section 5, rule 7). */
  governmentDomains: z.array(z.string()),
  /** Mail domains of the team itself: their addresses are no finding in a note. Lower case. */
  teamDomains: z.array(z.string()),
  /** Words the team does not want in a note. */
  teamWords: z.array(z.string()),
  ...countingShape,
  /** Notices of what is due; off unless the agent wants them, and never in quiet hours (London, `hh:mm`). */
  notices: z.boolean(),
  quietFrom: timeOfDay,
  quietTo: timeOfDay,
});

/** Everything an agent or a policy can set. */
export type Settings = z.infer<typeof settingsSchema>;
/** The settings that say how working days are counted. */
export type CountingRules = Pick<Settings, keyof typeof countingShape>;

/** The choices of `domain.md` 2.4, and the shift hours of 2.1. */
export const defaultCounting: CountingRules = {
  region: 'england-and-wales',
  extraHolidays: [],
  dayStart: '09:30',
  dayEnd: '17:30',
  dayZero: 'created',
  deadline: 'midnight',
  pendingClock: 'runs',
  solvedBy: 'solved',
};

/** The settings of somebody who never changed one. */
export const defaultSettings: Settings = {
  flow: '',
  groups: [],
  dock: 'right',
  collapsed: false,
  pendingDays: 'calendar',
  oldestBy: 'created',
  governmentDomains: [],
  teamDomains: [],
  teamWords: [],
  ...defaultCounting,
  notices: false,
  quietFrom: defaultCounting.dayEnd,
  quietTo: defaultCounting.dayStart,
};
