import { Icon } from '../kit/icon.tsx';
import { Clock } from './clock.tsx';
import { Ending } from './ending.tsx';
import { OpenStep } from './open-step.tsx';
import type { OverlayProps } from './overlay-types.ts';
import { Trail } from './trail.tsx';

/** The part of the overlay that scrolls. Whatever happens it says something: there is no blank panel. */
export function OverlayBody({ state, now, timeZone, drawNow, act }: OverlayProps) {
  if (state.kind === 'loading') {
    return (
      <div class="body">
        <p class="calm" role="status">
          Reading the ticket
        </p>
      </div>
    );
  }
  if (state.kind === 'trouble') {
    return (
      <div class="body">
        <div class="trouble" role="status">
          <Icon name="warning" />
          <p>
            <b>{state.message}</b> {state.next}
          </p>
        </div>
      </div>
    );
  }
  const { walk, clock, notice, targets } = state;
  return (
    <div class="body">
      <Clock lines={clock ?? []} targets={targets} now={now} />
      {notice !== undefined && (
        <p class="notice" role="status">
          <Icon name="info" />
          <span>{notice}</span>
        </p>
      )}
      <Trail answered={walk.answered} now={now} timeZone={timeZone} act={act} />
      {walk.now.kind === 'step' ? (
        <OpenStep key={walk.now.step.step} step={walk.now.step} drawNow={drawNow} act={act} />
      ) : (
        <Ending key={walk.now.ending.id} ending={walk.now.ending} drawNow={drawNow} />
      )}
    </div>
  );
}
