const STOPS = 'button:not(:disabled), input:checked';

/**
 * Keeps Tab inside a dialog, and out of it what is left of the key press that opened it: a repeat, or letting go of
 * Space, would press the button that has the focus now.
 */
export function keepKeysInside(event: KeyboardEvent, dialog: Element): void {
  if (event.repeat && event.key !== 'Tab') event.preventDefault();
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
  event.preventDefault();
  next?.focus();
}
