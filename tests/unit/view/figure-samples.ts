import type { Count, Figures, Meter } from '../../../src/queue/figures-types.ts';
import type { PopupProps } from '../../../src/view/popup/popup-types.ts';

const count = (name: string, ids: number[]): Count => ({ name, ids, definition: `Definition of ${name}.` });

const meter = (id: Meter['id'], name: string, target: number, percent: number | undefined, of: number): Meter => ({
  id,
  name,
  target,
  percent,
  of,
  met: 0,
  running: 3,
  days: 5,
  definition: `Definition of ${name}.`,
});

export const meters = [
  meter('first-reply', 'First reply within 2 working days', 80, 86, 22),
  meter('public-resolved', 'Public enquiries resolved within 5 working days', 80, 82, 17),
  meter('department-closed', 'Department tickets closed within 5 working days', 70, 61, 18),
];

export const figures: Figures = {
  next: { id: 48127, priority: 'high', why: 'oldest High ticket, waiting 1 working day' },
  counts: {
    high: count('High', [1, 2, 3]),
    toTriage: count('To triage', [4]),
    mineOpen: count('Mine open', [5, 6]),
    pendingDue: count('Pending 5+ days', []),
  },
  waiting: [
    { priority: 'high', name: 'High', ids: [1, 2, 3], level: 'some' },
    { priority: 'normal', name: 'Normal', ids: [4, 5, 6, 7, 8], level: 'many' },
    { priority: 'none', name: 'No priority', ids: [], level: 'clear' },
    { priority: 'low', name: 'Low', ids: [9], level: 'some' },
    { priority: 'other', name: 'Other', ids: [], level: 'clear' },
  ],
  statuses: [
    { status: 'open', name: 'Open', count: 2 },
    { status: 'pending', name: 'Pending', count: 1 },
  ],
  due: {
    more: 0,
    tickets: [
      {
        id: 48127,
        priority: 'high',
        clock: {
          level: 'first-reply',
          name: 'First reply within 2 working days',
          state: 'running',
          due: '2026-11-24',
          words: 'First reply due tomorrow, Tue 24 Nov',
          why: 'Due Tue 24 Nov, 17:30: 2 working days from Fri 20 Nov; Sat, Sun skipped',
        },
        targets: ['first reply due Tue 24 Nov, 12:00'],
      },
    ],
  },
  pace: { now: 2.2, before: 1.8, days: 40 },
  meters,
  ages: [4, 0, 1, 0, 0, 2],
  solvedPerDay: [
    { date: '2026-11-17', solved: 2 },
    { date: '2026-11-18', solved: 0 },
    { date: '2026-11-19', solved: 5 },
    { date: '2026-11-20', solved: 1 },
    { date: '2026-11-23', solved: 3 },
  ],
};

export function makePopup(change: Partial<PopupProps> = {}): PopupProps {
  return {
    figures,
    subjects: { 48127: 'Homepage search returns no results' },
    at: '2026-11-23T14:02:00Z',
    now: '2026-11-23T14:04:30Z',
    missing: [],
    dropped: 0,
    refused: [],
    refreshing: false,
    windowDays: 90,
    links: {
      ticket: (id) => `https://team.zendesk.com/agent/tickets/${id}`,
      list: (name, ids) => `https://team.zendesk.com/agent/search?${name}=${ids.join('+')}`,
      search: (about) => `https://team.zendesk.com/agent/search?${Object.values(about).join('+')}`,
      home: 'https://team.zendesk.com/agent',
    },
    timeZone: 'Europe/London',
    act: () => undefined,
    ...change,
  };
}
