import type { ActionName, WishOf } from '../../../page/act/action-table.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import type { Row } from './ending-row.ts';
import { expectMacro } from './preview-lines.ts';

/** An action of the page with what is wished of it. */
export type PageWish = { [N in ActionName]: { name: N; wish: WishOf<N> } }[ActionName];

/** What a row asks of the page; undefined for what only a person does. */
export function makeWish({ action, text, title, shown, renamed, status }: Row): PageWish | undefined {
  switch (action.do) {
    case 'take':
      return { name: 'takeIt', wish: {} };
    case 'set-priority':
      return { name: 'priority', wish: { value: action.to } };
    case 'set-group':
      return { name: 'assign', wish: { group: renamed ?? action.name ?? '', assignee: null } };
    case 'set-assignee':
      return { name: 'assign', wish: { group: action.groupName ?? '', assignee: action.name ?? null } };
    case 'add-tag':
      return { name: 'tags', wish: { add: [action.tag] } };
    case 'apply-macro': {
      const wanted = title ?? action.name ?? '';
      const isShown = shown?.macro.title === wanted;
      return { name: 'macro', wish: { title: wanted, ...(isShown ? { expect: expectMacro(shown) } : {}) } };
    }
    case 'reply':
      return { name: 'reply', wish: { text } };
    case 'note':
      return { name: 'note', wish: { text } };
    case 'submit':
      return { name: 'submit', wish: { status: action.as === 'unchanged' ? (status ?? '') : action.as } };
    case 'tell':
    case 'open-link':
    case 'by-hand':
      return undefined;
  }
}

/** Whether a row's action could be done in the page now; `already-so` where there is nothing to do. */
export function canDo(page: PageActions, ticketId: number, row: Row) {
  const wish = makeWish(row);
  return wish && page.can(wish.name, ticketId, wish.wish as never);
}

/** The words that stand in the composer for this very audience, trimmed; empty for another audience. */
export function readOwnDraft(page: PageActions, ticketId: number, row: Row): string {
  if (row.action.do !== 'reply' && row.action.do !== 'note') return '';
  const now = page.read(row.action.do, ticketId);
  return now?.mode === (row.action.do === 'reply' ? 'public' : 'internal') ? now.text.trim() : '';
}
