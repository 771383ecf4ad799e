import { findHook } from '../find-hook.ts';
import { readFields } from '../read-fields.ts';
import type { ActionPort } from './action-port.ts';
import { clickOption, type IsMeant, readOptions, withOpen } from './choose.ts';
import { isSameWord, isUsable } from './find-control.ts';
import { findCombobox, readOption } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { typeInto } from './strokes.ts';
import { waitFor, waitUntilSet } from './wait-for.ts';

/** A group and one of its agents by name; no agent: the group alone. */
export type AssignWish = { group: string; assignee?: string | null };
/** By name; null: nobody; undefined: the page does not tell. */
export type AssignedNow = { group: string | undefined; assignee: string | null | undefined };
/** Who had it before, and after we assigned it: an undo must find it so. */
export type AssignMemo = { before: AssignedNow; after: AssignedNow };

/** The control that opens the list of groups and agents. */
export const findAssignee = (pane: Element) =>
  (findHook(pane, 'assigneeTrigger') ?? findHook(pane, 'assignee'))?.element;

/** Who has the ticket, as the field shows it. */
export function readAssigned(pane: Element): AssignedNow {
  const { group, assignee } = readFields(pane);
  return { group, assignee };
}

/** Whether the field shows this group and this agent. */
export function isAssigned(pane: Element, { group, assignee }: AssignedNow): boolean {
  const now = readAssigned(pane);
  return isSameWord(now.group ?? '', group ?? '') && isSameWord(now.assignee ?? '', assignee ?? '');
}

/** The line that leads back to all groups is no choice. */
const isBack = (option: Element) => /^[‹<«←]/.test(readOption(option));
const isNamed = (name: string) => (option: Element) => !isBack(option) && isSameWord(readOption(option), name);

/** The group alone: its own name again, with or without a remark behind it. */
function isGroupOnly(group: string) {
  return (option: Element) => {
    const words = readOption(option);
    return !isBack(option) && words.startsWith(group) && /^\s*(\([^)]*\))?$/.test(words.slice(group.length));
  };
}

const hasOption = (pane: Element, pick: IsMeant) => readOptions(pane, findAssignee).some(pick);

/** Types into the field's own search where the name is not in the list as it stands. */
function searchFor(scope: ActScope, name: string): void {
  const pane = scope.pane();
  const field = findHook(pane, 'assignee')?.element;
  const input = field && findCombobox(findAssignee(pane) ?? field);
  if (!hasOption(pane, isNamed(name)) && input instanceof HTMLInputElement && !input.readOnly) typeInto(input, name);
}

/** Chooses group and agent in the field's own list and waits until the field shows them. */
export async function chooseAssignee(scope: ActScope, { group, assignee }: AssignWish): Promise<void> {
  await withOpen(scope, findAssignee, async () => {
    const pane = scope.pane();
    if (hasOption(pane, isBack) && !hasOption(pane, isNamed(group))) {
      await clickOption(scope, findAssignee, isBack, { leadsOn: true });
    }
    searchFor(scope, group);
    await clickOption(scope, findAssignee, isNamed(group), { leadsOn: true });
    const pick = assignee ? isNamed(assignee) : isGroupOnly(group);
    const isThere = await waitFor(scope, (pane) => isAssigned(pane, { group, assignee }) || hasOption(pane, pick));
    if (isAssigned(scope.pane(), { group, assignee })) return scope.mark(true);
    if (!isThere && assignee) searchFor(scope, assignee);
    await clickOption(scope, findAssignee, pick);
  });
  await waitUntilSet(scope, (pane) => isAssigned(pane, { group, assignee: assignee ?? null }));
}

/** Gives a ticket back to whom it belonged. Throws `cannot-undo` where the page names no group to choose. */
export async function undoAssign(scope: ActScope, { before, after }: AssignMemo): Promise<void> {
  if (!isAssigned(scope.pane(), after)) throw new ActStop('changed-since');
  if (before.group === undefined) throw new ActStop('cannot-undo');
  await chooseAssignee(scope, { group: before.group, assignee: before.assignee ?? null });
}

/** Hands the ticket to a group, or to an agent in it. */
export const assign: ActionPort<AssignWish, AssignedNow, AssignMemo> = {
  read: (pane) => (findHook(pane, 'assignee') ? readAssigned(pane) : undefined),
  can: (pane, { group, assignee }) =>
    isAssigned(pane, { group, assignee: assignee ?? null }) ? 'already-so' : isUsable(findAssignee(pane)),
  async do(scope, wish) {
    const before = readAssigned(scope.pane());
    if (isAssigned(scope.pane(), { group: wish.group, assignee: wish.assignee ?? null }))
      throw new ActStop('already-so');
    await chooseAssignee(scope, wish);
    return { before, after: readAssigned(scope.pane()) };
  },
  undo: undoAssign,
  target: findAssignee,
};
