import { isWorked } from '../../../flow/find-off.ts';
import { orderActions } from '../../../flow/plan-actions.ts';
import { isSettled, type Row } from './ending-row.ts';
import type { Session, SessionTools } from './ending-session.ts';
import { doRow, undoRow, waitsForSubmit } from './run-row.ts';
import { sayReason, sayStop } from './stop-words.ts';

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

export function runOne(session: Session, row: Row, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    const isThere = await doRow(session, row, tools, signal);
    if (!isThere) return sayStop(row);
    return row.state === 'saved' ? `Submitted: ${row.action.words}.` : `Done, not submitted yet: ${row.action.words}.`;
  });
}

export function undoOne(session: Session, row: Row, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) =>
    (await undoRow(row, tools, signal)) ? `Undone: ${row.action.words}.` : sayStop(row),
  );
}

/** The rows that "Do all" works now, in order: Submit only where the agent asked for it. */
export function listToDo(session: Session): Row[] {
  const { rows, submitToo } = session;
  const ordered = orderActions(rows.map(({ action }) => action)).flatMap((place) => rows[place] ?? []);
  return ordered.filter(
    (row) =>
      isWorked(row.action) &&
      row.action.off === undefined &&
      !isSettled(row) &&
      (submitToo || row.action.do !== 'submit') &&
      !waitsForSubmit(session, row),
  );
}

/** Everything in order, until the first that is not there, the end, or the agent's Stop. */
export function runAll(session: Session, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    const todo = listToDo(session);
    for (const [at, row] of todo.entries()) {
      session.progress = `${at + 1} of ${todo.length}: ${row.action.words}`;
      tools.changed();
      if (signal.aborted) return `Stopped after ${at} of ${todo.length}. What was done stays until you undo it.`;
      if (!(await doRow(session, row, tools, signal))) return `Stopped at ${at + 1} of ${todo.length}. ${sayStop(row)}`;
    }
    return sayEnd(session, todo.length);
  });
}

function sayEnd(session: Session, count: number): string {
  const { rows } = session;
  const isSubmitted = rows.some(({ action, state }) => action.do === 'submit' && state === 'saved');
  const waiting = rows.find((row) => waitsForSubmit(session, row));
  const left = rows.filter(({ action, ticked }) => !isWorked(action) && !ticked).length;
  const head = isSubmitted ? `All ${count} done and submitted.` : `${count} of ${count} done, nothing submitted yet.`;
  const second = waiting && !isSubmitted ? sayReason('second-submit') : '';
  const yours = left > 0 ? `${left === 1 ? 'One step is' : `${left} steps are`} yours to do.` : '';
  return [head, second, yours].filter(Boolean).join(' ');
}

/** Takes back what was staged, the last first. Goes on past one that cannot be, and says so. */
export function undoAll(session: Session, tools: SessionTools): Promise<void> {
  return runAlone(session, tools, async (signal) => {
    const order = orderActions(session.rows.map(({ action }) => action)).reverse();
    const staged = order.flatMap((place) => session.rows[place] ?? []).filter(canUndo);
    const stopped: string[] = [];
    for (const row of staged) if (!(await undoRow(row, tools, signal))) stopped.push(sayStop(row));
    return stopped.length === 0 ? 'All of it was undone.' : stopped.join(' ');
  });
}

export const canUndo = ({ token, state }: Row) => token !== undefined && state !== 'saved' && state !== 'doing';
