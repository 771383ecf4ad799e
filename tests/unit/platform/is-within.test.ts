import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../src/platform/is-within.ts';

const limits = { things: 50, depth: 5, text: 100 };

describe('what is small enough to be looked at', () => {
  it.each<[string, unknown, boolean]>([
    ['nothing', undefined, true],
    ['a text at the limit', 'x'.repeat(100), true],
    ['a text over it', 'x'.repeat(101), false],
    ['texts that are too long together', Array(11).fill('x'.repeat(10)), false],
    ['a key that is too long', { ['x'.repeat(101)]: 1 }, false],
    ['49 things in a list', Array(49).fill(0), true],
    ['50 things in a list', Array(50).fill(0), false],
    ['five levels', [[[[[1]]]]], true],
    ['six levels', [[[[[[1]]]]]], false],
  ])('%s', (_what, value, wanted) => expect(isWithin(value, limits)).toBe(wanted));

  it('ends on a thing that holds itself', () => {
    const round: unknown[] = [];
    round.push(round, round);
    expect(isWithin(round, limits)).toBe(false);
  });

  it('property: never throws, and what is within has a text of bounded length', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        if (isWithin(value, limits)) expect(JSON.stringify(value).length).toBeLessThan(6 * 150 + 50 * 40);
      }),
    );
  });
});
