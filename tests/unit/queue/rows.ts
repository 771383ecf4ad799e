import type { QueueRow } from '../../../src/contracts/queue-snapshot.ts';

/** A row of the queue: an open High department ticket of mine, created Thu 26 Aug 2021, unless said otherwise. */
export function makeRow(row: Partial<QueueRow> = {}): QueueRow {
  return {
    id: 1,
    status: 'open',
    priority: 'high',
    createdAt: '2021-08-26T09:00:00Z',
    updatedAt: '2021-09-01T09:00:00Z',
    repliedAt: null,
    solvedAt: null,
    statusSince: '2021-08-26T09:00:00Z',
    holder: 'me',
    audience: 'department',
    canBeAnswered: true,
    inMyGroups: true,
    ...row,
  };
}

/** Thursday 2 September 2021, 10:00 in London. */
export const NOW = '2021-09-02T09:00:00Z';
