import { isTextField } from './draft-state.ts';
import { makePaste } from './make-paste.ts';

/** CKEditor's editables carry this class in every interface that uses it (`agent-page-hooks.md` 4.4). */
export function isCkEditor(editor: Element): boolean {
  return editor.classList.contains('ck-editor__editable') || editor.classList.contains('ck');
}

/**
 * Puts text in place of the selection, as the agent would: into CKEditor by a paste, which is one step of its
 * undo list (typed text would be one step per 20 characters and paragraph); elsewhere by the browser's own
 * command. `\n` is a line break, `\n\n` a new paragraph.
 *
 * @returns false where the page takes neither
 */
export function putText(editor: HTMLElement, text: string): boolean {
  if (!isCkEditor(editor)) return runCommand(editor, text === '' ? 'delete' : 'insertText', text);
  if (text === '') return sendInput(editor, 'deleteContentBackward', null);
  const paste = makePaste(text);
  if (paste) return !editor.dispatchEvent(paste);
  return sendInput(editor, 'insertText', text);
}

/** Puts markup that came out of this very editor back in place of the selection; false where the page refuses. */
export function putMarkup(editor: HTMLElement, html: string): boolean {
  const paste = makePaste(html, 'text/html');
  return paste !== undefined && !editor.dispatchEvent(paste);
}

/** One step back, or forth again, in the editor's own undo list. */
export function stepBack(editor: HTMLElement, isForth = false): void {
  if (!isCkEditor(editor)) {
    runCommand(editor, isForth ? 'redo' : 'undo');
    return;
  }
  // CKEditor takes Command on a Mac, by the same reading of the browser's name.
  const isMac = /macintosh/i.test(navigator.userAgent);
  const [key, code, keyCode] = isForth ? (['y', 'KeyY', 89] as const) : (['z', 'KeyZ', 90] as const);
  const init = { key, code, keyCode, ctrlKey: !isMac, metaKey: isMac, bubbles: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', init as KeyboardEventInit));
}

/** What the browser would announce before typing; CKEditor acts on the announcement alone. */
function sendInput(editor: HTMLElement, inputType: string, data: string | null): boolean {
  const selection = editor.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const targetRanges = range ? [new StaticRange(range)] : [];
  const init = { inputType, data, targetRanges, bubbles: true, cancelable: true, composed: true };
  return !editor.dispatchEvent(new InputEvent('beforeinput', init));
}

/** Deprecated, and the only way into the browser's own undo list. */
function runCommand(editor: HTMLElement, command: string, value?: string): boolean {
  if (!isTextField(editor) && !editor.isContentEditable) return false;
  return editor.ownerDocument.execCommand(command, false, value);
}
