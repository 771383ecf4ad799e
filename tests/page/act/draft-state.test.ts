import { describe, expect, it } from 'vitest';
import { holdsWords, isSameBut, isSameText, readDraftState } from '../../../src/page/act/draft-state.ts';
import { get } from '../fixtures/page-fixture.ts';

function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div id="editor">${html}</div>`;
  return get('#editor');
}

describe('readDraftState', () => {
  it.each([
    ['<p class="ck-placeholder" data-placeholder="Write"><br data-cke-filler="true"></p>', '<p></p>'],
    ['<p>A\u2060\u2060\u2060\u2060\u2060\u2060\u2060B</p>', '<p>AB</p>'],
    ['<p><a class="ck-link_selected own" href="#">a</a></p>', '<p><a class="own" href="#">a</a></p>'],
    ['<p>A</p><div class="ck-fake-selection-container">x</div>', '<p>A</p>'],
  ])('keeps what is sent of %j and drops what only shows', (html, kept) => {
    const editor = editorWith(html);
    const before = editor.innerHTML;
    expect(readDraftState(editor).html).toBe(kept);
    expect(editor.innerHTML).toBe(before);
  });

  it('reads a text field by its value', () => {
    document.body.innerHTML = '<textarea id="editor"></textarea>';
    const field = get('#editor') as HTMLTextAreaElement;
    field.value = 'One\ntwo';
    expect(readDraftState(field)).toEqual({ html: 'One\ntwo', text: 'One\ntwo' });
  });
});

describe('comparing drafts', () => {
  it.each([
    ['One\ntwo', 'One\n\n two', true],
    ['One two', 'One\ntwo', false],
    ['One', 'One.', false],
  ])('%j and %j differ in nothing but breaks: %s', (one, other, same) => {
    expect(isSameText(one, other)).toBe(same);
  });

  it('a long run of spaces, as a pasted table may have, does not hold the page', () => {
    const [run, begun] = [' '.repeat(64_000), performance.now()];
    expect(isSameText(`One${run}two\n\n three`, `One${run}two\nthree`)).toBe(true);
    // It took twenty seconds.
    expect(performance.now() - begun < 3_000).toBe(true);
  });

  it.each([
    [' \n One \r\n\t\n two ', '\nOne\ntwo', true],
    ['One\n', 'One', true],
    ['On e', 'One', false],
    ['One\n\n\n', '\n\nOne', true],
  ])('%j and %j part their lines alike: %s', (one, other, same) => {
    expect(isSameText(one, other)).toBe(same);
  });

  it.each([
    ['Dear Kim, bye', 'Dear Kim, all is well, bye', ' all is well,', true],
    ['aa', 'aaa', 'a', true],
    ['Dear Kim', 'Dear Tim all is well', ' all is well', false],
    ['Dear Kim', 'Dear Kim', 'all', false],
  ])('%j became %j by %j: %s', (before, after, text, isSo) => {
    expect(isSameBut(before, after, text)).toBe(isSo);
  });

  it.each([
    ['Hello Kim\nWe wait 5 days', 'Hello **Kim**,\n\nWe wait 5 days', true],
    ['We wait 4 days', 'We wait 5 days', false],
  ])('%j holds the words of %j: %s', (draft, text, isSo) => {
    expect(holdsWords(draft, text)).toBe(isSo);
  });
});
