/**
 * Why an action stopped; never a word of the ticket.
 * - `wrong-ticket`: address, tab and pane no longer agree on the ticket it was started for
 * - `stopped`: by the caller; `busy`: another action runs
 * - `already-so`: there is nothing to do
 * - `no-control`, `control-off`: the control is not on the page, or is disabled (a closed ticket, a role)
 * - `no-menu`, `menu-empty`: its menu did not open, or opened with nothing in it
 * - `no-choice`, `ambiguous`: what was asked for is not offered, or is offered twice
 * - `not-set`: the page did not take it in time
 * - `held`: the submit was clicked, and no press ever came to the page's menu
 * - `unsure`: one came there, and nothing shows whether the page saved: the ticket may be submitted
 * - `draft-in-other-mode`: a draft stands there that was written for the other channel
 * - `changed-since`: somebody changed it after we did, so it is not undone
 * - `cannot-undo`, `unknown-token`: no control of the page takes it back; nothing is known of that action
 * - `list-gone`: the page took an open list away (inside this room only); `failed`: an error of ours
 * - the rest as `WriteStop` and `RestoreStop` say
 */
export type StopCode =
  | 'wrong-ticket'
  | 'stopped'
  | 'busy'
  | 'already-so'
  | 'no-control'
  | 'control-off'
  | 'no-menu'
  | 'menu-empty'
  | 'no-choice'
  | 'ambiguous'
  | 'not-set'
  | 'held'
  | 'unsure'
  | 'draft-in-other-mode'
  | 'changed-since'
  | 'cannot-undo'
  | 'unknown-token'
  | 'no-editor'
  | 'draft-changed'
  | 'not-taken'
  | 'not-restored'
  | 'list-gone'
  | 'failed';

/** How an action ends early, inside this room; the runner turns it into a result. */
export class ActStop extends Error {
  readonly code: StopCode;
  /** What an undo could not give back. */
  readonly left: readonly string[];
  /** What undoing needs, of an action that stopped half way. */
  readonly memo: unknown;

  constructor(code: StopCode, { left = [], memo }: { left?: readonly string[]; memo?: unknown } = {}) {
    super(code);
    this.code = code;
    this.left = left;
    this.memo = memo;
  }
}
