import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReachedEnding } from '../../flow/walk-types.ts';
import { InferredChip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import type { DrawEnding } from './overlay-types.ts';

/** Where the walk ended: why, whether a reply is owed, and what to do, each with what it changes. */
export function Ending({ ending, drawEnding }: { ending: ReachedEnding; drawEnding?: DrawEnding | undefined }) {
  return (
    <section class="card done">
      <h3 class="card-title" tabIndex={-1} data-focus="">
        {ending.title}
      </h3>
      <InferredChip mark={ending.mark} />
      <p class="card-help">{ending.why}</p>
      <p class="reply">
        <Icon name="email" />
        <span>
          {ending.reply === 'owed' ? (
            <>
              <b>A reply is owed.</b> Tell the requester, even in one line.
            </>
          ) : (
            <>
              <b>No reply.</b> {ending.reply.none}
            </>
          )}
        </span>
      </p>
      {ending.actions.length > 0 && drawEnding && <Drawn ending={ending} drawEnding={drawEnding} />}
      {ending.actions.length > 0 && !drawEnding && (
        <ol class="actions" aria-label="What to do">
          {ending.actions.map((action, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an ending's actions are fixed and in order
            <li key={index}>
              <span class="action-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="action-words">
                {action.words} <InferredChip mark={action.mark} />
                {action.change !== undefined && <span class="action-change">{action.change}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The place another file draws into; nothing of ours stands in it. */
function Drawn({ ending, drawEnding }: { ending: ReachedEnding; drawEnding: DrawEnding }) {
  const place = useRef<HTMLDivElement>(null);
  const draw = useRef(drawEnding);
  draw.current = drawEnding;
  useLayoutEffect(() => {
    if (place.current) drawEnding(place.current, ending);
  });
  useLayoutEffect(() => {
    const drawn = place.current;
    return () => {
      if (drawn) draw.current(drawn, null);
    };
  }, []);
  return <div ref={place} />;
}
