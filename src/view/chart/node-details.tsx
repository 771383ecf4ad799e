import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { InferredChip } from '../kit/chip.tsx';
import { tellState } from './chart-node.tsx';
import type { ChartModel } from './chart-types.ts';

type DetailsProps = { model: ChartModel; id: string; open: (key: string) => void; close: () => void };

/** All the flow says of one box, and where its answers lead. */
export function NodeDetails({ model, id, open, close }: DetailsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another box is another heading.
  useEffect(() => heading.current?.focus(), [id]);
  const node = model.nodes.find(({ key }) => key === id);
  if (!node) return null;
  const wordsOf = (key: string) => model.nodes.find((one) => one.key === key)?.words ?? '';
  const ways = model.edges.filter(({ from }) => from === id);
  return (
    <section class="details" aria-label="Details" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <div class="details-head">
        <h2 ref={heading} tabIndex={-1}>
          {node.words}
        </h2>
        <Button label="Close the details" press={close}>
          Close
        </Button>
      </div>
      <p class="hint">
        {node.kind === 'step' ? 'Question' : 'Outcome'}
        {tellState(node) !== '' && `. ${tellState(node)}.`} <InferredChip mark={node.mark} />
      </p>
      {node.more !== undefined && <p>{node.more}</p>}
      {ways.length > 0 && (
        <ul aria-label="Answers">
          {ways.flatMap(({ to, answers }) =>
            answers.map(({ label, mark, isTaken }) => (
              <li key={`${to} ${label}`}>
                <b>{label}</b> {isTaken && '(chosen)'} <InferredChip mark={mark} />{' '}
                <Button look="quiet" label={`${label}: go to ${wordsOf(to)}`} press={() => open(to)}>
                  {wordsOf(to)}
                </Button>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}
