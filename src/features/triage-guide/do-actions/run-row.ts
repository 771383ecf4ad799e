import type { ActResult } from '../../../page/act/run-action.ts';
import type { Row, RowStop } from './ending-row.ts';
import { markSaved, type Session, type SessionTools } from './ending-session.ts';
import { findMacro } from './macro-shelf.ts';
import { makeWish, readOwnDraft } from './make-wish.ts';

/** What a macro would change is asked for again after so long, in milliseconds: the ticket may have changed. */
const PREVIEW_FRESH_FOR = 60_000;

/** Why a run ends when its ticket goes out of view. */
export const LEFT = 'left';

function stopRow(row: Row, code: RowStop, rest: Partial<NonNullable<Row['stop']>> = {}): false {
  row.state = 'stopped';
  row.stop = { code, isHalfDone: false, left: [], isUndo: false, ...rest };
  return false;
}

/** Whether a second comment still waits for the first to be submitted. */
export function waitsForSubmit({ rows }: Session, row: Row): boolean {
  if (row.action.part !== 2) return false;
  const first = rows.find(({ action }) => (action.do === 'reply' || action.do === 'note') && action.part !== 2);
  return first !== undefined && first.state !== 'saved' && first.action.off === undefined;
}

/**
 * Learns what the row's macro would change, and shows it. False when there is no such macro or nothing is told of
 * it; the row then says why.
 */
export async function showMacro(session: Session, row: Row, { shelf, changed }: SessionTools): Promise<boolean> {
  if (row.action.do !== 'apply-macro') return true;
  const title = row.action.below ? row.title : row.action.name;
  if (title === undefined) return stopRow(row, 'no-macro-chosen');
  row.said = undefined;
  if (row.shown?.macro.title === title && Date.now() - row.shown.at < PREVIEW_FRESH_FOR) return true;
  const list = await shelf.list();
  const found = list.ok ? findMacro(list.data, title, row.action.below ? undefined : row.action.rowId) : undefined;
  if (!found) return stopRow(row, 'unreadable');
  if ('trouble' in found) {
    row.said = found.trouble;
    return stopRow(row, 'no-choice');
  }
  const shown = await shelf.preview(session.ticketId, found.macro, session.groups);
  if (!shown) return stopRow(row, 'unreadable');
  row.shown = shown;
  row.title = shown.macro.title;
  changed();
  return true;
}

/**
 * Does one row in the page, for the session's ticket only. True when it is there; else the row says why not. A
 * submit clicks Zendesk's own item once, and is never tried again by itself.
 */
export async function doRow(session: Session, row: Row, tools: SessionTools, signal: AbortSignal): Promise<boolean> {
  const { page, changed } = tools;
  const { ticketId } = session;
  if (row.state === 'done' || row.state === 'saved' || row.state === 'doing') return true;
  if (waitsForSubmit(session, row)) return stopRow(row, 'second-submit');
  const isComment = row.action.do === 'reply' || row.action.do === 'note';
  if (isComment && row.text.trim() === '') {
    if (readOwnDraft(page, ticketId, row) === '') return stopRow(row, 'no-text');
    row.state = 'done';
    row.stop = undefined;
    return true;
  }
  row.state = 'doing';
  row.stop = undefined;
  row.told = row.action.change;
  changed();
  if (!(await showMacro(session, row, tools))) return false;
  if (signal.aborted) return stopRow(row, signal.reason === LEFT ? 'wrong-ticket' : 'stopped');
  const run = async () => {
    const wish = makeWish(row);
    return wish && (await page.run(wish.name, ticketId, wish.wish as never, signal));
  };
  const first = await run();
  const result = first && isNotOffered(first) && (await learnName(row, tools)) ? await run() : first;
  if (result && !result.ok && result.code === 'stopped' && signal.reason === LEFT) result.code = 'wrong-ticket';
  return result ? takeResult(session, row, tools, result) : stopRow(row, 'failed');
}

const isNotOffered = (result: ActResult) => !result.ok && result.code === 'no-choice' && !result.isHalfDone;

/** Looks a group up by the flow's number: the number is the group, whatever Zendesk calls it now. */
async function learnName(row: Row, { getGroupName, changed }: SessionTools): Promise<boolean> {
  const { action } = row;
  if (action.do !== 'set-group' || action.rowId === undefined || row.renamed !== undefined) return false;
  const name = await getGroupName(action.rowId);
  if (name === undefined || name === action.name) return false;
  row.renamed = name;
  row.said = `Zendesk calls this group “${name}” now.`;
  changed();
  return true;
}

function takeResult(session: Session, row: Row, tools: SessionTools, result: ActResult): boolean {
  if (!result.ok) {
    if (result.code === 'already-so') {
      row.state = 'so';
      return true;
    }
    row.token = result.token;
    return stopRow(row, result.code, { isHalfDone: result.isHalfDone, left: result.left });
  }
  if (row.action.do !== 'submit') {
    row.state = 'done';
    row.token = result.token;
    // A second comment needs a second submit.
    const submit = row.action.part === 2 ? session.rows.find(({ action }) => action.do === 'submit') : undefined;
    if (submit?.state === 'saved') submit.state = 'ready';
    return true;
  }
  if (result.saved === false) return stopRow(row, 'refused');
  row.state = 'saved';
  row.said = result.saved === undefined ? 'Submitted. Zendesk went on before it said that it was saved.' : undefined;
  markSaved(session, tools);
  return true;
}

/** Takes one row back. True when it is as it was; else the row says what stays. */
export async function undoRow(row: Row, { page, changed }: SessionTools, signal: AbortSignal): Promise<boolean> {
  if (row.token === undefined) {
    if (row.state === 'done') row.state = 'ready';
    return true;
  }
  const before = row.state;
  row.state = 'doing';
  changed();
  const result = await page.undo(row.token, signal);
  if (result.ok) {
    Object.assign(row, { state: 'ready', token: undefined, stop: undefined, said: undefined });
    return true;
  }
  // Taken back in part: it may be done again, and undone again.
  row.state = result.left.length > 0 ? 'stopped' : before;
  row.stop = { code: result.code, isHalfDone: result.isHalfDone, left: result.left, isUndo: true };
  if (result.code === 'unknown-token') row.token = undefined;
  return false;
}
