import { doubleStop, longestBelieved, longestNamed, minute, nearlyUsedUp, readStop } from './call-limits.ts';
import type { Failure } from './classify-answer.ts';

/**
 * Keeps us a small guest (`api.md` 8.5): at most 2 requests at once and 40 a minute; after a 429, or when the
 * account's own allowance runs out, nothing at all until the time is over. Has no timer: what does not fit now is
 * answered at once, and the agent's next click asks again.
 */
export type RateGuard = {
  /** Runs a task when a place is free; answers `rate-limited`, with seconds to wait, when none will be. */
  run: <T>(task: () => Promise<T>) => Promise<T | Failure>;
  /** Says what an answer's status and headers told. */
  learn: (status: number, headers: Headers, retryAfter: number | undefined) => void;
};

const atOnce = 2;
/** Room for one refresh of a full queue: three lists of ten pages each, and who I am. */
const perMinute = 40;

/** Whole seconds of a header, such as `Retry-After` or `x-rate-limit`; undefined when it is none. */
export function readWhole(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim() ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** What is left of the account's allowance, 0 to 1; undefined where Zendesk does not say. */
export function readShare(headers: Headers): number | undefined {
  const limit = readWhole(headers, 'x-rate-limit');
  const remaining = readWhole(headers, 'x-rate-limit-remaining');
  return limit === undefined || limit === 0 || remaining === undefined ? undefined : remaining / limit;
}

/** Seconds until the account's allowance is whole again; undefined where Zendesk does not say. */
export function readReset(headers: Headers): number | undefined {
  return readWhole(headers, 'ratelimit-reset') ?? readWhole(headers, 'rate-limit-reset');
}

const isNearlyUsedUp = (headers: Headers) => (readShare(headers) ?? 1) < nearlyUsedUp;

/** A guard. `now` is the browser's clock in milliseconds. */
export function makeRateGuard(now: () => number): RateGuard {
  let running = 0;
  let started: number[] = [];
  let stoppedUntil = 0;
  let stopLength = minute;
  const waiting: (() => void)[] = [];

  const secondsTo = (time: number) => Math.max(1, Math.ceil((time - now()) / 1000));

  function refuse(): Failure | undefined {
    started = started.filter((time) => time > now() - minute && time <= now());
    if (stoppedUntil - now() > longestBelieved) stoppedUntil = 0;
    const oldest = started.length < perMinute ? undefined : started[0];
    const until = Math.max(stoppedUntil, oldest === undefined ? 0 : oldest + minute);
    return until > now() ? { ok: false, code: 'rate-limited', retryAfter: secondsTo(until) } : undefined;
  }

  async function run<T>(task: () => Promise<T>): Promise<T | Failure> {
    while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    const refusal = refuse();
    if (refusal !== undefined) {
      waiting.shift()?.();
      return refusal;
    }
    running += 1;
    started.push(now());
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  }

  function learn(status: number, headers: Headers, retryAfter: number | undefined): void {
    if (status === 429) {
      stoppedUntil = Math.max(stoppedUntil, now() + readStop(retryAfter, stopLength));
      if (retryAfter === undefined) stopLength = doubleStop(stopLength);
    } else if (isNearlyUsedUp(headers)) {
      const reset = readReset(headers) ?? 60;
      stoppedUntil = Math.max(stoppedUntil, now() + Math.min(reset, longestNamed) * 1000);
    } else if (status < 400) stopLength = minute;
  }

  return { run, learn };
}
