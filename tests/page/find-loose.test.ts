import { beforeEach, describe, expect, it } from 'vitest';
import { findLoose } from '../../src/page/find-loose.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf } from './fixtures/page-fixture.ts';

const editorOf = (id: number) => get('[contenteditable]', layoutOf(id));
const stripNames = () => {
  for (const element of document.querySelectorAll('main [data-test-id], main [class]')) {
    element.removeAttribute('data-test-id');
    element.removeAttribute('class');
  }
};

beforeEach(() => void buildB26());

describe('findLoose', () => {
  it('takes the names there are', () => {
    expect(findLoose(layoutOf(101)).composer).toBe(get('[data-test-id="editor-view"]', layoutOf(101)));
  });

  it('finds the one place to write in that shows, without a name', () => {
    const editor = editorOf(101);
    stripNames();
    const { composer, editorBox, ...found } = findLoose(document.body);
    expect([found.editor, composer, editorBox]).toEqual([editor, editor, null]);
  });

  it('of two that show takes the one with the focus; without one it reads none', () => {
    const editor = editorOf(101);
    editor.insertAdjacentHTML('afterend', '<div contenteditable="true" tabindex="0">Side</div>');
    stripNames();
    expect(findLoose(document.body).editor).toBeNull();
    expect(findLoose(document.body).composer).toBe(editor);
    const side = editor.nextElementSibling as HTMLElement;
    side.focus();
    expect(findLoose(document.body).editor).toBe(side);
  });

  it('takes no field, nothing hidden, nothing that people wrote, and says when there is nothing', () => {
    document.body.innerHTML = `<textarea></textarea><input role="textbox"><div hidden style="display: none" contenteditable="true"></div>
      <section role="log"><div contenteditable="true">x</div></section><div contenteditable="false"></div>`;
    expect(findLoose(document.body)).toMatchObject({ composer: null, editor: null });
  });
});
