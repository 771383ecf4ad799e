import { type DraftPlace, selectPlace } from './draft-place.ts';
import { type DraftState, isSameBut, isSameText, isTextField, readDraftState } from './draft-state.ts';
import { putText, stepBack } from './draft-strokes.ts';
import { nextTask } from './wait-for.ts';

/**
 * Why the draft was not written. `draft-changed`: another text stands there than the caller meant;
 * `not-taken`: the editor did not do it, or did something else, and the draft is as it was; `not-restored`:
 * something else happened and could not be taken back, so the agent must look.
 */
export type WriteStop = 'no-editor' | 'draft-changed' | 'not-taken' | 'not-restored';

/** Both states are for `restoreDraft`; they are the ticket's text, so they stay in memory. */
export type Written = { ok: true; before: DraftState; after: DraftState } | { ok: false; code: WriteStop };

/** What to write where. `expected`: the text that must still stand in that place. */
export type DraftEdit = { place: DraftPlace; text: string; expected?: string };

/**
 * Changes the draft as one edit that the agent can undo with Ctrl+Z, then reads it again. `\n` in the text is
 * a line break, `\n\n` a new paragraph. Text for the end starts a paragraph of its own. Works on CKEditor 5 and
 * on plain editors, from the extension's own world. Never throws; on failure the draft is as it was, or the
 * code is `not-restored`.
 */
export async function writeDraft(editor: HTMLElement | null, edit: DraftEdit): Promise<Written> {
  if (!editor?.isConnected || !isEditable(editor)) return { ok: false, code: 'no-editor' };
  const before = readDraftState(editor);
  const text = shapeText(edit, before.text);
  const isMeant = edit.expected === undefined || readPlace(edit.place, before.text) === edit.expected;
  if (!isMeant || !selectPlace(editor, edit.place)) return { ok: false, code: 'draft-changed' };
  putText(editor, text);
  // A page that does not take it puts its own draft back only now.
  await nextTask();
  const after = readDraftState(editor);
  if (isWritten(before.text, after.text, edit.place, text)) return { ok: true, before, after };
  return { ok: false, code: takeBack(editor, before) ? 'not-taken' : 'not-restored' };
}

/** The text that stands there now: none at the end and at the cursor. */
function readPlace(place: DraftPlace, text: string): string {
  if (typeof place === 'object') return text.slice(place.start, place.end);
  return place === 'all' ? text : '';
}

function isWritten(before: string, after: string, place: DraftPlace, text: string): boolean {
  if (place === 'cursor') return isSameBut(before, after, text);
  const [start, end] = typeof place === 'object' ? [place.start, place.end] : [place === 'all' ? 0 : before.length];
  return isSameText(after, before.slice(0, start) + text + before.slice(end ?? before.length));
}

/** Undoes what came of an edit that went wrong. */
function takeBack(editor: HTMLElement, before: DraftState): boolean {
  const isBack = () => readDraftState(editor).html === before.html;
  if (!isBack()) stepBack(editor);
  return isBack();
}

function isEditable(editor: HTMLElement): boolean {
  if (isTextField(editor)) return !editor.disabled && !editor.readOnly;
  return editor.getAttribute('contenteditable') === 'true' || editor.isContentEditable === true;
}

/** Tabs are no characters of a draft; a text for the end gets a paragraph of its own. */
function shapeText({ place, text }: DraftEdit, draft: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ');
  const isOnNewLine = draft === '' || draft.endsWith('\n');
  return place === 'end' && !isOnNewLine ? `\n\n${plain}` : plain;
}
