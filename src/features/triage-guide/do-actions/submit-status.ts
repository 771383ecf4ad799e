import { sayStatus } from '../../../flow/describe-action.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import { makeRow, type Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';

/**
 * What a submit of this ending would submit as now: the status the flow names; else the one an undo could not give
 * back; else the one the page's Submit shows. Undefined where none is known.
 */
export function findStatus({ ticketId, kept }: Session, row: Row, page: PageActions): string | undefined {
  if (row.action.do !== 'submit') return undefined;
  return row.action.as === 'unchanged' ? (kept?.status ?? page.read('submit', ticketId)) : row.action.as;
}

/** The same once all of the ending was done: a macro that is still to be applied may set a status. */
export function foreseeStatus(session: Session, row: Row, page: PageActions): string | undefined {
  const isOpen = ({ state, shown }: Row) => (state === 'ready' || state === 'stopped') && shown !== undefined;
  const { status } = session.rows.find(isOpen)?.shown?.preview.fields ?? {};
  const isUnnamed = row.action.do === 'submit' && row.action.as === 'unchanged';
  return isUnnamed && typeof status === 'string' ? status : findStatus(session, row, page);
}

/** The submit that keeps a status which a macro has changed and no control but Submit gives back. */
export function makeKept(status: string): Row {
  const as = status as 'open';
  return { ...makeRow({ do: 'submit', as, words: `Submit as ${sayStatus(status)}` }, -1), status };
}
