import type { ChartPlan } from './chart-types.ts';

const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;

/** Keys that go from box to box. */
export type ArrowKey = keyof typeof ways;

/** Whether a key is one that walks the chart. */
export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(ways, key);
}

/** The box to go to from another by an arrow key: the nearest that lies that way rather than across; undefined at an edge. */
export function findNeighbour(plan: ChartPlan, from: string, key: ArrowKey): string | undefined {
  const here = plan.nodes.get(from);
  if (!here) return undefined;
  const [dx, dy] = ways[key];
  let best: { key: string; cost: number } | undefined;
  for (const [other, { x, y }] of plan.nodes) {
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const across = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (other === from || along < 1 || across > along * 8) continue;
    const cost = along + across * 2;
    if (best === undefined || cost < best.cost) best = { key: other, cost };
  }
  return best?.key;
}
