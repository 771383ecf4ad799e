/**
 * Clicks as a mouse does: some controls act on the press, some on the click. Exactly one `click`.
 *
 * @returns false when somebody prevented the click's own effect
 */
export function clickOn(element: Element): boolean {
  const common = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...common, buttons: 1, isPrimary: true }));
  const mayFocus = element.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  if (mayFocus) focusOn(element);
  element.dispatchEvent(new PointerEvent('pointerup', { ...common, isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', common));
  return element.dispatchEvent(new MouseEvent('click', common));
}

/** Focus goes where a press would have put it. */
function focusOn(element: Element): void {
  const target = element.closest<HTMLElement>('button, a[href], input, textarea, [tabindex]');
  target?.focus({ preventScroll: true });
}

/** One key, pressed and let go. */
export function pressKey(element: Element, key: 'Escape' | 'Enter'): void {
  const keyCode = key === 'Escape' ? 27 : 13;
  const init = { key, code: key, keyCode, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', init as KeyboardEventInit));
  element.dispatchEvent(new KeyboardEvent('keyup', init as KeyboardEventInit));
}

/**
 * Puts a text into an input and says so. From the extension's world the value goes past React's own record of it,
 * so React sees a change, as with typing.
 */
export function typeInto(input: HTMLInputElement, text: string): void {
  input.focus({ preventScroll: true });
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

/** What takes a press on an option: itself where it has a role, else what a pointer would meet in it. */
export function findPress(option: Element): Element {
  return option.matches('[role]') ? option : (option.querySelector('a, [tabindex]') ?? option);
}
