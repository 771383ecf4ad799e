import { selectPlace } from './draft-place.ts';
import { type DraftState, isTextField, readDraftState } from './draft-state.ts';
import { isCkEditor, putMarkup, putText, stepBack } from './draft-strokes.ts';
import { nextTask } from './wait-for.ts';

/** Steps of the editor's own undo list that one change of ours, or a macro's, may take. */
const MOST_STEPS = 20;

/** `draft-changed`: somebody wrote since, and their text stays. `not-restored`: the draft could not be given back. */
export type RestoreStop = 'no-editor' | 'draft-changed' | 'not-restored';
/** Whether the draft is as it was. */
export type Restored = { ok: true } | { ok: false; code: RestoreStop };

/**
 * Gives back the draft of `before`, byte for byte in its markup: by the editor's own undo, or where that list is
 * gone (a macro wrote, or the page replaced the editor) by pasting the markup back. Refuses when the draft is not
 * the one of `after`, as the agent wrote on. Never throws; what fails leaves the draft as it was found.
 */
export async function restoreDraft(
  editor: HTMLElement | null,
  { before, after }: { before: DraftState; after: DraftState },
): Promise<Restored> {
  if (!editor?.isConnected) return { ok: false, code: 'no-editor' };
  const isNow = (state: DraftState) => readDraftState(editor).html === state.html;
  if (isNow(before)) return { ok: true };
  if (!isNow(after)) return { ok: false, code: 'draft-changed' };
  if (isTextField(editor)) editor.focus({ preventScroll: true });
  if (stepTo(editor, before, after) || (await writeAll(editor, before))) return { ok: true };
  if (!isNow(after)) stepTo(editor, after, before);
  return { ok: false, code: 'not-restored' };
}

/** Steps back until the draft is the wanted one; forth again when it never is. */
function stepTo(editor: HTMLElement, wanted: DraftState, found: DraftState): boolean {
  let last = readDraftState(editor).html;
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    stepBack(editor);
    const { html } = readDraftState(editor);
    if (html === wanted.html) return true;
    if (html === last) break;
    last = html;
  }
  for (let steps = 0; steps < MOST_STEPS && last !== found.html; steps += 1) {
    stepBack(editor, true);
    const { html } = readDraftState(editor);
    if (html === last) break;
    last = html;
  }
  return false;
}

async function writeAll(editor: HTMLElement, before: DraftState): Promise<boolean> {
  if (!selectPlace(editor, 'all')) return false;
  if (before.text === '' || !isCkEditor(editor)) putText(editor, before.text);
  else putMarkup(editor, before.html);
  await nextTask();
  return readDraftState(editor).html === before.html;
}
