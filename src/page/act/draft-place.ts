import { makeDraftMap } from '../read-draft.ts';
import { isTextField } from './draft-state.ts';

/**
 * Where in a draft something goes: characters `start` to `end` of its plain text, its end, where the cursor is, or in
 * place of all of it.
 */
export type DraftPlace = { start: number; end: number } | 'end' | 'cursor' | 'all';

/**
 * Puts focus and selection on the place. The cursor counts only while it stands in this editor; else it is the end.
 * A selection of the agent's is never replaced: the text goes behind it.
 *
 * @returns false when the characters are not there, or are nothing but line breaks
 */
export function selectPlace(editor: HTMLElement, place: DraftPlace): boolean {
  if (isTextField(editor)) return selectInField(editor, place);
  const range = findRange(editor, place);
  if (range) selectRange(editor, range);
  return range !== undefined;
}

function selectInField(field: HTMLTextAreaElement, place: DraftPlace): boolean {
  const { length } = field.value;
  const ends = { end: [length, length], all: [0, length], cursor: [field.selectionEnd, field.selectionEnd] } as const;
  const [start, end] = typeof place === 'object' ? [place.start, place.end] : ends[place];
  if (start < 0 || end > length || (typeof place === 'object' && start >= end)) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  return true;
}

function findRange(editor: Element, place: DraftPlace): Range | undefined {
  if (typeof place === 'object') return makeDraftMap(editor).rangeOf(place.start, place.end);
  if (place === 'cursor') return readCursor(editor) ?? findEnd(editor);
  return place === 'end' ? findEnd(editor) : contentsOf(editor);
}

function readCursor(editor: Element): Range | undefined {
  const selection = editor.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!range || !editor.contains(range.commonAncestorContainer)) return undefined;
  const cursor = range.cloneRange();
  cursor.collapse(false);
  return cursor;
}

/** Inside the last block, so that no editor has to guess which one is meant. */
function findEnd(editor: Element): Range {
  let last: Element = editor;
  while (last.lastElementChild?.matches(BLOCKS)) last = last.lastElementChild;
  const range = contentsOf(last);
  range.collapse(false);
  return range;
}

const BLOCKS = 'p, ul, ol, li, blockquote, pre, div, h1, h2, h3, h4, h5, h6';

function contentsOf(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Says so to the editor at once: CKEditor follows `selectionchange`, which the browser would send only later. */
function selectRange(editor: HTMLElement, range: Range): void {
  const document = editor.ownerDocument;
  editor.focus({ preventScroll: true });
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  document.dispatchEvent(new Event('selectionchange'));
}
