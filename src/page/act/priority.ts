import { readFields } from '../read-fields.ts';
import { readPriorityWord } from '../words.ts';
import type { ActionPort } from './action-port.ts';
import { chooseOption } from './choose.ts';
import { byHook, isUsable } from './find-control.ts';
import { findCombobox, readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { waitUntilSet } from './wait-for.ts';

/** `value`: Zendesk's own word in English, or `none`. */
export type PriorityWish = { value: string };

type Memo = { before: string; after: string };

const find = byHook('priority');
const read = (pane: Element) => readFields(pane).priority;

async function set(scope: ActScope, value: string): Promise<void> {
  await chooseOption(scope, find, (option) => readPriorityWord(readOption(option)) === value);
  await waitUntilSet(scope, (pane) => read(pane) === value);
}

/** Priority by its field: low, normal, high or urgent, by the word in any language the table knows. */
export const priority: ActionPort<PriorityWish, string, Memo> = {
  read,
  can: (pane, { value }) => (read(pane) === value ? 'already-so' : isUsable(find(pane))),
  async do(scope, { value }) {
    const before = read(scope.pane());
    if (before === value) throw new ActStop('already-so');
    await set(scope, value);
    return { before: before ?? 'none', after: value };
  },
  async undo(scope, { before, after }) {
    if (read(scope.pane()) !== after) throw new ActStop('changed-since');
    await set(scope, before);
  },
  target: (pane) => {
    const field = find(pane);
    return field && findCombobox(field);
  },
};
