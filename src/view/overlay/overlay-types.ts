import type { Walk } from '../../flow/walk-types.ts';
import type { ClockLine } from '../../queue/describe-clock.ts';
import type { Placement } from './place-overlay.ts';

export type OverlayState =
  | { kind: 'loading' }
  /** `message`: what happened. `next`: what to do. Both whole sentences. */
  | { kind: 'trouble'; message: string; next: string }
  | { kind: 'walk'; walk: Walk; clock?: ClockLine[]; notice?: string };

/** What an agent asks for. The feature that mounted the overlay carries it out. */
export type OverlayIntent =
  | { kind: 'answer-step'; step: string; answer: string }
  | { kind: 'change-answer'; step: string }
  | { kind: 'go-back' }
  | { kind: 'start-again' }
  | { kind: 'collapse' }
  | { kind: 'expand' }
  | { kind: 'move-dock'; to: 'left' | 'right' };

export type OverlayProps = {
  state: OverlayState;
  dock: 'left' | 'right';
  collapsed: boolean;
  place: Placement;
  /** Present time, ISO; with it an answer of another day shows its date. */
  now?: string;
  /** IANA zone for times; the agent's own when left out. */
  timeZone?: string;
  act: (intent: OverlayIntent) => void;
};
