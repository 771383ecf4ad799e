import { render } from 'preact';
import type { DrawNow, OverlayIntent, OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { StepTools } from '../../../src/view/overlay/step-tools.tsx';

/** Draws what stands beside an open step, as the part that has it does. */
export function drawTools(state: OverlayState, act: (intent: OverlayIntent) => void): DrawNow {
  return (place, now) => {
    if (now?.kind !== 'step' || state.kind !== 'walk') return render(null, place);
    const { walk, owner, ways, likely } = state;
    render(<StepTools {...{ step: now.step, flow: walk.flow, owner, ways, likely, act }} />, place);
  };
}
