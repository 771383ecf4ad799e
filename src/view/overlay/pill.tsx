import { Icon } from '../kit/icon.tsx';
import type { OverlayIntent, OverlayState } from './overlay-types.ts';
import { tellPill } from './tell-step.ts';

type PillProps = { state: OverlayState; hasRoom: boolean; act: (intent: OverlayIntent) => void };

/** The collapsed overlay: one line with the step. Without room it says so, since expanding would cover the composer. */
export function Pill({ state, hasRoom, act }: PillProps) {
  const words = tellPill(state);
  return (
    <div class="pill">
      <Icon name="signpost" />
      <span class="pill-words" id="sl-pill" title={words}>
        {words}
      </span>
      {hasRoom ? (
        <button
          type="button"
          class="button tool pill-button"
          aria-label="Expand"
          aria-describedby="sl-pill"
          data-focus=""
          onClick={() => act({ kind: 'expand' })}
        >
          <Icon name="expand" />
        </button>
      ) : (
        <span class="vh">There is no room for the guide here. Make the window larger or the composer smaller.</span>
      )}
    </div>
  );
}
