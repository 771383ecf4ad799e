import type { ClockLine } from '../../queue/describe-clock.ts';
import type { Tone } from './chip.tsx';
import type { IconName } from './icon.tsx';

const DAY = 86_400_000;

/** How a service level is coloured: a running one warns when it is due today or tomorrow at `now` (ISO). */
export function readClockTone({ state, due }: Pick<ClockLine, 'state' | 'due'>, now?: string): Tone {
  if (state === 'met') return 'good';
  if (state === 'missed') return 'bad';
  if (state !== 'running') return 'plain';
  const left = Date.parse(due ?? '') - Date.parse(now ?? '');
  return left < DAY ? 'warn' : 'accent';
}

/** The shape beside the colour. */
export function readClockIcon(state: ClockLine['state']): IconName {
  if (state === 'met') return 'check';
  return state === 'missed' ? 'warning' : 'clock';
}
