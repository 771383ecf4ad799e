import { Button } from '../kit/button.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import { ActionItem } from './action-item.tsx';
import { ActionKept } from './action-kept.tsx';
import { ActionQuestion } from './action-question.tsx';
import { OwnText } from './action-text.tsx';
import type { ActionIntent, ActionListState } from './action-types.ts';
import { ActionWhere } from './action-where.tsx';

type ListProps = { state: ActionListState; act: (intent: ActionIntent) => void };

/** What an ending asks for, action by action: what will change, before it changes, and the ways to do it. */
export function ActionList({ state, act }: ListProps) {
  const { lines, stays, note, isRunning, progress, canDoAll, canUndoAll, submitAs, kept, where, question } = state;
  const asked = question && lines[question.place];
  return (
    <>
      {note !== undefined && <p class="actions-note">{note}</p>}
      {lines
        .filter(({ isOwn }) => isOwn)
        .map((line) => (
          <OwnText key={line.place} line={line} isRunning={isRunning} act={act} />
        ))}
      <ol class="actions" aria-label="What to do">
        {lines.map((line) => (
          <li key={line.place}>
            <ActionItem line={line} isRunning={isRunning} act={act} />
            {where?.place === line.place && <ActionWhere where={where} act={act} />}
          </li>
        ))}
      </ol>
      {stays !== undefined && <p class="actions-stays">{stays}</p>}
      {kept !== undefined && (
        <ActionKept
          words={kept.words}
          label={`Do it: ${kept.submit}`}
          isRunning={isRunning}
          press={() => act({ kind: 'submit-kept' })}
        >
          {kept.submit}
        </ActionKept>
      )}
      {(canDoAll || submitAs !== undefined || canUndoAll || isRunning || progress !== '') && (
        <div class="actions-all">
          {/* Above, as the bar grows upwards: the second of two clicks must not meet the button below, nor Stop. */}
          <p class="actions-progress">{progress}</p>
          <Button
            look={canDoAll && !isRunning ? 'primary' : 'plain'}
            busy={isRunning || !canDoAll}
            press={() => act({ kind: 'do-all', submit: false })}
          >
            Do all
          </Button>
          {isRunning && <Button press={() => act({ kind: 'stop' })}>Stop</Button>}
          {canUndoAll && !isRunning && <Button press={() => act({ kind: 'undo-all' })}>Undo all</Button>}
          {submitAs !== undefined && <span class="actions-break" />}
          {submitAs !== undefined && (
            <Button
              look={canDoAll || isRunning ? 'plain' : 'primary'}
              busy={isRunning}
              single
              press={() => act({ kind: 'do-all', submit: true })}
            >
              {`Do all and ${submitAs}`}
            </Button>
          )}
        </div>
      )}
      <LiveRegion text={progress} />
      {question !== undefined && asked !== undefined && (
        <ActionQuestion words={asked.words} question={question} act={act} />
      )}
    </>
  );
}
