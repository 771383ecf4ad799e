/** So often a host is put into the page within `BUDGET_WINDOW` milliseconds (house decision 9). */
const MOST_PLACEMENTS = 10;
const BUDGET_WINDOW = 10_000;

/**
 * Counts how often we put something back, so that a page that keeps dropping it wins instead of looping.
 *
 * @returns a function that books one placement and says whether it may be done
 */
export function createPlacementBudget(now: () => number = () => performance.now()): () => boolean {
  let placements: number[] = [];
  return () => {
    const since = now() - BUDGET_WINDOW;
    placements = placements.filter((time) => time > since);
    if (placements.length >= MOST_PLACEMENTS) return false;
    placements.push(now());
    return true;
  };
}
