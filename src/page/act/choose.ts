import { listTicketPanes } from '../ticket-panes.ts';
import { findCombobox, findPopup, isOff, listOptions } from './popup.ts';
import type { ActScope } from './scope.ts';
import { ActStop } from './stop.ts';
import { clickOn, findPress, pressKey } from './strokes.ts';
import { nextTask, waitFor } from './wait-for.ts';

/** How to find a control in the pane of this moment; asked anew each time, as React may have replaced it. */
export type FindControl = (pane: Element) => Element | undefined;

/** Which of the options is meant: the one that fits; none and several are told apart. */
export type IsMeant = (option: Element) => boolean;

/** The control, to be used now. Throws `no-control` or `control-off`. */
export function needControl(pane: Element, find: FindControl): Element {
  const control = find(pane);
  if (!control) throw new ActStop('no-control');
  if (isOff(control) || isOff(findCombobox(control))) throw new ActStop('control-off');
  return control;
}

/** The options on show; empty while the list is closed, though some pages keep closed lists for a while. */
export function readOptions(pane: Element, find: FindControl): Element[] {
  const control = find(pane);
  if (!control || findCombobox(control).getAttribute('aria-expanded') === 'false') return [];
  const popup = findPopup(pane, control);
  return popup ? listOptions(popup) : [];
}

/** Milliseconds after which a list that shut again is opened anew. */
const QUICK = 1_000;

/** So often a list that React took away in between is opened anew. */
const MOST_TRIES = 5;

/**
 * Opens a control's list, hands over, and closes what it opened when that failed or left it open. Starts anew
 * when the page drew its control anew in between and nothing was chosen yet.
 *
 * @throws ActStop `no-control`, `control-off`, `no-menu`, `menu-empty`, and what `use` throws
 */
export async function withOpen<T>(
  scope: ActScope,
  find: FindControl,
  use: () => Promise<T>,
  { tries = 1, mayStay = false }: { tries?: number; mayStay?: boolean } = {},
): Promise<T> {
  let isUsed = false;
  try {
    if (readOptions(scope.pane(), find).length === 0) await openList(scope, find);
    const used = await use();
    isUsed = true;
    return used;
  } catch (error) {
    const isTakenAway = error instanceof ActStop && error.code === 'list-gone' && !scope.isChanged();
    if (!isTakenAway || tries >= MOST_TRIES) throw isTakenAway ? new ActStop('no-menu') : error;
    return await withOpen(scope, find, use, { tries: tries + 1, mayStay });
  } finally {
    if (!isUsed || !mayStay) await closeList(scope, find, isUsed);
  }
}

async function openList(scope: ActScope, find: FindControl, tries = 1): Promise<void> {
  const combobox = findCombobox(needControl(scope.pane(), find));
  if (!isExpanded(combobox)) clickOn(combobox);
  const look = (pane: Element) => {
    if (readOptions(pane, find).length > 0) return 'open';
    const control = find(pane);
    return control && findCombobox(control) !== combobox && !isExpanded(findCombobox(control)) && 'drawn-anew';
  };
  const isShut = (pane: Element) => !isExpanded(findCombobox(needControl(pane, find)));
  const first = await waitFor(scope, look, Math.min(scope.patience, QUICK));
  if (first === 'open') return;
  // Opening changes nothing, so a list that the page shut again, as when its editor takes the focus, is opened anew.
  const mayTry = tries < MOST_TRIES && isTelling(combobox);
  if ((first === 'drawn-anew' || isShut(scope.pane())) && mayTry) return openList(scope, find, tries + 1);
  if (!first && (await waitFor(scope, look)) === 'open') return;
  throw new ActStop(isShut(scope.pane()) ? 'no-menu' : 'menu-empty');
}

/** Controls of the oldest pages do not say whether their list is open. */
const isTelling = (combobox: Element) => combobox.hasAttribute('aria-expanded');
const isExpanded = (combobox: Element) => combobox.getAttribute('aria-expanded') === 'true';

/**
 * Only a list that is still open: Escape on a closed one clears some comboboxes. Looks in the pane of the ticket
 * it was opened in, in view or not, so that no list of ours hangs over another ticket; nothing is changed by it.
 */
async function closeList(scope: ActScope, find: FindControl, isUsed: boolean): Promise<void> {
  await nextTask();
  const own = listTicketPanes(scope.document).find(({ ids }) => ids.length === 1 && ids[0] === scope.ticketId);
  const control = own && find(own.pane);
  const combobox = control && findCombobox(control);
  const popup = own && control && findPopup(own.pane, control);
  if (!combobox || !(isTelling(combobox) ? isExpanded(combobox) : popup || !isUsed)) return;
  pressKey(popup?.matches('[role="menu"]') ? popup : combobox, 'Escape');
  await nextTask();
  if (combobox instanceof HTMLElement && isExpanded(combobox)) combobox.blur();
}

/** Whether the page took the list away, so that waiting for it is of no use. */
function isGone(pane: Element, find: FindControl): boolean {
  const control = find(pane);
  const combobox = control && findCombobox(control);
  return !combobox || (combobox.hasAttribute('aria-expanded') && !isExpanded(combobox));
}

/**
 * Clicks the one option that fits, in the very moment it is there.
 *
 * @param leadsOn the option only opens a further list, so nothing is changed yet
 * @throws ActStop `no-choice` when none came in time, `ambiguous` for several, `control-off` for a disabled one
 */
export async function clickOption(
  scope: ActScope,
  find: FindControl,
  pick: IsMeant,
  { leadsOn = false, patience = scope.patience }: { leadsOn?: boolean; patience?: number } = {},
): Promise<void> {
  const isClicked = await waitFor(
    scope,
    (pane) => {
      const [option, ...others] = readOptions(pane, find).filter(pick);
      if (!option && isGone(pane, find)) throw new ActStop('list-gone');
      if (!option) return undefined;
      if (others.length > 0) throw new ActStop('ambiguous');
      if (isOff(option)) throw new ActStop('control-off');
      if (!leadsOn) scope.mark(true);
      clickOn(findPress(option));
      return true;
    },
    patience,
  );
  if (!isClicked) throw new ActStop('no-choice');
}

/** Opens a list and chooses from it. `mayStay`: a list that the choice itself did not close is left as it is. */
export function chooseOption(scope: ActScope, find: FindControl, pick: IsMeant, mayStay = false): Promise<void> {
  return withOpen(scope, find, () => clickOption(scope, find, pick), { mayStay });
}
