import type { ActResult } from '../../../page/act/run-action.ts';
import type { Row, RowStop } from './ending-row.ts';
import { markSaved, type Session, type SessionTools } from './ending-session.ts';
import { findMacro } from './macro-shelf.ts';
import { makeWish, readFieldWords, readOwnDraft } from './make-wish.ts';
import { findStatus, makeKept } from './submit-status.ts';

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
export async function showMacro(session: Session, row: Row, tools: SessionTools): Promise<boolean> {
  if (row.action.do !== 'apply-macro') return true;
  row.said = undefined;
  const trouble = await learnMacro(session, row, tools);
  if (trouble === undefined) return true;
  row.said = trouble.said;
  return stopRow(row, trouble.code);
}

/** The same without stopping the row: what stands in the way, undefined where nothing does. */
export async function learnMacro(
  session: Session,
  row: Row,
  tools: SessionTools,
): Promise<{ code: RowStop; said?: string } | undefined> {
  const { shelf, changed } = tools;
  const { action } = row;
  const isNamed = action.do === 'apply-macro' && !action.below;
  const title = isNamed ? action.name : row.title;
  if (title === undefined) return { code: 'no-macro-chosen' };
  if (row.shown?.macro.title === title && Date.now() - row.shown.at < PREVIEW_FRESH_FOR) return undefined;
  const list = await shelf.list();
  const found = list.ok ? findMacro(list.data, title, isNamed ? action.rowId : undefined) : undefined;
  if (!found) return { code: 'unreadable' };
  if ('trouble' in found) return { code: 'no-choice', said: found.trouble };
  const shown = await shelf.preview(session.ticketId, found.macro, session.groups);
  // Meanwhile the agent chose another one, which counts.
  if (!isNamed && row.title !== title) return learnMacro(session, row, tools);
  if (!shown) return { code: 'unreadable' };
  row.shown = shown;
  row.title = shown.macro.title;
  changed();
  return undefined;
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
    openSubmit(session, row);
    return true;
  }
  const wrong = row.action.do === 'submit' ? checkStatus(session, row, page) : undefined;
  if (wrong) return stopRow(row, wrong);
  row.state = 'doing';
  row.stop = undefined;
  session.wasSeenSaved = false;
  row.told = row.action.change;
  changed();
  if (!(await showMacro(session, row, tools))) return false;
  if (signal.aborted) return stopRow(row, signal.reason === LEFT ? 'wrong-ticket' : 'stopped');
  if (row.action.do === 'apply-macro') row.before = readFieldWords(page, ticketId);
  const run = async () => {
    const wish = makeWish(row);
    return wish && (await page.run(wish.name, ticketId, wish.wish as never, signal));
  };
  const first = await run();
  const result = first && isNotOffered(first) && (await learnName(row, tools)) ? await run() : first;
  if (result && !result.ok && result.code === 'stopped' && signal.reason === LEFT) result.code = 'wrong-ticket';
  return result ? takeResult(session, row, tools, result) : stopRow(row, 'failed');
}

/** What was said is what is submitted: a status that became another one meanwhile is not. */
function checkStatus(session: Session, row: Row, page: SessionTools['page']): RowStop | undefined {
  const now = findStatus(session, row, page);
  const said = row.status;
  row.status = now;
  if (now === undefined) return 'no-status';
  return said === undefined || said === now ? undefined : 'other-status';
}

/** A second comment needs a second submit. */
function openSubmit({ rows }: Session, { action }: Row): void {
  const submit = action.part === 2 ? rows.find((row) => row.action.do === 'submit') : undefined;
  if (submit?.state === 'saved') submit.state = 'ready';
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

function takeResult(session: Session, row: Row, tools: SessionTools, taken: ActResult): boolean {
  const isMissed = !taken.ok && (taken.code === 'unsure' || taken.code === 'held');
  const result: ActResult = isMissed && session.wasSeenSaved ? { ok: true, token: 0, saved: true } : taken;
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
    row.isUnseen = result.isUnseen;
    if (row.action.do === 'apply-macro') session.kept = undefined;
    openSubmit(session, row);
    return true;
  }
  if (result.saved === false) return stopRow(row, 'refused');
  row.state = 'saved';
  row.said = result.saved === undefined ? 'Submitted. Zendesk went on before it said that it was saved.' : undefined;
  markSaved(session, tools);
  return true;
}

/** Takes one row back. True when it is as it was, but for a status, which is then said; else the row says what stays. */
export async function undoRow(
  session: Session,
  row: Row,
  { page, changed }: SessionTools,
  signal: AbortSignal,
): Promise<boolean> {
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
  const [left, ...others] = result.left;
  if (left === 'status' && others.length === 0) {
    if (row.before?.status !== undefined) session.kept = makeKept(row.before.status);
    Object.assign(row, { state: 'ready', token: undefined, stop: undefined, said: 'Undone, but for the status.' });
    return true;
  }
  // Taken back in part: it may be done again, and undone again.
  row.state = result.left.length > 0 ? 'stopped' : before;
  row.stop = { code: result.code, isHalfDone: result.isHalfDone, left: result.left, isUndo: true };
  if (result.code === 'unknown-token') row.token = undefined;
  return false;
}
