import { isOwnNode } from '../is-own-node.ts';
import { findPanesContainer, listTicketPanes } from '../ticket-panes.ts';

/**
 * Menus of the Ember interface have neither roles nor names (their own class is a guess): they are found beside their
 * control only, as nothing tells whose one under the body is.
 */
const NAMELESS = '.zd-menu-root, .ticket_submit_buttons > ul, footer [data-garden-id="dropdowns.menu"]';
const POPUPS = `[role="listbox"], [role="menu"], ${NAMELESS}`;
const OPTIONS =
  '[role="option"], [role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"], .zd-menu-item, li.status, [data-tracking-id^="submit_button-menu-"]';

/** The element that says whether its list is open: the control itself, or the input in it. */
export function findCombobox(control: Element): Element {
  const own = '[aria-expanded], [role="combobox"], .zd-selectmenu-base, .zd-searchmenu-base';
  return control.matches(own) ? control : (control.querySelector(own) ?? control);
}

/**
 * The list or menu of a control, wherever the page draws it: in the pane or in a portal under the body. It is
 * named by the control (`aria-controls`, `aria-owns`) or names the control (`aria-labelledby`); ids may stand
 * twice in the page, once per open ticket, so what stands in another ticket's pane never counts.
 */
export function findPopup(pane: Element, control: Element): Element | undefined {
  const combobox = findCombobox(control);
  const document = pane.ownerDocument;
  const named = [combobox, control]
    .flatMap((element) => [element.getAttribute('aria-controls'), element.getAttribute('aria-owns')])
    .flatMap((ids) => ids?.split(/\s+/).filter(Boolean) ?? [])
    .flatMap((id) => [...document.querySelectorAll(`[id=${JSON.stringify(id)}]`)]);
  const label = combobox.id || control.id;
  const naming = label ? [...document.querySelectorAll(POPUPS)].filter((one) => isLabelledBy(one, label)) : [];
  const found = [...named, ...naming].filter((one) => !isElsewhere(one, pane));
  return (
    found.find((one) => listOptions(one).length > 0) ??
    found.find((one) => one.matches(POPUPS) || one.querySelector(POPUPS)) ??
    findNear(control)
  );
}

function isLabelledBy(popup: Element, id: string): boolean {
  return popup.getAttribute('aria-labelledby')?.split(/\s+/).includes(id) === true;
}

/** In the pane of another ticket, or in one of our own hosts. */
function isElsewhere(element: Element, pane: Element): boolean {
  if (isOwnNode(element)) return true;
  if (pane.contains(element)) return false;
  const container = findPanesContainer(element.ownerDocument);
  if (container === element.ownerDocument.body) {
    return listTicketPanes(element.ownerDocument).some((other) => other.pane.contains(element));
  }
  return container.contains(element);
}

/** Where nothing is named: a list inside the control's own field. */
function findNear(control: Element): Element | undefined {
  return control.querySelector(POPUPS) ?? control.parentElement?.querySelector(POPUPS) ?? undefined;
}

/** What can be chosen now; empty while it is closed. */
export function listOptions(popup: Element): Element[] {
  return [...popup.querySelectorAll(OPTIONS)].filter((one) => one.getAttribute('aria-hidden') !== 'true');
}

/** Whether a control or an option is disabled. */
export function isOff(element: Element): boolean {
  return element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled');
}

/** The words of an option, spaces folded, without the arrow that leads on. */
export function readOption(option: Element): string {
  return (option.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[›>»]\s*$/, '')
    .trim();
}
