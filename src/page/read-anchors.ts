import { findAround, findHook } from './find-hook.ts';
import type { PaneAnchors } from './snapshot.ts';

/**
 * The elements of a pane that others place themselves by; each null until the page has mounted it. The editor
 * of a side conversation is never taken for the ticket's: generic editors count inside the composer only.
 */
export function readAnchors(pane: Element): PaneAnchors {
  const composer = findHook(pane, 'composer')?.element ?? null;
  const editor = findEditor(pane, composer);
  return {
    pane,
    composer,
    editorBox: findEditorBox(pane, editor),
    editor,
    footer: findHook(pane, 'footer')?.element ?? null,
  };
}

function findEditor(pane: Element, composer: Element | null): HTMLElement | null {
  const found = findHook(pane, 'editor') ?? (composer ? findHook(composer, 'editorInComposer') : undefined);
  return (found?.element as HTMLElement | undefined) ?? null;
}

/** The box around this editor; side conversations may have boxes of the same name. */
function findEditorBox(pane: Element, editor: HTMLElement | null): Element | null {
  const box = editor ? findAround(editor, 'editorBox') : findHook(pane, 'editorBox')?.element;
  return box && pane.contains(box) ? box : null;
}
