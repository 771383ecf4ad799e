import { Button } from '../kit/button.tsx';
import { InferredChip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import { Link } from '../kit/link.tsx';
import { ActionMacro } from './action-macro.tsx';
import { ActionText } from './action-text.tsx';
import type { ActionIntent, ActionLine } from './action-types.ts';

type ItemProps = { line: ActionLine; isRunning: boolean; act: (intent: ActionIntent) => void };

const isThere = ({ state }: ActionLine) => state === 'done' || state === 'saved' || state === 'so';

/** One action: what it is, what it changes, and the ways to do it, take it back, or be shown where. */
export function ActionItem({ line, isRunning, act }: ItemProps) {
  const { place, words, mark, detail, off, said, text, macro, preview, ticked, link } = line;
  const change = `sl-change-${place}`;
  const reason = `sl-off-${place}`;
  const changes = `sl-changes-${place}`;
  const outcome = `sl-said-${place}`;
  const why = line.state === 'stopped' && said !== undefined ? outcome : undefined;
  const news = off !== undefined ? reason : (why ?? (preview !== undefined ? changes : undefined));
  // What is and what will be, also for whoever goes from button to button.
  const told = [detail !== undefined && change, news].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <span class="action-number" aria-hidden="true">
        {isThere(line) ? <Icon name="check" small /> : place + 1}
      </span>
      <div class="action-body">
        <span class="action-words">
          {words} <InferredChip mark={mark} />
        </span>
        {detail !== undefined && (
          <span class="action-change" id={change}>
            {detail}
          </span>
        )}
        {off !== undefined && (
          <span class="action-said" id={reason}>
            {off}
          </span>
        )}
        {said !== undefined && off === undefined && (
          <span class={`action-said is-${line.state}`} id={outcome}>
            {said}
          </span>
        )}
        {text !== undefined && !line.isOwn && <ActionText line={line} isRunning={isRunning} act={act} />}
        {macro !== undefined && (
          <ActionMacro place={place} words={words} macro={macro} isOff={isRunning || line.state === 'done'} act={act} />
        )}
        <div class="action-ways">
          {line.isWorked && <DoIt line={line} isRunning={isRunning} told={told} act={act} />}
          {line.canUndo && (
            <Button label={`Undo: ${words}`} busy={isRunning} press={() => act({ kind: 'undo', place })}>
              Undo
            </Button>
          )}
          {line.canSave && (
            <Button
              label={`Save through the API: ${words}`}
              busy={isRunning}
              press={() => act({ kind: 'ask-save', place })}
            >
              Save through the API
            </Button>
          )}
          {line.canShow && (
            <Button look="quiet" label={`Show me where: ${words}`} press={() => act({ kind: 'show', place })}>
              Show me where
            </Button>
          )}
          {line.canPreview && (
            <Button
              look="quiet"
              label={`What it changes: ${words}`}
              busy={isRunning}
              press={() => act({ kind: 'preview', place })}
            >
              What it changes
            </Button>
          )}
          {link !== undefined && (
            <Link href={link.href} label={`Open ${link.label}`}>
              Open
            </Link>
          )}
          {ticked !== undefined && (
            <label class="actions-tick">
              <input
                type="checkbox"
                checked={ticked}
                aria-label={`Done: ${words}`}
                onChange={(event) => act({ kind: 'tick', place, on: event.currentTarget.checked })}
              />{' '}
              Done
            </label>
          )}
        </div>
        {/* Below: it comes while the agent is about to click. */}
        {preview !== undefined && (
          <ul class="action-preview" id={changes} aria-label={`What it changes: ${words}`}>
            {preview.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** Once done it stays where it is, so that a second click meets no other button. */
function DoIt({ line, isRunning, told, act }: ItemProps & { told: string | undefined }) {
  const { place, words, off, state } = line;
  const isOff = off !== undefined || state === 'so';
  return (
    <Button
      label={`Do it: ${words}`}
      look={isThere(line) || isOff ? 'plain' : 'primary'}
      disabled={isOff}
      busy={isRunning || state === 'done' || state === 'saved' || state === 'doing'}
      {...(told === undefined ? {} : { describedBy: told })}
      single
      press={() => act({ kind: 'do', place })}
    >
      {state === 'done' || state === 'saved' ? 'Done' : 'Do it'}
    </Button>
  );
}
