import type { ActionIntent, ActionLine } from './action-types.ts';

type TextProps = { line: ActionLine; isRunning: boolean; act: (intent: ActionIntent) => void };

/** Text for the draft, for the agent to change. */
export function ActionText({ line, isRunning, act }: TextProps) {
  const { place, words, text = '', isOwn, state } = line;
  return (
    <textarea
      class="action-text"
      rows={isOwn || text === '' ? 2 : 4}
      aria-label={`Text for: ${words}`}
      value={text}
      disabled={isRunning || state === 'done'}
      onInput={(event) => act({ kind: 'write', place, text: event.currentTarget.value })}
    />
  );
}

/** Words that nobody can suggest are asked for first, right after the heading: all else waits for them. */
export function OwnText(props: TextProps) {
  return (
    <div class="own-text">
      <span class="action-words" aria-hidden="true">
        {props.line.words}
      </span>
      <span class="action-said">Your words, for step {props.line.place + 1}.</span>
      <ActionText {...props} />
    </div>
  );
}
