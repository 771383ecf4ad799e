import { describe, expect, it } from 'vitest';
import { tellAge } from '../../../src/view/popup/tell-age.ts';

describe('tellAge', () => {
  it.each([
    ['2026-11-23T14:00:30Z', 'just now'],
    ['2026-11-23T14:01:00Z', '1 min ago'],
    ['2026-11-23T14:59:59Z', '59 min ago'],
    ['2026-11-23T15:00:00Z', '1 hour ago'],
    ['2026-11-24T13:59:00Z', '23 hours ago'],
    ['2026-11-24T14:00:00Z', '1 day ago'],
    ['2026-11-26T14:00:00Z', '3 days ago'],
    ['2026-11-23T13:59:00Z', 'just now'],
    ['never', 'at an unknown time'],
  ])('at %s says %s', (now, words) => {
    expect(tellAge('2026-11-23T14:00:00Z', now)).toBe(words);
  });
});
