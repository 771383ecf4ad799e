/** So often a host is put into the page within `BUDGET_WINDOW` milliseconds (house decision 9). */
const MOST_PLACEMENTS = 10;
const BUDGET_WINDOW = 10_000;

/**
 * Counts how often we put something back, so that a page that keeps dropping it wins instead of looping.
 *
 * @param again called once when there is room again after a refusal, until the signal: a page that has come to rest
 *   must not be left without
 * @returns a function that books one placement and says whether it may be done
 */
export function createPlacementBudget(
  now: () => number = () => performance.now(),
  again?: { run: () => void; signal: AbortSignal },
): () => boolean {
  let placements: number[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  again?.signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return () => {
    const since = now() - BUDGET_WINDOW;
    placements = placements.filter((time) => time > since);
    if (placements.length < MOST_PLACEMENTS) return placements.push(now()) > 0;
    if (again && waiting === undefined)
      waiting = setTimeout(() => {
        waiting = undefined;
        again.run();
      }, BUDGET_WINDOW);
    return false;
  };
}
