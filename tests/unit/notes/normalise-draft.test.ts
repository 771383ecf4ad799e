import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDraft } from '../../../src/notes/normalise-draft.ts';

describe('normaliseDraft', () => {
  it.each([
    ['zero-width characters', 'pass\u200bw\u200cord\ufeff', 'password'],
    ['a soft hyphen', 'pass\u00adword', 'password'],
    ['a no-break space', 'the\u00a0password', 'the password'],
    ['curly quotes', '“it’s”', '"it\'s"'],
    ['full-width characters', 'ｐａｓｓ＝１', 'pass=1'],
    ['letters of another script', '\u0440\u0430ssw\u043erd', 'password'],
    ['a dash', '12–34', '12-34'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['letters of mathematics', '𝐩𝐚𝐬𝐬', 'pass'],
    ['letters that are joined', 'oﬃce', 'office'],
    ['a mark of its own above a letter', 'cafe\u0301', 'cafe'],
    ['a Welsh letter', 'Tŷ Gŵyr', 'Ty Gwyr'],
    ['three points in one', 'so…', 'so...'],
    ['bullets', '•••', '···'],
    ['letters and signs that are like no other, as one of their sort', 'Жж ١ 😀 €', 'Þþ þ ¤ ¤'],
  ])('reads %s as what it looks like', (_, draft, text) => expect(normaliseDraft(draft).text).toBe(text));

  it('leaves what is of one byte alone', () => {
    const draft = 'Café naïve £5 ½ ß·';
    expect(normaliseDraft(draft).text).toBe(draft);
  });

  it('has characters of one byte only, so that no pattern is compiled a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (draft) => {
        expect([...normaliseDraft(draft).text].filter((character) => character.charCodeAt(0) > 0xff)).toEqual([]);
      }),
    );
  });

  it('finds the way back: each character of the normal text stands where its span says', () => {
    const units = ['a', 'B', '1', ' ', '\u200b', '\ufeff', '\u00ad', '“', 'ｐ', '\u0430', '😀', '𝐩', 'ﬁ', 'é', '\n'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units) }), (draft) => {
        const { text, toOriginal } = normaliseDraft(draft);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toOriginal({ start: at, end: at + 1 });
          const character = draft.slice(start, end);
          expect(units).toContain(character);
          expect(normaliseDraft(character).text).toContain(text[at]);
          expect(start === last || normaliseDraft(draft.slice(last, start)).text === '' || character === 'ﬁ').toBe(
            true,
          );
          last = end;
        }
      }),
    );
  });
});
