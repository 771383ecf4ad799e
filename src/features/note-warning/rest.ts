/** How long typing must rest before the draft is looked at, in milliseconds. */
const REST = 250;
/** The longest a busy page may put it off from there, and each further slice of the work. */
const [LATEST, LATEST_SLICE] = [500, 50];
/** How long one slice of the work may take: half a frame. */
const SLICE = 8;

/** When a draft is looked at: typing must rest, or steps wait for idle time. */
export type Rest = {
  /** Typing goes on: the rest begins anew. */
  begin: () => void;
  /** Without a rest, and these steps. @returns false where the browser tells of no idle time */
  beginNow: (steps: Iterator<unknown>) => boolean;
  end: () => void;
};

/**
 * Runs `look` once typing rests and the page is idle, off the typing path.
 *
 * @param prepare the work to be done before, in steps that are run in slices of idle time
 */
export function makeRest(look: () => void, signal: AbortSignal, prepare: () => Iterator<unknown> | undefined): Rest {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const end = () => {
    clearTimeout(resting);
    if (idle) cancelIdleCallback(idle);
    idle = 0;
  };
  const isIdleTold = () => typeof requestIdleCallback === 'function';
  const wait = (steps = prepare()) => {
    const work = () => {
      const until = performance.now() + SLICE;
      do {
        if (!steps || steps.next().done) return look();
      } while (performance.now() < until);
      idle = requestIdleCallback(work, { timeout: LATEST_SLICE });
    };
    idle = requestIdleCallback(work, { timeout: LATEST });
  };
  signal.addEventListener('abort', end);
  return {
    end,
    begin() {
      end();
      resting = setTimeout(() => (isIdleTold() ? wait() : look()), REST);
    },
    beginNow(steps) {
      end();
      if (isIdleTold()) wait(steps);
      return isIdleTold();
    },
  };
}
