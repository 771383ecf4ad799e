import { Chip, InferredChip } from '../kit/chip.tsx';
import type { ChartNode } from './chart-types.ts';

/** What a box is and how the ticket stands to it, in words. */
export function tellState({ kind, state }: ChartNode): string {
  if (state === 'now') return kind === 'step' ? 'You are here' : 'It ended here';
  return state === 'taken' ? 'On the way' : '';
}

/** What stands in a box. */
export function NodeWords({ node }: { node: ChartNode }) {
  const said = tellState(node);
  return (
    <>
      <span class="vh">{node.kind === 'step' ? 'Question: ' : 'Outcome: '}</span>
      {node.words} <InferredChip mark={node.mark} />{' '}
      {node.state === 'now' ? <Chip tone="accent">{said}</Chip> : <span class="vh">{said}</span>}
    </>
  );
}

/** Words on a line: the answers that lead along it. */
export function edgeWords(answers: readonly { label: string }[]): string {
  return answers.map(({ label }) => label).join(' / ');
}
