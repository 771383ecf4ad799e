import { STAYS } from '../../../flow/describe-action.ts';
import { isWorked } from '../../../flow/find-off.ts';
import type { ReachedEnding } from '../../../flow/walk-types.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import { isSettled, isUnsure, makeRow, type Row } from './ending-row.ts';
import type { MacroShelf } from './macro-shelf.ts';

/** One ending on one ticket, and how far it was carried out. Bound to the ticket's number; in memory only. */
export type Session = {
  readonly ticketId: number;
  readonly endingId: string;
  readonly title: string;
  rows: Row[];
  stays: string | undefined;
  /** Names of groups by their number, as far as the flow and the ticket tell. */
  groups: ReadonlyMap<number, string>;
  /** Ends what runs; undefined while nothing does. */
  running: AbortController | undefined;
  progress: string;
  /** A status that an undo could not give back, and the submit that keeps it. */
  kept: Row | undefined;
  /** Full names of the macros to choose from, by place; a string says why there are none. */
  choices: Map<number, readonly string[] | string>;
  /** Whether the background was told that it is done. */
  isTold: boolean;
  /** Whether the ticket was seen saved while a submit of ours was on its way. */
  wasSeenSaved: boolean;
};

/** What carrying an ending out needs. */
export type SessionTools = {
  page: PageActions;
  shelf: MacroShelf;
  /** A group's name by its number; undefined when Zendesk does not tell. */
  getGroupName: (groupId: number) => Promise<string | undefined>;
  /** To be called after every change of a session. */
  changed: () => void;
  /** The ending is done, so that the walk keeps it. */
  keepDone: (ticketId: number, endingId: string) => void;
};

/** An ending on a ticket, nothing of it done yet. */
export function makeSession(ticketId: number, ending: ReachedEnding): Session {
  return {
    ticketId,
    endingId: ending.id,
    title: ending.title,
    rows: ending.actions.map(makeRow),
    stays: ending.stays,
    groups: new Map(),
    running: undefined,
    progress: '',
    kept: undefined,
    choices: new Map(),
    isTold: false,
    wasSeenSaved: false,
  };
}

/** Takes the ending as the background sees it now: what is and what will be may have changed, its actions not. */
export function renewSession(session: Session, ending: ReachedEnding): void {
  const isSame =
    session.rows.length === ending.actions.length &&
    session.rows.every(({ action }, place) => action.words === ending.actions[place]?.words);
  if (!isSame && !session.running) session.rows = ending.actions.map(makeRow);
  session.stays = ending.stays;
  if (isSame) for (const row of session.rows) row.action = ending.actions[row.place] ?? row.action;
}

/** Rows the product works itself, apart from those nobody can do here. */
const listWorked = ({ rows }: Session) => rows.filter(({ action }) => isWorked(action) && action.off === undefined);

/**
 * Whether nothing is left of it: a submit of ours was taken, or all of it was submitted by the agent; an ending of
 * people to tell and things to do by hand when all are ticked off.
 */
function isDone(session: Session): boolean {
  const worked = listWorked(session);
  const { rows } = session;
  if (worked.length === 0)
    return rows.length > 0 && rows.every(({ ticked, action }) => ticked || action.off !== undefined);
  const submit = worked.find(({ action }) => action.do === 'submit');
  if (submit)
    return submit.state === 'saved' && worked.every(({ state, action }) => action.part !== 2 || state === 'saved');
  const isNothingLeft = worked.every((row) => isSettled(row) && row.state !== 'done');
  return isNothingLeft && worked.some(({ state }) => state === 'saved');
}

/** Whether the first of two comments is on its way or sent, and the second is not written yet. */
export function isHalfway({ rows }: Session): boolean {
  const second = rows.find(({ action, state }) => action.part === 2 && state !== 'done' && state !== 'saved');
  const first = rows.find(({ action }) => (action.do === 'reply' || action.do === 'note') && action.part !== 2);
  return (
    second?.action.off === undefined && second !== undefined && (first?.state === 'done' || first?.state === 'saved')
  );
}

/** Whether the first of two comments is on its way or sent, and the second is not sent. */
export function isHeld({ rows }: Session): boolean {
  const second = rows.find(({ action }) => action.part === 2 && action.off === undefined);
  const first = rows.find(({ action }) => (action.do === 'reply' || action.do === 'note') && action.part !== 2);
  return second !== undefined && second.state !== 'saved' && (first?.state === 'done' || first?.state === 'saved');
}

/** Tells the background once that the ending is done. */
export function tellWhenDone(session: Session, tools: SessionTools): void {
  if (session.isTold || !isDone(session)) return;
  session.isTold = true;
  tools.keepDone(session.ticketId, session.endingId);
}

/** Whether the ticket is in the status the submit was to give it; undefined where the page does not tell. */
function isAsAsked({ ticketId }: Session, { action }: Row, { page }: SessionTools): boolean | undefined {
  if (action.do !== 'submit' || action.as === 'unchanged') return true;
  const now = page.read('submit', ticketId);
  return now === undefined ? undefined : now === action.as;
}

/** Whether a submit of ours is on its way now. */
export const isSending = ({ rows, kept }: Session) =>
  [...rows, kept].some((row) => row?.action.do === 'submit' && row.state === 'doing');

/**
 * The ticket was seen saved, with nothing left unsaved on the page. While something of ours runs, only what waits for a
 * submit of ours hears of it.
 */
export function seeSaved(session: Session, tools: SessionTools): void {
  if (!session.running) markSaved(session, tools);
  else if (isSending(session)) session.wasSeenSaved = true;
}

/** Whether the ticket has come to the status that an unsure submit was to give it, as the page or Zendesk tells now. */
export const isSavedSince = ({ rows }: Session) =>
  rows.some((row) => {
    const { told, action } = row;
    return isUnsure(row) && action.do === 'submit' && told !== undefined && told !== STAYS && action.change === STAYS;
  });

/** The ticket was submitted: what was staged is saved and can no longer be undone here. */
export function markSaved(session: Session, tools: SessionTools): void {
  session.kept = undefined;
  const submit = session.rows.find(({ action }) => action.do === 'submit');
  const isRestDone = listWorked(session).every((row) => row === submit || isSettled(row));
  const isAsked = submit && isAsAsked(session, submit, tools);
  const { state, stop } = submit ?? {};
  const wasBegun = state === 'stopped' && (stop?.code === 'held' || stop?.code === 'unsure') && isAsked !== false;
  // The agent's own Submit ends it as well, with the status it was to have.
  const isOwn = state === 'ready' && isRestDone && isAsked === true;
  for (const row of session.rows) {
    // Of what stopped half-way nothing can be taken back any more either: it is saved.
    row.token = undefined;
    if (row.state !== 'done' && !(row === submit && (wasBegun || isOwn))) continue;
    row.state = 'saved';
    row.stop = undefined;
    if (row === submit) row.said = undefined;
  }
  tellWhenDone(session, tools);
}
