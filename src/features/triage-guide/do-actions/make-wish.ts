import type { ActionName, WishOf } from '../../../page/act/action-table.ts';
import type { PageActions } from '../../../page/act/page-actions.ts';
import type { FieldWords, Row } from './ending-row.ts';
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

/** What the page shows of the fields a macro may change, by the API's names for them. */
export function readFieldWords(page: PageActions, ticketId: number): FieldWords {
  return {
    status: page.read('submit', ticketId),
    priority: page.read('priority', ticketId),
    group_id: page.read('assign', ticketId)?.group,
  };
}

function readComposer(page: PageActions, ticketId: number, { action }: Row) {
  const now = action.do === 'reply' || action.do === 'note' ? page.read(action.do, ticketId) : undefined;
  return now && { text: now.text.trim(), isOurs: now.mode === (action.do === 'reply' ? 'public' : 'internal') };
}

/** The words that stand in the composer for this very audience, trimmed; empty for another audience. */
export function readOwnDraft(page: PageActions, ticketId: number, row: Row): string {
  const now = readComposer(page, ticketId, row);
  return now?.isOurs ? now.text : '';
}

/** Whether the composer would have to be set to the audience of the row's text first. */
export function isSwitched(page: PageActions, ticketId: number, row: Row): boolean {
  return readComposer(page, ticketId, row)?.isOurs === false;
}
