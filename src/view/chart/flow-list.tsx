import { Button } from '../kit/button.tsx';
import { Chip, InferredChip } from '../kit/chip.tsx';
import { tellState } from './chart-node.tsx';
import type { ChartModel, ChartNode } from './chart-types.ts';

/**
 * The flow as a nested list: each step below the answer that first leads to it, and a link where another does. For
 * screen readers, for narrow screens, and for paper.
 */
export function FlowList({ model }: { model: ChartModel }) {
  const nodes = new Map(model.nodes.map((node) => [node.key, node]));
  const first = model.nodes[0];
  if (!first) return null;
  return (
    <ol class="flow-list">
      <Branch node={first} model={model} nodes={nodes} seen={new Set([first.key])} />
    </ol>
  );
}

type BranchProps = {
  node: ChartNode;
  model: ChartModel;
  nodes: ReadonlyMap<string, ChartNode>;
  /** Steps that stand in the list already; filled on the way. */
  seen: Set<string>;
};

function Branch({ node, model, nodes, seen }: BranchProps) {
  const isOnWay = (key: string) => model.edges.some(({ to, isTaken }) => to === key && isTaken);
  const rows = model.edges
    .filter(({ from }) => from === node.key)
    .flatMap(({ to, answers }) => answers.map((answer) => ({ ...answer, to: nodes.get(to) })))
    .map((row) => {
      // What is on the way stands on the way, not below the first answer that might lead there as well.
      const isHere = row.isTaken || !isOnWay(row.to?.key ?? '');
      const isFirst = row.to?.kind === 'step' && isHere && !seen.has(row.to.key);
      if (row.to && isFirst) seen.add(row.to.key);
      return { ...row, isFirst };
    });
  return (
    <li id={`list-${node.key}`} class={`list-step ${node.state}`} tabIndex={-1}>
      <b>{node.words}</b> <State node={node} />
      <ul>
        {rows.map(({ label, mark, isTaken, to, isFirst }) => (
          <li key={label} class={isTaken ? 'list-answer taken' : 'list-answer'}>
            {label} <InferredChip mark={mark} /> {isTaken && <Chip tone="accent">chosen</Chip>}
            {to && !isFirst && <Target node={to} isTaken={isTaken} />}
            {to && isFirst && (
              <ol>
                <Branch node={to} model={model} nodes={nodes} seen={seen} />
              </ol>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Target({ node, isTaken }: { node: ChartNode; isTaken: boolean }) {
  if (node.kind === 'ending') {
    return (
      <span class={isTaken ? 'list-ending now' : 'list-ending'}>
        {' → '}
        {node.words} <State node={isTaken ? node : { ...node, state: 'plain' }} />
      </span>
    );
  }
  // The address holds the ticket: a link to a place of the page would lose it.
  const go = () => {
    const target = document.getElementById(`list-${node.key}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return (
    <span>
      {' → goes on at '}
      <Button look="quiet" press={go}>
        {node.words}
      </Button>
    </span>
  );
}

function State({ node }: { node: ChartNode }) {
  return (
    <>
      <InferredChip mark={node.mark} /> {node.state === 'now' && <Chip tone="accent">{tellState(node)}</Chip>}
    </>
  );
}
