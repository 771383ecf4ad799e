import { Button } from '../kit/button.tsx';
import type { ActionIntent, WhereWords } from './action-types.ts';

/** The words that go with the ring around a control: what to do with it, and how to end this. Takes the focus once. */
export function ActionWhere({ where, act }: { where: WhereWords; act: (intent: ActionIntent) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of words and one button, no set of fields
    <div class="where" role="group" aria-label={`Where: ${where.words}`} tabIndex={-1}>
      <p role="status">{where.how}</p>
      <Button press={() => act({ kind: 'end-show' })}>End</Button> <span class="where-hint">or press Escape</span>
    </div>
  );
}
