import { describe, expect, it } from 'vitest';
import { isHardToGuess, isHex, isRandom, isUuid, measureEntropy } from '../../../src/notes/is-random.ts';

describe('measureEntropy', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
  ])('%j has %d bits a character', (run, bits) => expect(measureEntropy(run)).toBe(bits));
});

describe('isRandom', () => {
  it.each([
    'wJalrXUtnFEMIK7MDENGbPxRfiCYz83k',
    '0qk+o7XctJMmG6ydO8537c9+TofLJU1K0PiVBXSg',
    'fogo4mvn4a4wfhym4l1vfz3zfkkibj3j',
    '951bc382db9abad29c68634761dd6e19',
  ])('a machine made %s', (run) => expect(isRandom(run)).toBe(true));

  it.each([
    'GuidanceOnTheStatisticsRelease2024',
    'government/publications/budget-2024',
    '5f4a1b7c-7a3e-4a1b-9c59-0d7f9b1c2d3e',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1111',
    '12345678901234567890123456789012',
    'short1A2b',
  ])('a person or a system wrote %s', (run) => expect(isRandom(run)).toBe(false));
});

describe('isHardToGuess', () => {
  it.each(['IhqSb1Gg', 'Prl23Db#@', 'Tr0ub4dor&3'])('%s', (run) => expect(isHardToGuess(run)).toBe(true));
  it.each(['OAuth2Token', 'Ubuntu1804', 'password', 'MySQL57', 'GOV-1234', 'v1.2.3-rc'])('not %s', (run) =>
    expect(isHardToGuess(run)).toBe(false),
  );
});

it('knows a UUID and a hexadecimal run', () => {
  expect(isUuid('5F4A1B7C-7A3E-4A1B-9C59-0D7F9B1C2D3E')).toBe(true);
  expect(isUuid('5f4a1b7c7a3e4a1b9c590d7f9b1c2d3e')).toBe(false);
  expect(isHex('5f4a1b7c7a3e4a1b9c590d7f9b1c2d3e')).toBe(true);
  expect(isHex('5f4g')).toBe(false);
});
