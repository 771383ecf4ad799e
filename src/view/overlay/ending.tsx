import type { ReachedEnding } from '../../flow/walk-types.ts';
import { InferredChip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import { Drawn } from './drawn.tsx';
import type { DrawNow } from './overlay-types.ts';

/** Where the walk ended: why, whether a reply is owed, and what to do, each with what it changes. */
export function Ending({ ending, drawNow }: { ending: ReachedEnding; drawNow?: DrawNow | undefined }) {
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
      {ending.actions.length > 0 && drawNow && <Drawn now={{ kind: 'ending', ending }} drawNow={drawNow} />}
      {ending.actions.length > 0 && !drawNow && (
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
