import { graphlib, layout } from '@dagrejs/dagre';
import type { ChartModel, ChartPlan, Point, Size } from './chart-types.ts';

/** From here on the quick way to rank: the careful one takes seconds. */
const MANY = 250;
const MARGIN = 24;

/** Layers that all lines together may cross: 150 steps one after another take about 3 seconds. */
const MOST_CROSSED = 4000;

/** Whether a chart can be laid out while somebody waits: a very long flow is a list only. */
export function canLayOut({ nodes, edges }: ChartModel): boolean {
  const layers = new Map(nodes.map(({ key }) => [key, 0]));
  const layerOf = (key: string) => layers.get(key) ?? 0;
  // Steps stand in an order and lead on to later ones, so one pass finds each step's layer.
  for (const { from, to } of edges) layers.set(to, Math.max(layerOf(to), layerOf(from) + 1));
  return edges.reduce((sum, { from, to }) => sum + layerOf(to) - layerOf(from), 0) <= MOST_CROSSED;
}

/** Lines leave a box in the middle of its right side and come in the middle of the left: they read as a tree does. */
function sideOf(box: (Point & Size) | undefined, side: 1 | -1): Point {
  return box ? { x: box.x + (side * box.width) / 2, y: box.y } : { x: 0, y: 0 };
}

/**
 * Finds a place for every box, line and word, from left to right, by the method of layers (dagre). Pure.
 *
 * @param sizes of the boxes by key, and of the words on each edge in the model's order
 */
export function layOut(model: ChartModel, sizes: ReadonlyMap<string, Size>, words: readonly Size[]): ChartPlan {
  const graph = new graphlib.Graph({ multigraph: true });
  const ranker = model.nodes.length > MANY ? 'longest-path' : 'network-simplex';
  graph.setGraph({ rankdir: 'LR', nodesep: 16, edgesep: 12, ranksep: 84, marginx: MARGIN, marginy: MARGIN, ranker });
  for (const { key } of model.nodes) graph.setNode(key, { ...(sizes.get(key) ?? { width: 180, height: 40 }) });
  for (const [at, { from, to }] of model.edges.entries()) {
    const size = words[at] ?? { width: 80, height: 18 };
    graph.setEdge(from, to, { ...size, labelpos: 'c', minlen: 1 }, String(at));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const nodes = new Map(model.nodes.map(({ key }) => [key, graph.node(key) as Point & Size]));
  const edges = model.edges.map(({ from, to }, at) => {
    const { points = [], x = 0, y = 0 } = graph.edge(from, to, String(at)) as { points?: Point[] } & Partial<Point>;
    const half = (words[at]?.width ?? 80) / 2;
    // Level below its words: on by their left, off by their right.
    const bends = points.slice(1, -1).flatMap((one) =>
      Math.abs(one.x - x) < 1 && Math.abs(one.y - y) < 1
        ? [
            { x: x - half, y },
            { x: x + half, y },
          ]
        : [one],
    );
    return { points: [sideOf(nodes.get(from), 1), ...bends, sideOf(nodes.get(to), -1)], label: { x, y } };
  });
  return { width, height, nodes, edges };
}
