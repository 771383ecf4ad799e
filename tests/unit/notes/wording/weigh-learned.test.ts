import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../../src/notes/check-draft.ts';
import { weighLearned } from '../../../../src/notes/detectors/weigh-learned.ts';

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
    expect(marked('Bury it. Kindly ask again.\nBury it!')).toEqual(['Bury it', 'Bury it']);
    expect(marked('Bury that. Kindly.')).toEqual(['Bury that']);
  });

  it('count the edges of a sentence', () => {
    expect(marked('quietly, now')).toEqual(['quietly, now']);
    expect(marked('now, quietly')).toEqual([]);
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
