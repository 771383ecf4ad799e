import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { StatusCount } from './figures-types.ts';

const names = { new: 'New', open: 'Open', pending: 'Pending', hold: 'On hold', solved: 'Solved', closed: 'Closed' };

/** Tickets by status in Zendesk's order; a word it may add one day is counted as Other. */
export function countStatuses(rows: readonly QueueRow[]): StatusCount[] {
  const known = Object.entries(names).map(([status, name]) => ({
    status,
    name,
    count: rows.filter((row) => row.status === status).length,
  }));
  const others = rows.filter((row) => !Object.hasOwn(names, row.status)).length;
  return others === 0 ? known : [...known, { status: 'other', name: 'Other', count: others }];
}
