import { findActionHook } from '../hooks/action-hooks.ts';
import { readAnchors } from '../read-anchors.ts';
import { readFields, type TicketFields } from '../read-fields.ts';
import type { ActionPort } from './action-port.ts';
import { isAssigned } from './assign.ts';
import { readModeOf } from './channel.ts';
import { chooseMacro } from './choose-macro.ts';
import { holdsWords, readDraftState } from './draft-state.ts';
import { isUsable } from './find-control.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { submit } from './submit.ts';
import { type MacroMemo, readMacroMemo, undoMacro } from './undo-macro.ts';
import { waitFor } from './wait-for.ts';

/** What a macro's preview promised, in the page's own words; what is absent is not waited for. */
export type MacroExpect = {
  /** Text it adds to the draft. Where it adds one, say it: its parts come one by one, and a later one cannot be undone. */
  draft?: string;
  mode?: 'public' | 'internal';
  priority?: string;
  /** What the submit button then submits as. */
  status?: string;
  group?: string;
  assignee?: string | null;
  /** Tags that are there afterwards. */
  tags?: readonly string[];
};

/** A macro by its full name (`Category::Name`), letter by letter. */
export type MacroWish = { title: string; expect?: MacroExpect };

/** Macros come 0.2 to 2 s late, and slower on a slow line (`agent-page-outline.md`, behaviour 9). */
const MACRO_PATIENCE = 10_000;

const find = (pane: Element) => findActionHook(pane, 'macroInput');

/** Whether all of it is there, compared with the pane of before. */
function isArrived(pane: Element, expect: MacroExpect, before: MacroMemo): boolean {
  const fields = readFields(pane);
  const { draft, mode, priority, status, group, assignee, tags = [] } = expect;
  const isTold = (of: TicketFields) => of.group !== undefined || of.assignee !== undefined;
  // The oldest pages never tell who has a ticket: there is nothing to wait for.
  const isOwner =
    !(isTold(fields) || isTold(before.fields)) ||
    (assignee === undefined ? fields.group === group : isAssigned(pane, { group, assignee }));
  return (
    (draft === undefined || isWrittenInto(pane, draft, before)) &&
    (mode === undefined || readModeOf(pane) === mode) &&
    (priority === undefined || fields.priority === priority) &&
    (status === undefined || submit.read(pane) === status) &&
    (group === undefined || isOwner) &&
    tags.every((tag) => fields.tags?.includes(tag))
  );
}

function isWrittenInto(pane: Element, text: string, before: MacroMemo): boolean {
  const { editor } = readAnchors(pane);
  if (!editor) return false;
  const now = readDraftState(editor);
  return now.html !== before.draft?.html && holdsWords(now.text, text);
}

function addAfter(pane: Element, before: MacroMemo): MacroMemo {
  const { editor } = readAnchors(pane);
  return { ...before, after: editor ? readDraftState(editor) : undefined };
}

/** What stands there when it stops is the macro's doing; what is written later is the agent's. */
function addAfterStop(scope: ActScope, before: MacroMemo): MacroMemo {
  try {
    return addAfter(scope.pane(), before);
  } catch {
    return before;
  }
}

/** The footer's macro box. Nothing is saved by it until Submit. */
export const macro: ActionPort<MacroWish, undefined, MacroMemo> = {
  read: () => undefined,
  can: (pane) => isUsable(find(pane)),
  async do(scope, { title, expect = {} }) {
    const before = readMacroMemo(scope.pane());
    await chooseMacro(scope, find, title);
    try {
      const isThere = await waitFor(scope, (pane) => isArrived(pane, expect, before), MACRO_PATIENCE);
      if (isThere) return addAfter(scope.pane(), before);
      throw new ActStop('not-set');
    } catch (error) {
      throw error instanceof ActStop ? new ActStop(error.code, { memo: addAfterStop(scope, before) }) : error;
    }
  },
  undo: undoMacro,
  target: find,
};
