import type { AnsweredStep, Walk } from '../../flow/walk-types.ts';
import { showText } from '../kit/show-text.ts';
import { showTimeOfDay } from '../kit/show-time.ts';
import type { OverlayState } from './overlay-types.ts';

/** The line a collapsed overlay shows: "Triage: Whose is it?". */
export function tellPill(state: OverlayState): string {
  if (state.kind === 'loading') return 'Triage: reading the ticket';
  if (state.kind === 'trouble') return `Triage: ${state.message}`;
  const { now } = state.walk;
  return `Triage: ${now.kind === 'step' ? now.step.question : now.ending.title}`;
}

/** What a screen reader hears when the step changes: "Step 3: Whose is it?". */
export function tellNow(walk: Walk): string {
  return walk.now.kind === 'step'
    ? `Step ${walk.answered.length + 1}: ${walk.now.step.question}`
    : `Outcome: ${walk.now.ending.title}`;
}

/** A key that changes exactly when the agent stands somewhere else; undefined while there is no walk. */
export function keyOfNow(state: OverlayState): string | undefined {
  if (state.kind !== 'walk') return undefined;
  const { now } = state.walk;
  return now.kind === 'step' ? `step ${now.step.step}` : `ending ${now.ending.id}`;
}

const along = { ending: 'with the ending', likely: 'accepted as likely' };

/** "Priority is Normal — from the ticket", "You, 14:02", "You, 09:31, for today". */
export function tellEvidence({ by }: AnsweredStep, now?: string, timeZone?: string): string {
  if (by.who === 'ticket') {
    return `${showText(by.evidence)} — from the ticket${by.source === 'page-unsaved' ? ', not saved yet' : ''}`;
  }
  return [
    by.handed ? 'Another agent' : 'You',
    showTimeOfDay(by.at, now, timeZone),
    by.remembered ? 'for today' : '',
    by.along && along[by.along],
  ]
    .filter(Boolean)
    .join(', ');
}

/** "5 steps, 4 answered from the ticket". */
export function tellTrail(answered: AnsweredStep[]): string {
  const fromTicket = answered.filter((step) => step.by.who === 'ticket').length;
  return `${answered.length} ${answered.length === 1 ? 'step' : 'steps'}, ${fromTicket} answered from the ticket`;
}
