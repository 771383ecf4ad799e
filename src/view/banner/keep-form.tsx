import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeepReason } from '../../contracts/kept-findings.ts';
import { Button } from '../kit/button.tsx';
import { keepReasonWords } from './keep-reasons.ts';

type KeepFormProps = { excerpt: string; keep: (reason: KeepReason) => void; cancel: () => void };

/** Asks why a finding stays. A short list: nothing typed is stored. Takes the focus, and Escape leaves it. */
export function KeepForm({ excerpt, keep, cancel }: KeepFormProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => form.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      ref={form}
      class="keep"
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <legend>Why is it right to keep {excerpt}?</legend>
      {keepReasonWords.map(([reason, words]) => (
        <Button key={reason} press={() => keep(reason)}>
          {words}
        </Button>
      ))}
      <Button look="quiet" press={cancel}>
        Cancel
      </Button>
    </fieldset>
  );
}
