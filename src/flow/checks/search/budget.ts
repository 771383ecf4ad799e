/** Looks at single conditions one step is worth. Far more than a step needs that people can read. */
const mostForStep = 300_000;
/** And a whole flow: about a second. */
const mostForFlow = 4_000_000;

/**
 * How much may be tried, counted and not timed, so that the same flow always gives the same findings. Past it a
 * check says that it is not sure, and never keeps silent about it.
 */
export type Budget = {
  /** Counts one look. */
  spend: () => void;
  isSpent: () => boolean;
};

/** A budget for a flow, from which its steps take theirs. */
export function makeFlowBudget(most = mostForFlow): () => Budget {
  let left = most;
  return () => {
    let own = mostForStep;
    // Once refused, a step stays unsure.
    let isRefused = false;
    return {
      spend() {
        own -= 1;
        left -= 1;
      },
      isSpent() {
        if (own <= 0 || left <= 0) isRefused = true;
        return isRefused;
      },
    };
  };
}
