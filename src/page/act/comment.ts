import { readAnchors } from '../read-anchors.ts';
import type { ComposerMode } from '../snapshot.ts';
import type { ActionPort } from './action-port.ts';
import { type ChannelMemo, canSwitch, chooseChannel, readModeOf, undoChannel } from './channel.ts';
import { type DraftState, readDraftState } from './draft-state.ts';
import { restoreDraft } from './restore-draft.ts';
import type { ActScope } from './scope.ts';
import { ActStop, type StopCode } from './stop.ts';
import { writeDraft } from './write-draft.ts';

/** Text for the end of the draft: `\n` a line break, `\n\n` a new paragraph. */
export type CommentWish = { text: string };

/** The composer's mode and the draft in it: the ticket's text, for the screen only. */
export type CommentNow = { mode: ComposerMode; text: string };

type Memo = { before: DraftState; after: DraftState; channel: ChannelMemo | undefined };

const findEditor = (pane: Element) => readAnchors(pane).editor;

function read(pane: Element): CommentNow | undefined {
  const editor = findEditor(pane);
  return editor ? { mode: readModeOf(pane), text: readDraftState(editor).text } : undefined;
}

/** A draft that was written for the other audience must never change sides by our hand. */
function check(pane: Element, mode: 'public' | 'internal'): true | StopCode {
  const now = read(pane);
  if (!now) return 'no-editor';
  if (now.mode === mode) return true;
  return now.text.trim() === '' ? canSwitch(pane) : 'draft-in-other-mode';
}

async function write(scope: ActScope, mode: 'public' | 'internal', text: string): Promise<Memo> {
  const may = check(scope.pane(), mode);
  if (may !== true) throw new ActStop(may);
  const channel = readModeOf(scope.pane()) === mode ? undefined : await chooseChannel(scope, { mode });
  const written = await writeDraft(findEditor(scope.pane()), { place: 'end', text });
  if (written.ok) {
    scope.mark(true);
    return { before: written.before, after: written.after, channel };
  }
  if (channel) await undoChannel(scope, channel);
  scope.mark(written.code === 'not-restored');
  throw new ActStop(written.code);
}

async function undo(scope: ActScope, { before, after, channel }: Memo): Promise<void> {
  const restored = await restoreDraft(findEditor(scope.pane()), { before, after });
  if (!restored.ok) throw new ActStop(restored.code);
  if (channel) await undoChannel(scope, channel);
}

function makePort(mode: 'public' | 'internal'): ActionPort<CommentWish, CommentNow, Memo> {
  return {
    read,
    can: (pane) => check(pane, mode),
    do: (scope, { text }) => write(scope, mode, text),
    undo,
    target: (pane) => readAnchors(pane).editorBox ?? findEditor(pane) ?? undefined,
  };
}

/** Text of a public reply: switches the channel first where that is safe. */
export const reply = makePort('public');
/** Text of an internal note, in the same way. */
export const note = makePort('internal');
