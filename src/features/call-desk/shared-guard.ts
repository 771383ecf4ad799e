import type { CallTold } from '../../page/api/call-budget.ts';
import type { Failure } from '../../page/api/classify-answer.ts';
import { makeRateGuard, type RateGuard, readReset, readShare } from '../../page/api/rate-guard.ts';
import { askBackground } from '../../platform/messages.ts';

/**
 * A tab's guard: its own limits, and leave from the scheduler of all tabs before each call. Where the background
 * cannot be reached the tab's own limits hold alone. A page that is reloaded or closed in the middle of a call says so:
 * the next one, which is often the same ticket again, would wait for its place.
 */
export function makeSharedGuard(now: () => number): RateGuard {
  const own = makeRateGuard(now);
  /** What answers told, until the call that brought each has ended: two may run at once. */
  const told: CallTold[] = [];
  const page = crypto.randomUUID();
  addEventListener('pagehide', () => void askBackground('leave-calls', { page }));
  return {
    learn(status, headers, retryAfter) {
      own.learn(status, headers, retryAfter);
      told.push({ status, retryAfter, share: readShare(headers), reset: readReset(headers) });
    },
    run: <T>(task: () => Promise<T>): Promise<T | Failure> =>
      own.run(async () => {
        const leave = await askBackground('take-call', { page });
        if (!leave.ok && leave.code === 'rate-limited') return leave;
        try {
          return await task();
        } finally {
          void askBackground('end-call', { page, ...(told.shift() ?? { status: 0 }) });
        }
      }),
  };
}
