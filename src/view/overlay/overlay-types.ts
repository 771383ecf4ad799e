import type { Walk } from '../../flow/walk-types.ts';
import type { ClockLine } from '../../queue/describe-clock.ts';
import type { Placement } from './place-overlay.ts';

/** What the guide shows: trouble, waiting, a step, or an ending. */
export type OverlayState =
  | { kind: 'loading' }
  /** `message`: what happened. `next`: what to do. Both whole sentences. */
  | { kind: 'trouble'; message: string; next: string }
  | {
      kind: 'walk';
      walk: Walk;
      clock?: ClockLine[];
      notice?: string;
      /** Something the agent may choose, such as to go on where another agent left off. */
      prompt?: OverlayPrompt;
      /** Who looks after the flow: what is wrong with a step is told them. */
      owner?: FlowOwner;
      /** The ending that was carried out last on this ticket. */
      done?: DoneEnding;
      /** The ticket to take next, and why; given once this one is done. */
      next?: { id: number; url: string; why: string };
      /** The account's own targets of this ticket, in words. */
      targets?: string[];
      /** Names of Zendesk's groups by their number, as far as known. */
      groups?: { id: number; name: string }[];
      /** Answers that lead to an ending from the open step, each named by that ending and its own label. */
      ways?: WayLine[];
      /** Several answers in a row that the ticket suggests. */
      likely?: LikelyLines;
    };

/** An ending that can be gone to, and the answer that decides for it. */
export type WayLine = { title: string; label: string; step: string; answer: string };

/** `reasons`: each answer with what suggests it. `to`: the ending or question they lead to. */
export type LikelyLines = { reasons: readonly string[]; to: string };

/** `at`: ISO 8601, UTC. */
export type DoneEnding = { title: string; at: string };

/**
 * Draws what an ending asks for, with the ways to do it, or the short cuts beside an open step, into an element of
 * the overlay; null takes it away. It stands in a file of its own (decision 0007).
 */
export type DrawNow = (place: HTMLElement, now: Walk['now'] | null) => void;

/** Who is told that a step is wrong. */
export type FlowOwner = { name: string; email?: string | undefined; url?: string | undefined };

/** A line with what may be done about it; nothing is done by itself. */
export type OverlayPrompt = { words: string; choices: { label: string; intent: OverlayIntent }[] };

/** What an agent asks for. The feature that mounted the overlay carries it out. */
export type OverlayIntent =
  | { kind: 'answer-step'; step: string; answer: string }
  | { kind: 'change-answer'; step: string }
  /** To the ending that this answer decides for, taking the answers before it for granted. */
  | { kind: 'go-straight'; step: string; answer: string }
  /** All answers in a row that the ticket suggests. */
  | { kind: 'accept-likely'; to: string; count: number }
  | { kind: 'go-back' }
  | { kind: 'start-again' }
  /** Go on where another agent left off, or not; `at` tells which log. */
  | { kind: 'resume-run'; at: string }
  | { kind: 'start-afresh'; at: string }
  | { kind: 'show-flow' }
  /** `sure`: the agent was asked about the composer's mode. */
  | { kind: 'add-log'; sure?: true }
  | { kind: 'undo-log'; token: number }
  | { kind: 'close-prompt' }
  | { kind: 'collapse' }
  | { kind: 'expand' }
  | { kind: 'move-dock'; to: 'left' | 'right' };

/** Everything the guide shows. */
export type OverlayProps = {
  state: OverlayState;
  dock: 'left' | 'right';
  collapsed: boolean;
  place: Placement;
  /** What came of the agent's last click, where the page did something; stands before what the state prompts. */
  prompt?: OverlayPrompt | undefined;
  /** Left out where the part did not load: what to do is then only listed. */
  drawNow?: DrawNow | undefined;
  /** Present time, ISO; with it an answer of another day shows its date. */
  now?: string;
  /** IANA zone for times; the agent's own when left out. */
  timeZone?: string;
  act: (intent: OverlayIntent) => void;
};
