import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { OverlayIntent, OverlayPrompt } from './overlay-types.ts';

/** A line with what may be done about it: another agent's run, or what came of the log. */
export function Prompt({ words, choices, act }: OverlayPrompt & { act: (intent: OverlayIntent) => void }) {
  return (
    <div class="prompt">
      <p class="notice" role="status">
        <Icon name="info" />
        <span>{words}</span>
      </p>
      {choices.map(({ label, intent }) => (
        <Button key={label} press={() => act(intent)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
