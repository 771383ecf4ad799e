import type { RefObject } from 'preact';
import { edgeWords, NodeWords } from './chart-node.tsx';
import type { ChartModel, ChartPlan, Point } from './chart-types.ts';

type CanvasProps = {
  sheet: RefObject<HTMLDivElement | null>;
  model: ChartModel;
  /** Undefined while boxes are measured: they are there and out of sight. */
  plan: ChartPlan | undefined;
  scale: number;
  /** On paper the scale counts for the layout too: a box must not be put on the page its full size would be on. */
  isPrinting: boolean;
  /** The box that the tab key comes to. */
  active: string;
  focus: (key: string) => void;
  open: (key: string) => void;
};

/** The drawing itself: lines below, words and boxes above, all at full size and scaled as one. */
export function Canvas({ sheet, model, plan, scale, isPrinting, active, focus, open }: CanvasProps) {
  const size = plan ? { width: `${plan.width * scale}px`, height: `${plan.height * scale}px` } : {};
  return (
    <div class={plan ? 'room' : 'room measuring'} style={size}>
      <div class="sheet" ref={sheet} style={isPrinting ? { zoom: scale } : { transform: `scale(${scale})` }}>
        {plan && <Lines model={model} plan={plan} />}
        {model.edges.map((edge, at) => (
          <span
            key={`${edge.from} ${edge.to}`}
            data-edge=""
            aria-hidden="true"
            class={edge.isTaken ? 'edge-words taken' : 'edge-words'}
            style={centre(plan?.edges[at]?.label)}
          >
            {edgeWords(edge.answers)}
          </span>
        ))}
        {model.nodes.map((node) => (
          <button
            key={node.key}
            type="button"
            data-node={node.key}
            class={`node ${node.kind} ${node.state}`}
            style={centre(plan?.nodes.get(node.key))}
            tabIndex={node.key === active ? 0 : -1}
            aria-current={node.state === 'now' ? 'step' : undefined}
            onFocus={() => focus(node.key)}
            onClick={() => open(node.key)}
          >
            <NodeWords node={node} />
          </button>
        ))}
      </div>
    </div>
  );
}

function Lines({ model, plan }: { model: ChartModel; plan: ChartPlan }) {
  // What was taken is drawn last, over the rest.
  const order = model.edges
    .map((edge, at) => ({ edge, at }))
    .sort((a, b) => Number(a.edge.isTaken) - Number(b.edge.isTaken));
  return (
    <svg class="lines" width={plan.width} height={plan.height} aria-hidden="true" focusable="false">
      {order.map(({ edge, at }) => {
        const points = plan.edges[at]?.points ?? [];
        return (
          <g key={at} class={edge.isTaken ? 'line taken' : 'line'}>
            <path d={drawLine(points)} />
            <path class="head" d={drawHead(points)} />
          </g>
        );
      })}
    </svg>
  );
}

function centre(point: Point | undefined): Record<string, string> {
  return point ? { left: `${point.x}px`, top: `${point.y}px` } : {};
}

/** From corner to corner, level at each. */
function drawLine(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** Lines come in level from the left. */
function drawHead(points: readonly Point[]): string {
  const tip = points.at(-1);
  return tip ? `M${tip.x - 9} ${tip.y - 4}L${tip.x} ${tip.y}L${tip.x - 9} ${tip.y + 4}Z` : '';
}
