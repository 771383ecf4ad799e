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
  ])('reads %s as what it looks like', (_, draft, text) => expect(normaliseDraft(draft).text).toBe(text));

  it('leaves other characters alone', () => {
    const draft = 'Café 😀 naïve £5 № ١٢';
    expect(normaliseDraft(draft).text).toBe(draft);
  });

  it('finds the way back: each character of the normal text stands where its span says', () => {
    const unit = fc.constantFrom('a', 'B', '1', ' ', '\u200b', '\ufeff', '\u00ad', '“', 'ｐ', '\u0430', '😀', '\n');
    fc.assert(
      fc.property(fc.string({ unit }), (draft) => {
        const { text, toOriginal } = normaliseDraft(draft);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toOriginal({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBe(start + 1);
          expect(normaliseDraft(draft[start] ?? '').text).toBe(text[at]);
          last = end;
        }
      }),
    );
  });
});
