import type { CSSProperties } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { LiveRegion } from '../kit/live-region.tsx';
import { DoneLine } from './done-line.tsx';
import { KEYS } from './open-step.tsx';
import { OverlayBody } from './overlay-body.tsx';
import type { OverlayIntent, OverlayProps } from './overlay-types.ts';
import { Pill } from './pill.tsx';
import type { Placement } from './place-overlay.ts';
import { Prompt } from './prompt.tsx';
import { keyOfNow, tellNow } from './tell-step.ts';
import { useStepFocus } from './use-step-focus.ts';

/** The triage guide beside a ticket: where the walk stands, what was answered, what to do. Props in, intents out. */
export function Overlay(props: OverlayProps) {
  const { state, collapsed, dock, place, act } = props;
  const root = useRef<HTMLElement>(null);
  const isPill = collapsed || place.mode === 'pill';
  const words = state.kind === 'walk' ? tellNow(state.walk) : '';
  const asked = props.prompt ?? (state.kind === 'walk' ? state.prompt : undefined);
  const dates = state.kind === 'walk' ? state.clock?.map((line) => line.words) : [];
  const done = state.kind === 'walk' ? state.done?.at : undefined;
  const room = [isPill, place.width, place.maxHeight, asked?.words, dates, done].join();
  const said = useStepFocus(root, keyOfNow(state), words, isPill, room);
  const other = dock === 'right' ? 'left' : 'right';
  const answered = state.kind === 'walk' ? state.walk.answered.length : 0;
  return (
    <aside
      ref={root}
      class={isPill ? 'overlay is-pill' : `overlay is-${place.mode}`}
      aria-label="Triage guide"
      style={toStyle(place, isPill)}
      onKeyDown={(event) => pressKey(event, props, isPill)}
    >
      {isPill ? (
        <Pill state={state} hasRoom={place.mode !== 'pill'} act={act} />
      ) : (
        <>
          <header class="head">
            <h2 tabIndex={-1} data-focus={state.kind === 'walk' ? undefined : ''}>
              Triage
            </h2>
            {state.kind === 'walk' && (
              <Button look="tool" label="Show the whole flow" press={() => act({ kind: 'show-flow' })}>
                <Icon name="flow" />
              </Button>
            )}
            <Button look="tool" label={`Move to the ${other}`} press={() => act({ kind: 'move-dock', to: other })}>
              <Icon name={`dock-${other}`} />
            </Button>
            <Button look="tool" label="Collapse" press={() => act({ kind: 'collapse' })}>
              <Icon name="minimise" />
            </Button>
          </header>
          <OverlayBody {...props} />
          {state.kind === 'walk' && state.done && (
            <DoneLine done={state.done} next={state.next} now={props.now} timeZone={props.timeZone} />
          )}
          {asked && <Prompt {...asked} act={act} />}
          <footer class="foot">
            <Button look="quiet" disabled={answered === 0} press={() => act({ kind: 'go-back' })}>
              Back
            </Button>
            <Button look="quiet" disabled={answered === 0} press={() => act({ kind: 'start-again' })}>
              Start again
            </Button>
            {state.kind === 'walk' && (
              <Button look="quiet" class="last" press={() => act({ kind: 'add-log' })}>
                Add log to note
              </Button>
            )}
          </footer>
        </>
      )}
      <LiveRegion text={said} />
    </aside>
  );
}

function toStyle(place: Placement, isPill: boolean): CSSProperties {
  const edge = place.side === 'right' ? { right: `${place.right}px` } : { left: `${place.left}px` };
  const size = isPill ? { maxWidth: `${place.width}px` } : { width: `${place.width}px` };
  return { ...edge, ...size, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` };
}

/** 1 to 9 answer, Escape collapses; a held key answers once. Where the agent writes, keys write. */
function pressKey(event: KeyboardEvent, { state, act }: OverlayProps, isPill: boolean): void {
  const isWriting = event.key !== 'Escape' && /^(INPUT|TEXTAREA)$/.test((event.target as Element).tagName);
  const intent =
    isPill || isWriting || event.altKey || event.ctrlKey || event.metaKey ? undefined : readKey(event, state);
  if (!intent) return;
  event.preventDefault();
  if (!event.repeat) act(intent);
}

function readKey({ key }: KeyboardEvent, state: OverlayProps['state']): OverlayIntent | undefined {
  if (key === 'Escape') return { kind: 'collapse' };
  if (state.kind !== 'walk' || state.walk.now.kind !== 'step' || !/^[1-9]$/.test(key)) return undefined;
  const { step, answers } = state.walk.now.step;
  const chosen = answers.slice(0, KEYS)[Number(key) - 1];
  return chosen && { kind: 'answer-step', step, answer: chosen.answer };
}
