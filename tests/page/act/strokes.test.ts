import { afterEach, expect, it } from 'vitest';
import { clickOn } from '../../../src/page/act/strokes.ts';
import { get } from '../fixtures/page-fixture.ts';

afterEach(() => void document.body.replaceChildren());

it.each([
  ['goes where a press puts it', false, 'BUTTON'],
  ['stays where it was when the page keeps it', true, 'INPUT'],
])('focus %s', (_what, isKept, focused) => {
  document.body.innerHTML = '<input><button>Take it</button>';
  get('input').focus();
  get('button').addEventListener('mousedown', (event) => isKept && event.preventDefault());
  clickOn(get('button'));
  expect(document.activeElement?.tagName).toBe(focused);
});
