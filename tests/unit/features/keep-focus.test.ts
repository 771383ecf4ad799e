import { afterEach, expect, it } from 'vitest';
import { keepFocus } from '../../../src/features/triage-guide/do-actions/keep-focus.ts';

afterEach(() => document.body.replaceChildren());

/** @param begin what happens as the work begins, in the same breath */
function open(begin: (button: HTMLElement) => void = () => undefined) {
  document.body.innerHTML = '<div id="guide"></div><input id="note">';
  const root = (document.getElementById('guide') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<h3 tabindex="-1">Take it</h3><button>Undo</button>';
  const button = root.querySelector('button') as HTMLButtonElement;
  const note = document.getElementById('note') as HTMLInputElement;
  button.focus();
  const ends: (() => void)[] = [];
  keepFocus(
    button,
    () => {
      begin(button);
      return new Promise((resolve) => ends.push(resolve));
    },
    { instead: () => root.querySelector<HTMLElement>('h3') },
  );
  note.focus();
  const end = async () => {
    for (const run of ends) run();
    await new Promise((next) => setTimeout(next));
  };
  return { root, button, note, end };
}

function press(place: HTMLElement, isTrusted: boolean) {
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  place.dispatchEvent(event);
}

it('comes back to the button after the page’s controls were worked', async () => {
  const { root, button, note, end } = open();
  press(note, false);
  await end();
  expect(root.activeElement).toBe(button);
});

it('stays with the agent who writes in the note meanwhile', async () => {
  const { root, note, end } = open();
  press(note, true);
  await end();
  expect(root.activeElement).toBeNull();
  expect(document.activeElement).toBe(note);
});

it('goes where it is told when the button goes as the work begins', async () => {
  const { root, note, end } = open((button) => button.remove());
  press(note, false);
  await end();
  expect(root.activeElement).toBe(root.querySelector('h3'));
});
