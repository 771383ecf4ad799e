import { isWorked } from '../../../flow/find-off.ts';
import { orderActions } from '../../../flow/plan-actions.ts';
import { isSettled, isUnsure, type Row } from './ending-row.ts';
import { isHalfway, type Session, type SessionTools } from './ending-session.ts';
import { doRow, undoRow, waitsForSubmit } from './run-row.ts';
import { sayReason, sayStop } from './stop-words.ts';
import { findStatus, foreseeStatus } from './submit-status.ts';

/** Runs one thing at a time: what is asked for while something runs is dropped, so a double click does it once. */
export async function runAlone(
  session: Session,
  tools: SessionTools,
  work: (signal: AbortSignal) => Promise<string>,
): Promise<void> {
  if (session.running) return;
  const running = new AbortController();
  session.running = running;
  tools.changed();
  try {
    session.progress = await work(running.signal);
  } finally {
    session.running = undefined;
    tools.changed();
  }
}

/** Does one row, where nothing else runs. */
export function runOne(session: Session, row: Row, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    row.status = findStatus(session, row, tools.page);
    const isThere = await doRow(session, row, tools, signal);
    if (!isThere) return sayStop(row);
    if (row.state === 'saved') return `Submitted: ${row.action.words}.`;
    return row.isUnseen ? sayReason('unseen') : `Done, not submitted yet: ${row.action.words}.`;
  });
}

/** Takes one row back, where nothing else runs. */
export function undoOne(session: Session, row: Row, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    if (!(await undoRow(session, row, tools, signal))) return sayStop(row);
    const left = row.action.do === 'apply-macro' ? sayKept(session) : '';
    return `Undone: ${row.action.words}.${left}`;
  });
}

/** The rows that "Do all" works now, in order: Submit only where the agent asked for it. */
export function listToDo(session: Session, submit: boolean): Row[] {
  const { rows } = session;
  const ordered = orderActions(rows.map(({ action }) => action)).flatMap((place) => rows[place] ?? []);
  const isOpen = (row: Row) =>
    isWorked(row.action) &&
    row.action.off === undefined &&
    !isSettled(row) &&
    !waitsForSubmit(session, row) &&
    !isUnsure(row);
  const open = ordered.filter((row) => isOpen(row) && row.action.do !== 'submit');
  // A second comment that stands in the composer needs a submit of its own.
  const isAgain = rows.some(({ action, state }) => action.part === 2 && state !== 'saved') && open.length > 0;
  const isToSubmit = (row: Row) => row.action.do === 'submit' && (isOpen(row) || (row.state === 'saved' && isAgain));
  // What may be saved already is sent again by its own button only, beside what is said of it.
  return submit && !rows.some(isUnsure) ? [...open, ...ordered.filter(isToSubmit)] : open;
}

/**
 * Everything in order, until the first that is not there, the end, or the agent's Stop.
 *
 * @param submit whether the agent asked for Submit as well
 */
export function runAll(session: Session, tools: SessionTools, submit = false): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    const todo = listToDo(session, submit);
    for (const row of todo) if (row.action.do === 'submit') row.status = foreseeStatus(session, row, tools.page);
    for (const [at, row] of todo.entries()) {
      session.progress = `${at + 1} of ${todo.length}: ${row.action.words}`;
      tools.changed();
      if (signal.aborted) return `Stopped after ${at} of ${todo.length}. What was done stays until you undo it.`;
      // Its own click, or another one here, submits.
      if (row.action.do === 'submit' && todo.some(({ isUnseen }) => isUnseen)) return sayEnd(session, at, todo.length);
      if (!(await doRow(session, row, tools, signal))) return `Stopped at ${at + 1} of ${todo.length}. ${sayStop(row)}`;
    }
    return sayEnd(session, todo.length);
  });
}

function sayEnd(session: Session, count: number, of = count): string {
  const { rows } = session;
  const isSubmitted = rows.some(({ action, state }) => action.do === 'submit' && state === 'saved');
  const waiting = rows.find((row) => waitsForSubmit(session, row));
  const left = rows.filter(({ action, ticked }) => !isWorked(action) && !ticked).length;
  const head = isSubmitted ? `All ${count} done and submitted.` : `${count} of ${of} done, nothing submitted yet.`;
  const unseen = !isSubmitted && rows.some(({ state, isUnseen }) => isUnseen && state === 'done');
  const isSecondOpen = isSubmitted && isHalfway(session);
  const second =
    waiting && !isSubmitted
      ? sayReason('second-submit')
      : isSecondOpen
        ? 'The second comment is still to be sent.'
        : '';
  const yours = left > 0 ? `${left === 1 ? 'One step is' : `${left} steps are`} yours to do.` : '';
  return [head, unseen && sayReason('unseen'), second, yours].filter(Boolean).join(' ');
}

const sayKept = ({ kept }: Session) => (kept ? ' The status was not: see above.' : '');

/** Submits with the status of before a macro, which no other control gives back. */
export function submitKept(session: Session, tools: SessionTools): Promise<void> {
  const { kept } = session;
  return kept ? runOne(session, kept, tools) : Promise.resolve();
}

/** Takes back what was staged, the last first. Goes on past one that cannot be, and says so. */
export function undoAll(session: Session, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    const order = orderActions(session.rows.map(({ action }) => action)).reverse();
    const staged = order.flatMap((place) => session.rows[place] ?? []).filter(canUndo);
    const stopped: string[] = [];
    for (const row of staged) if (!(await undoRow(session, row, tools, signal))) stopped.push(sayStop(row));
    return stopped.length === 0 ? `All of it was undone.${sayKept(session)}` : stopped.join(' ');
  });
}

/** Whether a row left something on the page that can be taken back. */
export const canUndo = ({ token, state }: Row) => token !== undefined && state !== 'saved' && state !== 'doing';
