import { sayStatus } from '../../../flow/describe-action.ts';
import { isWorked } from '../../../flow/find-off.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import type { ActionLine, ActionListState } from '../../../view/overlay/action-types.ts';
import { isSettled, isUnsure, type Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';
import { canDo, isSwitched, readFieldWords, readOwnDraft } from './make-wish.ts';
import { describePreview } from './preview-lines.ts';
import { canUndo, listToDo } from './run-ending.ts';
import { waitsForSubmit } from './run-row.ts';
import { isPageFault, sayReason, sayStop } from './stop-words.ts';
import { foreseeStatus } from './submit-status.ts';

/** Where a session stands, as the list shows it; reads the page, changes nothing. */
export function showRows(session: Session, page: PageActions): Omit<ActionListState, 'where' | 'question'> {
  const lines = session.rows.map((row) => showRow(session, row, page));
  const todo = listToDo(session, false);
  const submit = listToDo(session, true).find(({ action }) => action.do === 'submit');
  const status = submit && foreseeStatus(session, submit, page);
  const before = session.kept?.status;
  if (before !== undefined && page.read('submit', session.ticketId) === before) session.kept = undefined;
  const isTwofold = session.rows.some((row) => waitsForSubmit(session, row));
  return {
    lines,
    stays: session.stays,
    note: isTwofold
      ? 'This takes two submits, as Zendesk sends one comment with each. “Do all” does the first part.'
      : undefined,
    isRunning: session.running !== undefined,
    progress: session.progress,
    canDoAll: todo.length > 0,
    canUndoAll: session.rows.filter(canUndo).length > 1,
    ...(submit ? { submitAs: status === undefined ? 'submit' : `submit as ${sayStatus(status)}` } : {}),
    ...(session.kept ? { kept: sayStatusLeft(session.kept, page.read('submit', session.ticketId)) } : {}),
  };
}

/** What an undo could not give back, and the two ways to have it back. */
function sayStatusLeft(kept: Row, now: string | undefined): NonNullable<ActionListState['kept']> {
  const { status = '', action } = kept;
  const button = now === undefined ? 'Submit still has the macro’s status' : `Submit still says ${sayStatus(now)}`;
  const stop = kept.stop ? `${sayStop(kept)} ` : '';
  return {
    words: `${stop}${button}: Zendesk has no control that takes a macro’s status back. Submit as ${sayStatus(status)} to keep the status, or reload the ticket, which drops all that is not submitted.`,
    submit: action.words,
  };
}

function showRow(session: Session, row: Row, page: PageActions): ActionLine {
  const { action, place } = row;
  const worked = isWorked(action);
  const may = worked && action.off === undefined && !session.running ? canDo(page, session.ticketId, row) : undefined;
  // Zendesk shows no link to take a ticket that is the agent's own: only the facts can tell the two apart.
  const isSo = may === 'already-so' && (action.do !== 'take' || action.change === undefined || action.isSo === true);
  if (row.state === 'ready' && isSo) row.state = row.token === undefined ? 'so' : 'done';
  else if (row.state === 'so' && may !== undefined && may !== 'already-so' && !action.isSo) row.state = 'ready';
  // Somebody has set it to something else since: it is no longer done. What may be saved is another matter.
  else if (row.state === 'done' && may === true && isField(row) && !session.rows.some(isUnsure)) row.state = 'ready';
  const off = worked ? findOff(session, row, may) : undefined;
  const isOpen = row.state === 'ready' || row.state === 'stopped';
  return {
    place,
    words: action.words,
    mark: action.mark,
    detail: describeDetail(session, row, page),
    state: isOpen && action.isSo ? 'so' : row.state,
    said: sayState(row),
    isWorked: worked,
    off: isOpen ? off : undefined,
    canUndo: canUndo(row),
    canShow: worked && row.state !== 'saved',
    canSave: row.state === 'stopped' && row.stop !== undefined && !row.stop.isHalfDone && isPageFault(row.stop.code),
    ...(isInPlace(row) && off === undefined ? showInputs(session, row) : {}),
    ...(worked ? {} : { ticked: row.ticked }),
    ...showLink(row),
    ...showPreview(session, row, page, isOpen),
    canPreview: action.do === 'apply-macro' && isOpen && off === undefined && !row.shown,
  };
}

function findOff(session: Session, row: Row, may: ReturnType<typeof canDo>): string | undefined {
  if (row.action.off !== undefined) return row.action.off;
  if (row.barred !== undefined) return row.barred;
  if (waitsForSubmit(session, row)) return sayReason('second-submit');
  if (may === undefined || may === true) return undefined;
  if (may === 'wrong-ticket') return 'Second Line cannot see this ticket on the page now.';
  if (may !== 'already-so') return sayReason(may);
  return isSettled(row) ? undefined : sayReason('no-control');
}

function sayState(row: Row): string | undefined {
  if (row.stop) return sayStop(row);
  if (row.state === 'doing') return ['Being done.', row.said].filter(Boolean).join(' ');
  if (row.state === 'done' && row.isUnseen) return `Chosen, not submitted yet. ${sayReason('unseen')}`;
  if (row.state === 'done') return ['Done, not submitted yet.', row.said].filter(Boolean).join(' ');
  if (row.state === 'ready' && row.token !== undefined) return sayReason('changed-since');
  return row.said ?? (row.state === 'saved' ? 'Submitted.' : undefined);
}

function describeDetail(session: Session, row: Row, page: PageActions): string | undefined {
  const { ticketId } = session;
  const { action, text, state, told } = row;
  if (action.do === 'reply' || action.do === 'note') {
    const kind = action.do === 'reply' ? 'A public reply' : 'An internal note';
    const isEmpty = state === 'ready' && text.trim() === '';
    if (isEmpty && readOwnDraft(page, ticketId, row) !== '') return `${kind}: what stands in the composer is sent`;
    const switched = state === 'ready' && isSwitched(page, ticketId, row) ? 'the composer is set to it, and ' : '';
    return `${kind}: ${switched}${isOwn(session, row) ? 'your words go' : 'the text goes'} to the end of the draft`;
  }
  const isOurs = state === 'doing' || state === 'done' || state === 'saved';
  const change = isOurs ? (told ?? action.change) : action.change;
  return action.field === undefined || change === undefined ? change : `${action.field}: ${change}`;
}

/** What the page shows the value of: a text or a macro cannot be asked whether it is still there. */
const isField = ({ action }: Row) =>
  action.do === 'set-priority' || action.do === 'add-tag' || action.do === 'set-group';

/** What was filled in stays there, so that the second of two clicks meets no button that moved up. */
const isInPlace = ({ state, action }: Row) => state !== 'saved' && state !== 'so' && action.isSo !== true;

/** Words that nobody can suggest: the ending waits for the agent's. A macro brings its own. */
const isOwn = ({ rows }: Session, { action }: Row) =>
  (action.do === 'reply' || action.do === 'note') &&
  !action.text &&
  !rows.some((one) => one.action.do === 'apply-macro');

function showPreview(
  { ticketId }: Session,
  { shown, state, before }: Row,
  page: PageActions,
  isOpen: boolean,
): Partial<ActionLine> {
  if (!shown || state === 'saved') return {};
  return { preview: describePreview(shown, isOpen ? readFieldWords(page, ticketId) : before) };
}

function showInputs(session: Session, row: Row): Partial<ActionLine> {
  const { action, place, text, title } = row;
  if (action.do === 'reply' || action.do === 'note') return { text, isOwn: isOwn(session, row) };
  if (action.do !== 'apply-macro' || !action.below) return {};
  const listed = session.choices.get(place);
  const trouble = typeof listed === 'string' ? listed : undefined;
  return {
    macro: { chosen: title ?? '', choices: typeof listed === 'string' ? [] : listed, trouble, matched: row.matched },
  };
}

function showLink({ action }: Row): Partial<ActionLine> {
  if (action.do === 'open-link') return { link: { href: action.url, label: action.label } };
  return action.link === undefined ? {} : { link: { href: action.link, label: action.name ?? 'their page' } };
}
