import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGibberish } from '../../../src/notes/is-gibberish.ts';

describe('isGibberish', () => {
  it.each(['jkolyaqketlfgdiqptbk', 'XQZVWHTBRJMPLFGC', 'hPROyrnEvGhMgrdaKOZBUq'])('nobody could say %s', (letters) =>
    expect(isGibberish(letters)).toBe(true),
  );

  it.each([
    'publishingapi',
    'correcthorsebatterystaple',
    'ServiceManualTopicPresenter',
    'authenticitytoken',
    'whitehallfrontend',
    'specialistdocumentpublisher',
  ])('%s is made of words', (letters) => expect(isGibberish(letters)).toBe(false));

  it('tells nearly all random runs of 24 letters', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const runs = fc.sample(fc.array(letter, { minLength: 24, maxLength: 24 }), { numRuns: 400, seed: 7 });
    const told = runs.filter((run) => isGibberish(run.join('')));
    expect(told.length).toBeGreaterThan(380);
  });
});
