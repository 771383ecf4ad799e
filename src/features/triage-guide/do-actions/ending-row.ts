import type { EndingAction } from '../../../flow/walk-types.ts';
import type { StopCode } from '../../../page/act/stop.ts';
import type { MacroName, MacroPreview } from '../../../page/api/macros.ts';

/** A macro as it would be applied: its full name, what it would change, and the names of groups it speaks of. */
export type ShownMacro = { macro: MacroName; preview: MacroPreview; groups: ReadonlyMap<number, string>; at: number };

/** Fields of a ticket in words, by the API's names for them, as far as they are known. */
export type FieldWords = Readonly<Record<string, string | undefined>>;

/** Why a row stopped: a code of the page's, or what is missing before anything is tried. */
export type RowStop =
  | StopCode
  | 'no-text'
  | 'no-macro-chosen'
  | 'second-submit'
  | 'refused'
  | 'unreadable'
  /** Nothing on the page can tell whether a macro has come. */
  | 'unseen'
  /** The status that the page would submit as is not known, or no longer the one that was said. */
  | 'no-status'
  | 'other-status';

/**
 * One action of an ending on one ticket, in memory only. `done`: set in the page, not submitted; `saved`: submitted;
 * `so`: there was nothing to do.
 */
export type Row = {
  place: number;
  action: EndingAction;
  state: 'ready' | 'doing' | 'done' | 'saved' | 'so' | 'stopped';
  /** Text for the draft, as the agent has it. */
  text: string;
  ticked: boolean;
  /** Undoes it. */
  token?: number | undefined;
  stop?: { code: RowStop; isHalfDone: boolean; left: readonly string[]; isUndo: boolean } | undefined;
  /** What Zendesk or the macro list said, whole sentences. */
  said?: string | undefined;
  /** What it changed, as it was told before it was done. */
  told?: string | undefined;
  /** What Zendesk calls the row's group now, where the flow has an older name for its number. */
  renamed?: string | undefined;
  /** Of a submit: the status it was said to submit as. */
  status?: string | undefined;
  /** Of a macro: what the page showed before it, by the API's names; the status is the one it would submit as. */
  before?: FieldWords | undefined;
  /** Of a macro: it was chosen, and nothing on the page can tell whether it has come. */
  isUnseen?: boolean | undefined;
  /** Of a macro: why this agent cannot apply it, as far as their list of macros tells. */
  barred?: string | undefined;
  /** Of a macro: the ticket's words it was chosen by, until the agent chooses. */
  matched?: string | undefined;
  /** Full name of the chosen macro. */
  title?: string | undefined;
  shown?: ShownMacro | undefined;
};

/** A row nothing was done to yet; a reply or a note begins with the text the flow suggests. */
export function makeRow(action: EndingAction, place: number): Row {
  const isComment = action.do === 'reply' || action.do === 'note';
  return { place, action, state: 'ready', text: (isComment && action.text) || '', ticked: false };
}

/** Whether it was sent to Zendesk, and nothing shows whether it was saved: it must not be sent again unasked. */
export const isUnsure = ({ stop }: Row) => stop?.code === 'unsure';

/** Whether nothing is left to do about it: done here, or so before. */
export function isSettled({ state, action }: Row): boolean {
  return state === 'done' || state === 'saved' || state === 'so' || action.isSo === true;
}
