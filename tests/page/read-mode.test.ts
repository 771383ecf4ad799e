import { describe, expect, it } from 'vitest';
import { readAnchors } from '../../src/page/read-anchors.ts';
import { readMode } from '../../src/page/read-mode.ts';
import { localeWords, readModeWord } from '../../src/page/words.ts';
import { buildB } from './fixtures/b.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf, setMode } from './fixtures/page-fixture.ts';

const read = () => readMode(layoutOf(101), readAnchors(layoutOf(101)).editor);

describe('readMode', () => {
  it.each([
    ['internal', null, null, 'internal'],
    ['internal', 'Internal note', 'Internal note composer', 'internal'],
    [null, 'Internal note', null, 'internal'],
    [null, null, 'Internal note composer', 'internal'],
    [null, null, 'Editor für interne Notiz', 'internal'],
    ['internal', '社内メモ', '社内メモエディタ', 'internal'],
    ['web', 'Email', 'Public reply composer', 'public'],
    ['web', null, null, 'public'],
    ['native_messaging', 'Messaging', null, 'public'],
    ['sms', null, null, 'public'],
    [null, 'Resposta pública', null, 'public'],
    [null, 'E-mail', null, 'public'],
    ['some_new_channel', null, 'Public reply composer', 'public'],
    ['web', 'Internal note', null, 'unknown'],
    ['internal', 'Email', null, 'unknown'],
    ['internal', null, 'Public reply composer', 'unknown'],
    ['web', 'Email', 'Internal note composer', 'unknown'],
    ['some_new_channel', null, null, 'unknown'],
    ['', '', '', 'unknown'],
    [null, null, null, 'unknown'],
    [null, 'Internal note or public reply', null, 'unknown'],
    [null, null, 'Rich Text Editor. Editing area: main', 'unknown'],
  ])('channel %s, switcher %s, editor %s: %s', (channel, label, editorLabel, mode) => {
    for (const build of [buildB26, buildB]) {
      build();
      setMode(101, channel, label, editorLabel);
      setMode(102, 'internal', 'Internal note', 'Internal note composer');
      expect(read()).toBe(mode);
    }
  });

  it('knows no mode before the composer is there', () => {
    buildB26();
    get('[data-test-id="editor-view"]', layoutOf(101)).remove();
    expect(read()).toBe('unknown');
  });

  it('reads the marks of older interfaces', () => {
    document.body.innerHTML = `<section><div class="comment_input is-public"></div></section>
      <section><span class="track-id-privateComment active"></span></section>
      <section><button data-test-id="standalone-ckeditor-internal-note-tab-test-id" aria-selected="true"></button></section>
      <section><div class="comment_input"></div></section>`;
    const modes = [...document.querySelectorAll('section')].map((pane) => readMode(pane, null));
    expect(modes).toEqual(['public', 'internal', 'internal', 'unknown']);
  });

  it('keeps internal and public apart in every language', () => {
    for (const words of Object.values(localeWords)) {
      for (const phrase of words.internal) expect(readModeWord(phrase.toUpperCase())).toBe('internal');
      for (const phrase of words.public) expect(readModeWord(` ${phrase} `)).toBe('public');
    }
  });
});
