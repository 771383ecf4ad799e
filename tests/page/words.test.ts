import { describe, expect, it } from 'vitest';
import { isChannelWord, localeWords, readModeWord, readPriorityWord, readStatusWord } from '../../src/page/words.ts';

const priorityNames = ['low', 'normal', 'high', 'urgent'];
const statusNames = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

describe('words', () => {
  it.each(Object.entries(localeWords))(
    'means one thing by each word of %s, whatever the other languages say',
    (_locale, words) => {
      words.priorities.forEach((wordings, at) => {
        for (const word of wordings.split('|')) expect(readPriorityWord(word)).toBe(priorityNames[at]);
      });
      words.statuses.forEach((wordings, at) => {
        for (const word of wordings.split('|')) expect(readStatusWord(word)).toBe(statusNames[at]);
      });
      for (const word of words.channels) {
        expect(isChannelWord(word)).toBe(true);
        expect(readModeWord(word)).toBeUndefined();
      }
    },
  );

  it.each([
    ['High', 'high'],
    ['  URGENT ', 'urgent'],
    ['Élevée', 'high'],
    ['-', 'none'],
    ['–', 'none'],
    ['Critical', undefined],
    ['', undefined],
    ['High priority', undefined],
  ])('reads priority %j as %j', (shown, word) => {
    expect(readPriorityWord(shown)).toBe(word);
  });

  it.each([
    ['On-hold', 'hold'],
    ['hold', 'hold'],
    ['Wedi’i ddatrys', 'solved'],
    ['Waiting for department', undefined],
    ['-', undefined],
  ])('reads status %j as %j', (shown, word) => {
    expect(readStatusWord(shown)).toBe(word);
  });
});
