/**
 * Zendesk's time: the browser's clock plus an offset learnt from the `Date` header of its answers, so a
 * wrong laptop clock does not move a due date (house decision 14).
 */
export type Clock = {
  /** Now, ISO 8601, UTC. */
  now: () => string;
  /** Milliseconds to add to the browser's clock. */
  offset: () => number;
  /** Takes a newly learnt offset. */
  correct: (offset: number) => void;
};

/**
 * @param offset what was learnt earlier, in milliseconds
 * @param browserNow seam for tests: the browser's clock in milliseconds
 */
export function makeClock(offset = 0, browserNow: () => number = Date.now): Clock {
  let current = offset;
  return {
    now: () => new Date(browserNow() + current).toISOString(),
    offset: () => current,
    correct: (learnt) => {
      current = learnt;
    },
  };
}
