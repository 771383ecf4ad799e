import type { QueueSnapshot } from '../contracts/queue-snapshot.ts';
import type { Settings } from '../contracts/settings.ts';
import { countAges } from './ages.ts';
import { makeCounts } from './counts.ts';
import { listDue } from './due-list.ts';
import type { Figures } from './figures-types.ts';
import { makeMeters, selectMeasured } from './meters.ts';
import { chooseNextTicket } from './next-ticket.ts';
import { readPace } from './pace.ts';
import { countSolvedPerDay } from './solved-per-day.ts';
import { countStatuses } from './status-counts.ts';
import { countWaiting } from './waiting-counts.ts';
import type { WorkingCalendar } from './working-days.ts';

/** `now` is Zendesk's time (ISO 8601, UTC); `windowDays` is how far back the meters look, by day of creation. */
export type FiguresOptions = {
  now: string;
  windowDays: 7 | 30 | 90;
  settings: Pick<Settings, 'oldestBy' | 'pendingDays'>;
  calendar: WorkingCalendar;
};

/** Every figure of the popup (`ui.md`), from the stored queue. Never throws; what cannot be read is left out. */
export function makeFigures(snapshot: Pick<QueueSnapshot, 'rows'>, options: FiguresOptions): Figures {
  const { rows } = snapshot;
  const { now, windowDays, settings, calendar } = options;
  return {
    next: chooseNextTicket(rows, { now, oldestBy: settings.oldestBy, calendar }),
    ...makeCounts(rows, { now, settings, calendar }),
    waiting: countWaiting(
      rows.filter((row) => row.inMyGroups),
      settings.oldestBy,
    ),
    statuses: countStatuses(rows.filter((row) => row.holder === 'me')),
    due: listDue(rows, now, calendar),
    pace: readPace(rows, now, calendar),
    meters: makeMeters(selectMeasured(rows, now, windowDays), now, calendar),
    ages: countAges(rows, now, calendar),
    solvedPerDay: countSolvedPerDay(rows, now, calendar),
  };
}
