/** One thing to measure: `run` is called many times and does the same each time. */
export type Task = { name: string; run: () => unknown };

/** Median and 90th percentile, in milliseconds or whatever was measured. */
export type Spread = { median: number; p90: number; runs: number };

/** @throws when nothing was measured */
export function summarise(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, p90] = [at(0.5), at(0.9)];
  if (median === undefined || p90 === undefined) throw new Error('nothing was measured');
  return { median, p90, runs: sorted.length };
}

/**
 * Measures tasks in turn, round by round in one process, so that whatever else the machine does meets all of them
 * alike. The first rounds warm up and are not counted. Times in milliseconds.
 */
export function measureInTurn(tasks: readonly Task[], rounds = 60, warmUp = 10): Map<string, Spread> {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run } of tasks) {
      const started = performance.now();
      run();
      const took = performance.now() - started;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, values]) => [name, summarise(values)]));
}

const show = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));

/** Prints rows of a Markdown table. */
export function printSpreads(title: string, unit: string, spreads: Iterable<[string, Spread]>): void {
  console.log(`\n| ${title} | median, ${unit} | p90, ${unit} | runs |\n|---|---|---|---|`);
  for (const [name, { median, p90, runs }] of spreads) {
    console.log(`| ${name} | ${show(median)} | ${show(p90)} | ${runs} |`);
  }
}
