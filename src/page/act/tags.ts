import { findHook } from '../find-hook.ts';
import { findActionHook } from '../hooks/action-hooks.ts';
import { listTagItems, readTag, readTags } from '../read-tags.ts';
import type { ActionPort } from './action-port.ts';
import { needControl, readOptions } from './choose.ts';
import { isUsable } from './find-control.ts';
import { isOff, readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { clickOn, pressKey, typeInto } from './strokes.ts';
import { waitFor, waitUntilSet } from './wait-for.ts';

/** Tags to put on and to take off; all others stay. */
export type TagsWish = { add?: readonly string[]; remove?: readonly string[] };

type Memo = { added: string[]; removed: string[] };

/** The field's own input where the field is told by its label alone. */
const findInput = (pane: Element) =>
  findActionHook(pane, 'tagsInput') ?? findHook(pane, 'tags')?.element.querySelector('input') ?? undefined;
/** Every tag that stands in the pane, those behind "+ n more" included where the page holds them. */
export const listTagWords = (pane: Element) => listTagItems(pane).map(readTag);
const findTag = (pane: Element, tag: string) => listTagItems(pane).find((item) => readTag(item) === tag);
const isNamed = (tag: string) => (option: Element) => {
  const words = readOption(option);
  return words === tag || words === `"${tag}"` || words.toLowerCase() === tag;
};

async function addTag(scope: ActScope, tag: string): Promise<void> {
  const input = needControl(scope.pane(), findInput);
  if (!(input instanceof HTMLInputElement)) throw new ActStop('no-control');
  typeInto(input, tag);
  // An input that opens no list has nothing to wait for.
  const hasList = input.matches('[role="combobox"], [aria-expanded]');
  const isChosen =
    hasList &&
    (await waitFor(scope, (pane) => {
      const option = readOptions(pane, findInput).find(isNamed(tag));
      if (!option || isOff(option)) return undefined;
      scope.mark(true);
      clickOn(option);
      return true;
    }));
  // A list with nothing of that name takes a new word by Enter.
  if (!isChosen) {
    scope.mark(true);
    pressKey(needControl(scope.pane(), findInput), 'Enter');
  }
  await waitUntilSet(scope, (pane) => findTag(pane, tag) !== undefined);
}

async function removeTag(scope: ActScope, tag: string): Promise<void> {
  const item = findTag(scope.pane(), tag);
  const close = item && findActionHook(item, 'tagClose');
  if (!close) throw new ActStop('no-control');
  scope.mark(true);
  clickOn(close);
  await waitUntilSet(scope, (pane) => findTag(pane, tag) === undefined);
}

/** Leaves no list open and no half-typed word behind. */
function leave(scope: ActScope): void {
  const input = findInput(scope.pane());
  if (!(input instanceof HTMLInputElement)) return;
  if (input.value !== '') typeInto(input, '');
  if (input.getAttribute('aria-expanded') === 'true') pressKey(input, 'Escape');
  input.blur();
}

async function change(scope: ActScope, { add = [], remove = [] }: TagsWish): Promise<Memo> {
  const memo: Memo = { added: [], removed: [] };
  try {
    for (const tag of add) {
      if (findTag(scope.pane(), tag)) continue;
      await addTag(scope, tag);
      memo.added.push(tag);
    }
    for (const tag of remove) {
      if (!findTag(scope.pane(), tag)) continue;
      await removeTag(scope, tag);
      memo.removed.push(tag);
    }
    return memo;
  } catch (error) {
    throw error instanceof ActStop && memo.added.length + memo.removed.length > 0
      ? new ActStop(error.code, { memo })
      : error;
  } finally {
    leaveQuietly(scope);
  }
}

function leaveQuietly(scope: ActScope): void {
  try {
    leave(scope);
  } catch {
    // Another ticket is in view: its field is none of ours.
  }
}

/** Tags by their own field, one after another. */
export const tags: ActionPort<TagsWish, string[], Memo> = {
  read: (pane) => readTags(pane),
  can(pane, { add = [], remove = [] }) {
    const isDone = add.every((tag) => findTag(pane, tag)) && !remove.some((tag) => findTag(pane, tag));
    return isDone && readTags(pane) ? 'already-so' : isUsable(findInput(pane));
  },
  do: change,
  async undo(scope, { added, removed }) {
    if (added.some((tag) => !findTag(scope.pane(), tag))) throw new ActStop('changed-since');
    await change(scope, { add: removed, remove: added });
  },
  target: (pane) => findHook(pane, 'tags')?.element ?? findInput(pane),
};
