import type { CallTold } from '../../page/api/call-budget.ts';
import type { Failure } from '../../page/api/classify-answer.ts';
import { makeRateGuard, type RateGuard, readReset, readShare } from '../../page/api/rate-guard.ts';
import { askBackground } from '../../platform/messages.ts';

/**
 * A tab's guard: its own limits, and leave from the scheduler of all tabs before each call. Where the background
 * cannot be reached the tab's own limits hold alone.
 */
export function makeSharedGuard(now: () => number): RateGuard {
  const own = makeRateGuard(now);
  /** What answers told, until the call that brought each has ended: two may run at once. */
  const told: CallTold[] = [];
  return {
    learn(status, headers, retryAfter) {
      own.learn(status, headers, retryAfter);
      told.push({ status, retryAfter, share: readShare(headers), reset: readReset(headers) });
    },
    run: <T>(task: () => Promise<T>): Promise<T | Failure> =>
      own.run(async () => {
        const leave = await askBackground('take-call', {});
        if (!leave.ok && leave.code === 'rate-limited') return leave;
        try {
          return await task();
        } finally {
          void askBackground('end-call', told.shift() ?? { status: 0 });
        }
      }),
  };
}
