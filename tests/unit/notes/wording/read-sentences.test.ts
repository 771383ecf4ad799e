import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../src/notes/detectors/read-sentences.ts';
import { normaliseDraft } from '../../../../src/notes/normalise-draft.ts';

const wordsOf = (text: string) =>
  readSentences(normaliseDraft(text).text).map(({ words }) => words.map(({ keys }) => keys[0]).join(' '));

const keysOf = (word: string) => readSentences(word)[0]?.words[0]?.keys ?? [];

describe('readSentences', () => {
  it.each([
    ['One here. Two there!\nThree', ['one here', 'two there', 'three']],
    ['wait...what? no', ['wait', 'what', 'no']],
    ['He’ll say don’t', ["he'll say don't"]],
    ['see https://example.com/damn or mail a@b.uk now', ['see or mail now']],
    ['call wtf_size_t and suck() too', ['call and too']],
    ['> quoted words\nmine', ['mine']],
    ['```\nin a fence\n```\nafter', ['after']],
    ['FUUUCK fu\u200bck sh1t сrар f*** **bold**', ['fuck fuck shit crap fuck bold']],
    ['f@ck, $hit (a$$) b!tch', ['fuck shit ass bitch']],
    ['bullshittery, craptastic, motherf***er', ['shit crap fuck']],
    ['shiitake, Scunthorpe, scrap, class, bitten, pass', ['shiitake scunthorpe scrap class bitten pass']],
    ['route a55 and 2nd', ['route a55 and 2nd']],
  ])('%j', (text, expected) => expect(wordsOf(text)).toEqual(expected));

  it.each([
    ['wasting', ['wasting', 'wast', 'waste']],
    ['stopped', ['stopped', 'stopp', 'stoppe', 'stop']],
    ['breaks', ['breaks', 'break']],
    ['class', ['class']],
    ['going', ['going', 'go', 'goe']],
    ['denied', ['denied', 'deny', 'denie']],
    ['its', ['its']],
  ])('%s may be %j', (word, expected) => {
    expect(keysOf(word).filter((key) => !key.startsWith('<'))).toEqual(expected);
  });

  it('knows the classes of a word and of what it is a form of', () => {
    expect(keysOf('hmrc')).toEqual(expect.arrayContaining(['<org>', '<human>', '<who>']));
    expect(keysOf('editors')).toContain('<job>');
    expect(keysOf('page')).toEqual(['page']);
  });

  it.each([
    ['Why??', true],
    ['Why?! Fine.', true],
    ['ANSWER ME RIGHT NOW.', true],
    ['NHS, HMRC, DVLA and GDS agreed to it.', false],
    ['Why?', false],
  ])('knows whether %j is loud', (text, isLoud) => expect(readSentences(text)[0]?.isLoud).toBe(isLoud));

  it('gives every word where it stands, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { words } of readSentences(text)) {
          for (const { start, end } of words) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
