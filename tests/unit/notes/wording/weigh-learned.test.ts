import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../../src/notes/check-draft.ts';
import { weighLearned } from '../../../../src/notes/detectors/weigh-learned.ts';
import { weighSentence } from '../../../bench/notes/learn/learn-weights.ts';
import { toExample } from '../../../bench/notes/learn/read-examples.ts';

const TABLE = `
-10
^ 0 quietly 30
bury 15 it 10
it 0 $ 5
kindly -60
`;
const find = weighLearned(TABLE, 0);
const marked = (text: string) => find(text, plainContext).map(({ start, end }) => text.slice(start, end));

describe('learned weights', () => {
  it('mark the whole sentence, as no word decides alone', () => {
    expect(marked('Let us bury it before Monday')).toEqual(['Let us bury it before Monday']);
  });

  it.each([
    ['too little', 'Let us bury that before Monday'],
    ['what takes away more', 'Kindly bury it'],
    ['nothing that weighs', 'The page was published at nine.'],
    ['nothing at all', ''],
  ])('leave %s', (_why, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('weigh each sentence by itself', () => {
    expect(marked('Now bury it quick. Kindly ask her again.\nWe all bury it!')).toEqual([
      'Now bury it quick',
      'We all bury it',
    ]);
  });

  it('count the edges of a sentence', () => {
    expect(marked('quietly take that away')).toEqual(['quietly take that away']);
    expect(marked('take that away quietly')).toEqual([]);
  });

  it('weigh just the features that are learned', () => {
    const weights = new Map([
      ['^ quietly', 30],
      ['bury', 15],
      ['bury it', 10],
      ['it $', 5],
      ['kindly', -60],
    ]);
    const words = fc.constantFrom('bury', 'buries', 'it', 'Quietly', 'kindly', '17', 'HMRC', 'them');
    fc.assert(
      fc.property(fc.array(words, { minLength: 4, maxLength: 9 }), (parts) => {
        const text = parts.join(' ');
        const [sentence] = toExample({ text, isUnfit: false }).sentences;
        const weight = weighSentence(sentence!, { bias: -10, weights });
        expect(marked(text).length > 0).toBe(weight >= 0);
      }),
    );
  });

  it('leave three words alone, as they are a label or a call in code', () => {
    expect(marked('Now bury it')).toEqual([]);
  });

  it('mark whole words inside the text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bury', 'it', 'kindly', '.', '\n', '$', '^', 'ｂury', '`')), (parts) => {
        const text = parts.join(' ');
        for (const { start, end } of find(text, plainContext)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
    );
  });
});
