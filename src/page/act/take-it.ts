import { findHook } from '../find-hook.ts';
import type { ActionPort } from './action-port.ts';
import { type AssignedNow, type AssignMemo, findAssignee, readAssigned, undoAssign } from './assign.ts';
import { needControl } from './choose.ts';
import { byHook, isUsable } from './find-control.ts';
import { ActStop } from './stop.ts';
import { clickOn } from './strokes.ts';
import { waitUntilSet } from './wait-for.ts';

/** There is nothing to choose. */
export type TakeItWish = Record<string, never>;
/** `canTake`: the page offers the link. */
export type TakeItNow = AssignedNow & { canTake: boolean };

const find = byHook('takeIt');
/** Without the link and with nobody chosen, it is this agent's role or layout that has no link. */
const isMine = (pane: Element) => find(pane) === undefined && typeof readAssigned(pane).assignee === 'string';

/** After the click: where the page does not tell who has the ticket, the link that went is all it says. */
const isTaken = (pane: Element) =>
  isMine(pane) ||
  (!find(pane) && findHook(pane, 'assignee') !== undefined && readAssigned(pane).assignee === undefined);

/** "take it": the link is there as long as the ticket is not the agent's (`agent-page-hooks.md` 4.6). */
export const takeIt: ActionPort<TakeItWish, TakeItNow, AssignMemo> = {
  read: (pane) =>
    findHook(pane, 'assignee') ? { ...readAssigned(pane), canTake: find(pane) !== undefined } : undefined,
  can: (pane) => (isMine(pane) ? 'already-so' : isUsable(find(pane))),
  async do(scope) {
    const pane = scope.pane();
    if (isMine(pane)) throw new ActStop('already-so');
    const before = readAssigned(pane);
    const link = needControl(pane, find);
    scope.mark(true);
    clickOn(link);
    await waitUntilSet(scope, isTaken);
    return { before, after: readAssigned(scope.pane()) };
  },
  undo: undoAssign,
  target: (pane) => find(pane) ?? findAssignee(pane),
};
