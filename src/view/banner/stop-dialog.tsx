import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeepReason } from '../../contracts/kept-findings.ts';
import { Button } from '../kit/button.tsx';
import type { StopDialogProps } from './banner-types.ts';
import { FindingWords } from './finding-words.tsx';
import { keepKeysInside } from './keep-keys-inside.ts';
import { keepReasonWords } from './keep-reasons.ts';

/**
 * The stop before a submit (`ui.md`): the way back has the focus, and the way through asks for a reason. Neither
 * Enter nor Escape submits, wherever the focus is: a click or Space does. A modal dialog of the browser's, so the
 * page around it is out of reach, and it lies over everything.
 */
export function StopDialog({ findings, act }: StopDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, choose] = useState<KeepReason>('checked');
  const [hint, tell] = useState('');
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    let frame = 0;
    // A page that draws itself anew may take our host out and in again, which ends what is modal.
    const keep = () => {
      if (shown.isConnected && !isModal(shown)) show(shown);
      frame = requestAnimationFrame(keep);
    };
    keep();
    return () => {
      cancelAnimationFrame(frame);
      shown.close?.();
    };
  }, []);
  const goBack = () => act({ kind: 'go-back' });
  return (
    <dialog
      ref={dialog}
      class="stop"
      role="alertdialog"
      aria-labelledby="stop-title"
      aria-describedby="stop-words"
      onCancel={(event) => {
        event.preventDefault();
        goBack();
      }}
      onMouseDown={(event) => {
        // The second press of a double click, or one beside the buttons, must not take the focus off them.
        if (!(event.target as Element).closest('button, label')) event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.target as Element).closest('.through')) {
          event.preventDefault();
          tell('Enter does not submit. Press Space, or click.');
        } else if (event.key === 'Escape') {
          event.preventDefault();
          goBack();
        } else keepKeysInside(event, event.currentTarget);
      }}
    >
      <h2 id="stop-title">Check this note before you submit</h2>
      <p id="stop-words">{countFindings(findings.length)} Nothing has been submitted.</p>
      <ul class="stop-list">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.start}`} class={`finding ${finding.severity}`}>
            <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
      <fieldset class="stop-why">
        <legend>If you submit anyway, why is that right?</legend>
        {keepReasonWords.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="stop-why"
              value={value}
              checked={value === reason}
              onChange={() => choose(value)}
            />{' '}
            {words}
          </label>
        ))}
      </fieldset>
      <div class="stop-acts">
        <Button look="primary" press={goBack}>
          Go back to the note
        </Button>
        <Button class="through" press={() => act({ kind: 'submit-anyway', reason })}>
          Submit anyway
        </Button>
      </div>
      <p class="stop-hint" aria-live="polite">
        {hint}
      </p>
    </dialog>
  );
}

/** Where a browser refuses, it is shown as a plain one. */
function show(dialog: HTMLDialogElement): void {
  try {
    if (dialog.open) dialog.close();
    dialog.showModal();
  } catch {
    dialog.setAttribute('open', '');
  }
  dialog.querySelector<HTMLElement>('.primary')?.focus();
}

function isModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return dialog.hasAttribute('open');
  }
}

function countFindings(count: number): string {
  return count === 1 ? 'It has 1 serious finding.' : `It has ${count} serious findings.`;
}
