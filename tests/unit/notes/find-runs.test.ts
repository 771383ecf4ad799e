import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findKeyRuns } from '../../../src/notes/detectors/find-runs.ts';
import { wordsIn } from '../../../src/notes/detectors/words-in.ts';

const texts = fc
  .array(fc.tuple(fc.constantFrom('a', '/', '=', ' ', '@', 'é', '\n'), fc.integer({ min: 1, max: 9 })))
  .map((parts) => parts.map(([sign, times]) => sign.repeat(times)).join(''));

it('finds the runs that a pattern finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findKeyRuns(text, 4, 10).map(({ run, index }) => [index, run]);
      expect(found).toEqual([...text.matchAll(/[\w+/~.-]{4,10}={0,2}/g)].map((match) => [match.index, match[0]]));
    }),
  );
});

it('knows of words whether they stand in a text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), fc.nat(), fc.nat(), (text, words, from, length) => {
      const isIn = wordsIn(text);
      for (const word of [...words, text.slice(from % (text.length + 1)).slice(0, length % 9)])
        expect(isIn(word)).toBe(text.includes(word));
    }),
  );
});
