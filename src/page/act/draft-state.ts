import { readDraft } from '../read-draft.ts';

/** A draft at one moment, in memory only: it is the ticket's text. Two states with the same `html` are the same draft. */
export type DraftState = { html: string; text: string };

/** CKEditor's furniture: there for the eye, never part of what is sent. */
const FURNITURE = '.ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle';
const FILLERS = /\u2060/g;

/** Whether an editor is a plain text field. */
export function isTextField(editor: Element): editor is HTMLTextAreaElement {
  return editor instanceof HTMLTextAreaElement;
}

/**
 * The draft of any editor we know: its plain text as `readDraft` gives it, and its markup without what CKEditor
 * adds for showing it (fillers, placeholder, its own classes). Only reads.
 */
export function readDraftState(editor: Element): DraftState {
  if (isTextField(editor)) return { html: editor.value, text: editor.value };
  const copy = editor.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(`${FURNITURE}, br[data-cke-filler]`)) one.remove();
  for (const one of copy.querySelectorAll('[class], [data-placeholder]')) dropFurniture(one);
  return { html: copy.getHTML().replace(FILLERS, ''), text: readDraft(editor) };
}

function dropFurniture(element: Element): void {
  element.removeAttribute('data-placeholder');
  for (const name of [...element.classList]) if (/^ck[-_]/.test(name) || name === 'ck') element.classList.remove(name);
  if (element.classList.length === 0) element.removeAttribute('class');
}

/** Whether two texts differ in nothing but how many line breaks part two lines: editors keep those in their own way. */
export function isSameText(one: string, other: string): boolean {
  return foldLines(one).trim() === foldLines(other).trim();
}

/** Line by line: one pattern for breaks and the space around them looks at each place of a long run of spaces anew. */
function foldLines(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < last ? line.trimEnd() : line))
    .filter((line, at) => line !== '' || at === 0 || at === last)
    .join('\n');
}

/** Whether `after` is `before` with this text put in somewhere, line breaks apart. */
export function isSameBut(before: string, after: string, text: string): boolean {
  const [whole, added] = [foldLines(after), foldLines(text)];
  for (let at = whole.indexOf(added); at >= 0; at = whole.indexOf(added, at + 1)) {
    if (isSameText(whole.slice(0, at) + whole.slice(at + added.length), before)) return true;
  }
  return false;
}

/** Whether a draft holds these words, marks and breaks apart: macros write what the page shows in its own form. */
export function holdsWords(draft: string, text: string): boolean {
  return listLetters(draft).includes(listLetters(text));
}

const listLetters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
