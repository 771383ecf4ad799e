import type { StopCode } from '../../page/act/stop.ts';
import type { ComposerMode } from '../../page/snapshot.ts';

/** Said when the log stands in the note. */
export const WRITTEN = 'The log is in your note. Fill in “What is asked”, then submit it as an internal note.';
/** Added when a line of it was left out. */
export const LEFT_OUT = 'Something that looked like a secret was left out.';
/** Said when the page did not take it. */
export const NO_LOG = 'The log could not be written just now. Try again.';
/** Said when the part that writes is missing. */
export const NO_ACTIONS = 'The part of Second Line that writes into the page did not load. Reload the page.';

/** Why nothing is written yet: the agent is asked before the composer is switched. */
export function sayWhere(mode: ComposerMode | undefined): string {
  return mode === 'public'
    ? 'The composer is set to a public reply. The log only goes into an internal note.'
    : 'Second Line cannot tell who will read what is in the composer. The log only goes into an internal note.';
}

const STOPS: Partial<Record<StopCode, string>> = {
  'draft-in-other-mode': 'You are writing a public reply. Send it or clear it first, then add the log.',
  'no-editor': 'The editor is not on the page. Open it, then add the log.',
  'wrong-ticket': 'This ticket cannot be seen on the page, or you went to another ticket, so nothing was written.',
  busy: 'Another step is still being done. Add the log when it is finished.',
  'changed-since': 'You wrote more in the note since. Take the log out yourself.',
  'draft-changed': 'You wrote more in the note since. Take the log out yourself.',
  stopped: 'Nothing was written.',
};

const NO_SWITCH = 'Internal notes cannot be chosen on this ticket, so nothing was written.';
const SWITCH: StopCode[] = ['no-control', 'control-off', 'no-menu', 'menu-empty', 'no-choice', 'ambiguous', 'not-set'];

/** Why the log is not in the note, and what to do. */
export function sayStop(code: StopCode, isHalfDone = false): string {
  if (isHalfDone || code === 'not-restored')
    return 'The log may be there in part. Look at the note before you submit it.';
  return STOPS[code] ?? (SWITCH.includes(code) ? NO_SWITCH : 'The log could not be written into the note. Try again.');
}
