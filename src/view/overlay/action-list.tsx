import { Button } from '../kit/button.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import { ActionItem } from './action-item.tsx';
import { ActionQuestion } from './action-question.tsx';
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
        <div class="actions-kept">
          <p>{kept.words}</p>
          <Button label={`Do it: ${kept.submit}`} busy={isRunning} press={() => act({ kind: 'submit-kept' })}>
            {kept.submit}
          </Button>
        </div>
      )}
      {(canDoAll || submitAs !== undefined || canUndoAll || isRunning || progress !== '') && (
        <div class="actions-all">
          {/* It stays where it is: the second of two clicks must not meet Stop. */}
          <Button
            look={canDoAll && !isRunning ? 'primary' : 'plain'}
            disabled={!canDoAll && !isRunning}
            busy={isRunning}
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
              press={() => act({ kind: 'do-all', submit: true })}
            >
              {`Do all and ${submitAs}`}
            </Button>
          )}
          <p class="actions-progress">{progress}</p>
        </div>
      )}
      <LiveRegion text={progress} />
      {question !== undefined && asked !== undefined && (
        <ActionQuestion words={asked.words} question={question} act={act} />
      )}
    </>
  );
}
