import { findHook } from '../find-hook.ts';
import { readAnchors } from '../read-anchors.ts';
import { readFields, type TicketFields } from '../read-fields.ts';
import type { ComposerMode } from '../snapshot.ts';
import { chooseAssignee, isAssigned } from './assign.ts';
import { chooseChannel, readModeOf } from './channel.ts';
import { type DraftState, readDraftState } from './draft-state.ts';
import { priority } from './priority.ts';
import { restoreDraft } from './restore-draft.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { submit } from './submit.ts';
import { listTagWords, tags } from './tags.ts';

/** A pane as it was before a macro, and its draft after it, where all of it had come. In memory only. */
export type MacroMemo = {
  fields: TicketFields;
  mode: ComposerMode;
  channel: string | undefined;
  draft: DraftState | undefined;
  after?: DraftState | undefined;
  tags: string[];
  /** What the button submits as: the breadcrumb keeps the saved status. */
  status: string | undefined;
  /** Names of the fields it changes that nothing here reads. */
  more?: readonly string[];
  /** Nothing on the page could tell when it had come. */
  isUnseen?: boolean;
};

/** The pane as it stands, read before a macro is applied. */
export function readMacroMemo(pane: Element): MacroMemo {
  const { editor } = readAnchors(pane);
  return {
    fields: readFields(pane),
    mode: readModeOf(pane),
    channel: findHook(pane, 'switcher')?.element.getAttribute('data-channel') ?? undefined,
    draft: editor ? readDraftState(editor) : undefined,
    tags: listTagWords(pane),
    status: submit.read(pane),
  };
}

/**
 * Takes back what a macro changed, part by part, each by its own control.
 *
 * @throws ActStop `cannot-undo` with the parts that stay: a status is set by no control but Submit, and what a custom
 * field was is not known
 */
export async function undoMacro(scope: ActScope, memo: MacroMemo): Promise<void> {
  const left: string[] = [];
  const attempt = async (part: string, run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof ActStop) || error.code === 'wrong-ticket' || error.code === 'stopped') throw error;
      left.push(part);
    }
  };
  await attempt('draft', () => undoDraft(scope, memo));
  await attempt('channel', () => undoMode(scope, memo));
  const { priority: before, group, assignee } = memo.fields;
  const now = readFields(scope.pane());
  if (before !== undefined && now.priority !== before) {
    await attempt('priority', () => priority.undo(scope, { before, after: now.priority ?? '' }));
  }
  await attempt('tags', () => undoTags(scope, memo));
  if (group !== undefined && !isAssigned(scope.pane(), { group, assignee })) {
    await attempt('assign', () => chooseAssignee(scope, { group, assignee: assignee ?? null }));
  }
  if (submit.read(scope.pane()) !== memo.status) left.push('status');
  // Who has it, and what Submit submits as, is put back or told above.
  left.push(...(memo.more ?? []).filter((field) => !field.endsWith('_id')));
  if (left.length > 0) throw new ActStop('cannot-undo', { left });
}

async function undoDraft(scope: ActScope, { draft, after }: MacroMemo): Promise<void> {
  const { editor } = readAnchors(scope.pane());
  if (!draft || !editor) return;
  if (!after) throw new ActStop('draft-changed');
  const restored = await restoreDraft(editor, { before: draft, after });
  if (!restored.ok) throw new ActStop(restored.code);
}

async function undoMode(scope: ActScope, { mode, channel }: MacroMemo): Promise<void> {
  if (readModeOf(scope.pane()) === mode) return;
  if (mode === 'unknown') throw new ActStop('cannot-undo');
  await chooseChannel(scope, { mode, channel });
}

async function undoTags(scope: ActScope, { tags: before }: MacroMemo): Promise<void> {
  const now = listTagWords(scope.pane());
  const added = now.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !now.includes(tag));
  if (added.length + removed.length > 0) await tags.undo(scope, { added, removed });
}
