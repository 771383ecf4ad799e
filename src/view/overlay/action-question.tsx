import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import type { ActionIntent, SaveQuestion } from './action-types.ts';

type QuestionProps = { words: string; question: SaveQuestion; act: (intent: ActionIntent) => void };

/** Asks before something is saved past the page: the difference in full, and the way back has the focus. */
export function ActionQuestion({ words, question, act }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const goBack = () => act({ kind: 'drop-save' });
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    const root = shown.getRootNode();
    const before = root instanceof ShadowRoot ? root.activeElement : null;
    show(shown);
    return () => {
      shown.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="question"
      role="alertdialog"
      aria-labelledby="sl-question-title"
      aria-describedby="sl-question-words"
      onCancel={(event) => {
        event.preventDefault();
        goBack();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        goBack();
      }}
    >
      <h2 id="sl-question-title">Save this through Zendesk’s API?</h2>
      <div id="sl-question-words">
        <p>
          <b>{words}</b>
        </p>
        <ul class="action-preview">
          {question.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {question.refusal ??
            'The page did not take it. The API saves it at once, without Submit, and it cannot be undone here. Nothing else on the ticket changes.'}
        </p>
      </div>
      <div class="question-ways">
        <Button look="primary" busy={question.isSaving} press={goBack}>
          Go back
        </Button>
        {question.refusal === undefined && (
          <Button busy={question.isSaving} single press={() => act({ kind: 'save' })}>
            {question.isSaving ? 'Saving' : 'Save now'}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function show(dialog: HTMLDialogElement): void {
  try {
    dialog.showModal();
  } catch {
    dialog.setAttribute('open', '');
  }
  dialog.querySelector<HTMLElement>('button')?.focus();
}
