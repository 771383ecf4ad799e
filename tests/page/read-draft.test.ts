import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDraftMap, readDraft } from '../../src/page/read-draft.ts';

function editorWith(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
}

const FILLER = '<br data-cke-filler="true">';
const WORD_JOINERS = '\u2060'.repeat(7);

describe('readDraft', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    [`<p>One</p><p>${FILLER}</p><p>Two</p>`, 'One\n\nTwo'],
    [`<p class="ck-placeholder" data-placeholder="Write a note">${FILLER}</p>`, ''],
    ['', ''],
    [`<p>One<br>Two<br>${FILLER}</p>`, 'One\nTwo\n'],
    ['<p>One <strong>bold</strong>, <a href="#">link</a></p>', 'One bold, link'],
    ['<ul><li>A</li><li>B<ul><li>C</li></ul></li></ul><p>D</p>', 'A\nB\nC\nD'],
    ['<ol><li><span>A</span></li><li><p>B</p></li></ol>', 'A\nB'],
    ['<blockquote><p>Q</p><p>R</p></blockquote><p>S</p>', 'Q\nR\nS'],
    ['<pre><code>a\n  b</code></pre>', 'a\n  b'],
    ['<figure class="table"><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table></figure>', '1\n2'],
    ['<p>A</p><hr><p>B</p>', 'A\n\nB'],
    [`<p>A${WORD_JOINERS}B</p>`, 'AB'],
    [`<p>A<strong>${WORD_JOINERS}</strong></p>`, 'A'],
    [`<p>A</p>${WORD_JOINERS}\n<p>B</p>`, 'A\nB'],
    ['<p>A\u00a0 B</p>', 'A  B'],
    ['<p>A</p>\n  <p>B</p>\n', 'A\nB'],
    ['bare<p>B</p>', 'bare\nB'],
    ['<p>A</p><div class="ck-fake-selection-container">image widget</div>', 'A'],
    ['<p>&lt;b&gt; &amp;</p>', '<b> &'],
  ])('reads %j as %j', (html, text) => {
    expect(readDraft(editorWith(html))).toBe(text);
  });

  it('changes nothing in the editor', () => {
    const editor = editorWith(`<p>A${WORD_JOINERS}</p><p>${FILLER}</p>`);
    const before = editor.innerHTML;
    makeDraftMap(editor).rangeOf(0, 1);
    expect(editor.innerHTML).toBe(before);
  });
});

describe('makeDraftMap', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', '7', ' ', '\u00a0', '\u2060', '😀', '-'),
    minLength: 0,
    maxLength: 6,
  });
  const inline = fc.oneof(
    word,
    word.map((text) => `<strong>${text}</strong>`),
    fc.constant('<br>'),
  );
  const block = fc
    .tuple(fc.constantFrom('p', 'li', 'pre', 'h2', 'blockquote'), fc.array(inline, { maxLength: 4 }))
    .map(([tag, parts]) => `<${tag}>${parts.join('') || FILLER}</${tag}>`);
  const draft = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join(''));

  const bare = (text: string) => text.replace(/[\n\u2060]/g, '').replace(/\u00a0/g, ' ');

  it('leads every run of characters back to a place with the same text', () => {
    fc.assert(
      fc.property(draft, fc.nat(40), fc.nat(40), (html, a, b) => {
        const map = makeDraftMap(editorWith(html));
        const [start, end] = [Math.min(a, b, map.text.length), Math.min(Math.max(a, b), map.text.length)];
        const wanted = bare(map.text.slice(start, end));
        const range = map.rangeOf(start, end);
        expect(bare(range?.toString() ?? '')).toBe(wanted);
        expect(range === undefined).toBe(wanted === '');
      }),
      { numRuns: 400 },
    );
  });

  it('holds exactly the found word, not its neighbours', () => {
    const editor = editorWith(`<p>key ${WORD_JOINERS}<strong>AKIA</strong>123 end</p><p>next</p>`);
    const map = makeDraftMap(editor);
    const start = map.text.indexOf('AKIA123');
    const range = map.rangeOf(start, start + 7);
    expect(range?.toString()).toBe('AKIA123');
    expect(range?.startContainer).toBe(editor.querySelector('strong')?.firstChild);
    expect(map.rangeOf(map.text.length - 4, map.text.length)?.toString()).toBe('next');
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 99],
    [1, 2],
  ])('has no place for %i to %i', (start, end) => {
    expect(makeDraftMap(editorWith('<p>A</p><p>B</p>')).rangeOf(start, end)).toBeUndefined();
  });
});
