import { findAllShown, findAround, findEvery, findShown } from './find-hook.ts';
import { hasVisibleBox } from './is-shown.ts';
import { readBox } from './read-rects.ts';
import type { PaneAnchors } from './snapshot.ts';

/**
 * The elements of a pane that others place themselves by; each null until the page has mounted it. The editor
 * of a side conversation is never taken for the ticket's: generic editors count inside the composer only, and of
 * several that show, none is.
 */
export function readAnchors(pane: Element): PaneAnchors {
  const composer = findComposer(pane);
  const editor = findEditor(pane, composer);
  const editorBox = findEditorBox(pane, composer, editor);
  return {
    pane,
    composer: composer ?? editorBox ?? editor,
    editorBox,
    editor,
    footer: findShown(pane, 'footer') ?? null,
    menu: findOpenMenu(pane),
  };
}

/** By name, of several the one in which the channel is chosen; or what stands around the channel's button. */
function findComposer(pane: Element): Element | null {
  const all = findAllShown(pane, 'composer');
  const [named] = all.length > 1 ? all.filter((one) => findShown(one, 'switcher')) : all;
  return named ?? findAroundSwitcher(pane) ?? all[0] ?? null;
}

/** The nearest element around the channel's button that something can be written in. */
function findAroundSwitcher(pane: Element): Element | undefined {
  for (let up = findShown(pane, 'switcher')?.parentElement; up && up !== pane; up = up.parentElement) {
    const all = findEvery(up, 'editorInComposer').filter((one) => hasVisibleBox(one));
    if (all.length > 0) return all.length === 1 ? up : undefined;
  }
  return undefined;
}

/** Pages keep closed lists in the document, without a size or out of sight. */
function findOpenMenu({ ownerDocument }: Element): Element | null {
  return listMenus(ownerDocument).find((menu) => readBox(menu) !== null && hasVisibleBox(menu)) ?? null;
}

/** Every menu and list of choices in the document, open or closed, beside its control or in a portal. */
export function listMenus(document: Document): Element[] {
  return [...document.querySelectorAll('[role="menu"], [role="listbox"]')];
}

function findEditor(pane: Element, composer: Element | null): HTMLElement | null {
  const named = pickEditor(findAllShown(pane, 'editor'), composer);
  const found = named ?? (composer ? findShown(composer, 'editorInComposer') : undefined);
  return (found as HTMLElement | undefined) ?? null;
}

function pickEditor(all: Element[], composer: Element | null): Element | undefined {
  const own = all.length > 1 && composer ? all.filter((one) => composer.contains(one)) : all;
  return own.length === 1 ? own[0] : undefined;
}

/** The box around this editor; side conversations may have boxes of the same name. */
function findEditorBox(pane: Element, composer: Element | null, editor: HTMLElement | null): Element | null {
  const box = editor ? findAround(editor, 'editorBox') : composer && findShown(composer, 'editorBox');
  return box && pane.contains(box) ? box : null;
}
