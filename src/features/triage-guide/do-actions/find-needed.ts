import type { ActionIntent } from '../../../view/overlay/action-types.ts';
import type { Row } from './ending-row.ts';
import { isHalfway, type Session } from './ending-session.ts';

const isEmptyHanded = ({ stop }: Row) => stop?.code === 'no-text' || stop?.code === 'no-macro-chosen';

/**
 * The field that the agent has to fill in before what they asked for can go on: the text or macro it stopped for, or the
 * second comment once the first is sent. Undefined where nothing waits for them.
 */
export function findNeeded(place: HTMLElement, session: Session, intent: ActionIntent): HTMLElement | undefined {
  const { rows } = session;
  const row = intent.kind === 'do' ? rows[intent.place] : undefined;
  const isSecond = rows.some(({ action, state }) => action.do === 'submit' && state === 'saved') && isHalfway(session);
  const isAsked = row ? isEmptyHanded(row) : intent.kind === 'do-all' && (rows.some(isEmptyHanded) || isSecond);
  if (!isAsked) return undefined;
  const fields = [...place.querySelectorAll<HTMLInputElement>('.action-text, .action-macro input')];
  return fields.find((field) => !field.disabled && field.value.trim() === '');
}

/**
 * Where the focus goes when the button that was pressed is gone: after an undo to the button that does it again, after
 * what ended the list to the heading of what came.
 */
export function findInstead(root: ShadowRoot, intent: ActionIntent): HTMLElement | null {
  if (intent.kind === 'undo') {
    return root.querySelectorAll('.actions > li')[intent.place]?.querySelector('button') ?? null;
  }
  if (intent.kind === 'undo-all') return root.querySelector('.actions-all button');
  return root.querySelector('[data-focus]');
}
