import type { AccountTarget } from '../contracts/queue-snapshot.ts';
import { nameDay, readLondonDay, readLondonMinute } from './london-days.ts';

const names: Record<string, string> = {
  first_reply_time: 'first reply',
  next_reply_time: 'next reply',
  periodic_update_time: 'periodic update',
  pausable_update_time: 'update',
  requester_wait_time: 'requester wait',
  agent_work_time: 'agent work',
  group_ownership_time: 'group ownership',
  total_resolution_time: 'resolution',
};

const writeTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function describeTarget({ metric, stage, breachAt }: AccountTarget, now: string): string | undefined {
  const name = (Object.hasOwn(names, metric) && names[metric]) || metric.replaceAll('_', ' ');
  if (stage === 'achieved') return `${name} achieved`;
  if (stage === 'paused') return `${name} paused`;
  const [day, minute] = breachAt === null ? [] : [readLondonDay(breachAt), readLondonMinute(breachAt)];
  if (breachAt === null || day === undefined || minute === undefined) return undefined;
  const isOver = Date.parse(breachAt) < Date.parse(now);
  return `${name} ${isOver ? 'was due' : 'due'} ${nameDay(day)}, ${writeTime(minute)}`;
}

/**
 * The account's own targets (its SLA policies, `api.md` section 2) in words, apart from the levels of this product.
 * Times are London's. Empty when the account has none.
 */
export function describeTargets(targets: readonly AccountTarget[], now: string): string[] {
  return targets.flatMap((target) => describeTarget(target, now) ?? []);
}
