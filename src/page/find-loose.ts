import { hasVisibleBox } from './is-shown.ts';
import { isWritten } from './is-written.ts';
import { readAnchors } from './read-anchors.ts';
import { readMode } from './read-mode.ts';
import type { PageSnapshot, PaneAnchors } from './snapshot.ts';

/** Where something can be written, whatever its name. */
const WRITABLE = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]:not(input, textarea)';

/**
 * Where an agent writes on a page whose names nobody knows: for warning, never for writing. Of several places the one
 * with the focus is the editor; where none has it, there is a composer without one.
 *
 * @param root a pane, or the body where no pane is known
 */
export function findLoose(root: Element): PaneAnchors {
  const known = readAnchors(root);
  if (known.editor) return known;
  const all = [...root.querySelectorAll<HTMLElement>(WRITABLE)].filter(
    (one) => hasVisibleBox(one) && !isWritten(one, root),
  );
  const focused = root.ownerDocument.activeElement;
  const editor = (all.length === 1 ? all[0] : all.find((one) => one.contains(focused))) ?? null;
  return { ...known, composer: known.composer ?? editor ?? all[0] ?? null, editor };
}

/** The part `read-loose`. */
export type ReadLoose = typeof readLoose;

/** As `findLoose`, with who will read what is written there, as far as that is proven. */
export function readLoose(root: Element): NonNullable<PageSnapshot['loose']> {
  const anchors = findLoose(root);
  return { anchors, mode: readMode(root, anchors.editor) };
}
