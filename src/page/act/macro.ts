import { findActionHook } from '../hooks/action-hooks.ts';
import { readAnchors } from '../read-anchors.ts';
import { readFields, type TicketFields } from '../read-fields.ts';
import type { ActionPort } from './action-port.ts';
import { readModeOf } from './channel.ts';
import { chooseMacro } from './choose-macro.ts';
import { holdsWords, readDraftState } from './draft-state.ts';
import { isUsable } from './find-control.ts';
import { readCustomField } from './read-custom-field.ts';
import { type ActScope, findPaneOf } from './scope.ts';
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
  /** Tags that are there afterwards, and tags that are not. */
  tags?: readonly string[];
  tagsOff?: readonly string[];
  /** Custom fields it changes, by number: watched where the page shows them. */
  custom?: readonly number[];
  /** Names of the fields it changes that are not watched above: known to be there only when another field is. */
  more?: readonly string[];
};

/** A macro by its full name (`Category::Name`), letter by letter. */
export type MacroWish = { title: string; expect?: MacroExpect };

/** Macros come 0.2 to 2 s late, and slower on a slow line (`agent-page-outline.md`, behaviour 9). */
const MACRO_PATIENCE = 10_000;

const find = (pane: Element) => findActionHook(pane, 'macroInput');

type Sign = (pane: Element) => boolean;

/** What each watched field shows once the macro has come, against the pane of before. */
function listSigns(pane: Element, before: TicketFields, expect: MacroExpect): Sign[] {
  const { priority, status, group, tags = [], tagsOff = [], custom = [] } = expect;
  const readCustom = (of: Element) => custom.flatMap((id) => readCustomField(of, id) ?? []).join();
  const was = readCustom(pane);
  const signs: (Sign | false)[] = [
    priority !== undefined && ((now) => readFields(now).priority === priority),
    status !== undefined && ((now) => submit.read(now) === status),
    group !== undefined && ((now) => isOwned(readFields(now), before, group)),
    tags.length > 0 && ((now) => tags.every((tag) => hasTag(now, tag))),
    tagsOff.length > 0 && ((now) => !tagsOff.some((tag) => hasTag(now, tag))),
    // They come together: one that changed will do.
    was !== '' && ((now) => readCustom(now) !== was),
  ];
  return signs.filter((sign) => sign !== false);
}

/** The oldest pages never tell who has a ticket: there is nothing to wait for. */
function isOwned(fields: TicketFields, before: TicketFields, group: string): boolean {
  const isUntold = (of: TicketFields) => of.group === undefined && of.assignee === undefined;
  return fields.group === group || [fields, before].every(isUntold);
}

const hasTag = (pane: Element, tag: string) => readFields(pane).tags?.includes(tag) === true;

function isWrittenInto(pane: Element, text: string, before: MacroMemo): boolean {
  const { editor } = readAnchors(pane);
  if (!editor) return false;
  const now = readDraftState(editor);
  return now.html !== before.draft?.html && holdsWords(now.text, text);
}

/** What stands there when it ends or stops is the macro's doing; what is written later is the agent's. */
function addAfter(scope: ActScope, before: MacroMemo): MacroMemo {
  const pane = findPaneOf(scope.document, scope.ticketId);
  const editor = pane && readAnchors(pane).editor;
  return editor ? { ...before, after: readDraftState(editor) } : before;
}

/** The footer's macro box. Nothing is saved by it until Submit. */
export const macro: ActionPort<MacroWish, undefined, MacroMemo> = {
  read: () => undefined,
  can: (pane) => isUsable(find(pane)),
  async do(scope, { title, expect = {} }) {
    const pane = scope.pane();
    const { draft, mode, tagsOff = [], more = [] } = expect;
    const signs = listSigns(pane, readFields(pane), expect);
    // A field that is so already proves nothing.
    const isUnseen = more.length + tagsOff.length > 0 && signs.every((isSo) => isSo(pane));
    const before = { ...readMacroMemo(pane), more, isUnseen };
    const isArrived = (now: Element) =>
      (draft === undefined || isWrittenInto(now, draft, before)) &&
      (mode === undefined || readModeOf(now) === mode) &&
      signs.every((isSo) => isSo(now));
    await chooseMacro(scope, find, title);
    try {
      if (await waitFor(scope, isArrived, MACRO_PATIENCE)) return addAfter(scope, before);
      throw new ActStop('not-set');
    } catch (error) {
      throw error instanceof ActStop ? new ActStop(error.code, { memo: addAfter(scope, before) }) : error;
    }
  },
  undo: undoMacro,
  target: find,
};
