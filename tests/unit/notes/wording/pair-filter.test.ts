import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPair, hashName, makePairFilter, mayBePair } from '../../../../src/notes/detectors/pair-filter.ts';

it('never says no to a pair that is there', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const filter = makePairFilter(1);
      for (const [first, second] of pairs) addPair(filter, hashName(first), hashName(second));
      for (const [first, second] of pairs) expect(mayBePair(filter, hashName(first), hashName(second))).toBe(true);
    }),
  );
});

it('says no to nearly all others', () => {
  const filter = makePairFilter(1);
  const words = Array.from({ length: 1000 }, (_, at) => `word${at}`);
  for (const word of words) addPair(filter, hashName('they'), hashName(word));
  const wrong = words.filter((word) => mayBePair(filter, hashName('you'), hashName(word)));
  expect(wrong.length).toBeLessThan(100);
});
