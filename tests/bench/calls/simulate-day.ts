/** A working day of many agents, minute by minute, as `api.md` 17.1 models it. Seeded, so that a run can be repeated. */

/** What each action of an agent costs in calls, as counted in a browser. */
export type Costs = { freshPopup: number; keptPopup: number; queueTicket: number; otherTicket: number; submit: number };

/** `perMinute` is the plan's limit of the whole account. */
export type DayFigures = { agents: number; mean: number; p99: number; atStart: number };

const hours = 8;
const perHour = { views: 15, popups: 4, submits: 6 };
/** Share of viewed tickets that the popup's lists have: an agent works mostly on the queue the lists are of. */
const fromQueue = 0.85;
/** Minutes the popup's lists stay fresh, and minutes a ticket page takes a ticket from them. */
const freshFor = 30;
const keptFor = 60;
/** The shift starts at minute 60, give or take ten (standard deviation). */
const start = { at: 60, spread: 10 };

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Calls of one agent, by minute of the day. */
function spendDay(calls: number[], costs: Costs, random: () => number): void {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const first = Math.max(0, Math.round(start.at + normal * start.spread));
  let fetchedAt = Number.NEGATIVE_INFINITY;
  for (let minute = first; minute < Math.min(calls.length, first + hours * 60); minute += 1) {
    const spend = (count: number) => {
      calls[minute] = (calls[minute] ?? 0) + count;
    };
    const isOpened = minute === first || random() < perHour.popups / 60;
    if (isOpened) {
      const isFresh = minute - fetchedAt < freshFor;
      spend(isFresh ? costs.keptPopup : costs.freshPopup);
      if (!isFresh) fetchedAt = minute;
    }
    if (random() < perHour.views / 60) {
      const isKnown = minute - fetchedAt < keptFor && random() < fromQueue;
      spend(isKnown ? costs.queueTicket : costs.otherTicket);
    }
    if (random() < perHour.submits / 60) spend(costs.submit);
  }
}

/** Calls a minute of so many agents: the mean while all work, the 99th percentile then, and the most at shift start. */
export function simulateDay(agents: number, costs: Costs, seed = 1): DayFigures {
  const random = makeRandom(seed);
  const calls = Array.from({ length: 11 * 60 }, () => 0);
  for (let agent = 0; agent < agents; agent += 1) spendDay(calls, costs, random);
  const working = calls.slice(2 * 60, 8 * 60).sort((a, b) => a - b);
  const atStart = Math.max(...calls.slice(0, 2 * 60));
  const mean = working.reduce((sum, one) => sum + one, 0) / working.length;
  return { agents, mean, p99: working[Math.floor(working.length * 0.99)] ?? 0, atStart };
}
