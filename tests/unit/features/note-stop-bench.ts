import type { Found } from '../../../src/features/note-warning/check-note.ts';

/** Two findings that hold a submit. */
export const secret: Found = {
  id: 'token',
  kind: 'Token',
  severity: 'serious',
  why: 'Why.',
  next: 'Next.',
  excerpt: 'AK…',
  text: 'AKIA',
  start: 0,
  end: 4,
};
export const other = { ...secret, text: 'ghp_', start: 9, end: 13 };

/** A pane with nothing in it but Submit. */
export function drawPane(): HTMLElement {
  document.body.innerHTML =
    '<main id="pane"><button data-test-id="submit_button-button">Submit as Open</button></main>';
  return document.getElementById('pane') as HTMLElement;
}

export const submit = () => document.querySelector('button')?.click();
/** Whether the press was kept from the page. */
export const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};
