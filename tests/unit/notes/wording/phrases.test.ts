import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../../src/notes/detectors/find-phrases.ts';
import { addPhrases } from '../../../../src/notes/detectors/phrases.ts';
import { readSentences } from '../../../../src/notes/detectors/read-sentences.ts';

const phrases = addPhrases(`
3:
bad <org>
never|seldom read
give up_on them|us
no .. clue
keep quiet?
pay * back
poor <one>
^ stop
get lost $
far .. from .. home
the long way
lost * keys
2:
lost .. keys
0:
bad agency_but
!:
long way round
`);

function find(text: string): string[] {
  return findPhrases(readSentences(text), phrases).flatMap(({ sentence: { words }, hits }) =>
    hits.map(
      ({ from, to, weight }) =>
        `${weight} ${words
          .slice(from, to)
          .map(({ keys }) => keys[0])
          .join(' ')}`,
    ),
  );
}

describe('findPhrases', () => {
  it.each([
    ['a class', 'bad council and bad agencies', ['3 bad council', '3 bad agencies']],
    ['several words', 'they seldom read', ['3 seldom read']],
    ['two words in one place', 'give up on us', ['3 give up on us']],
    ['none to two words', 'no clue, no real clue, no one two three clue', ['3 no clue', '3 no real clue']],
    ['an optional place', 'keep quiet or keep', ['3 keep quiet', '3 keep']],
    ['any one word', 'pay them back, pay back', ['3 pay them back']],
    ['forms of a word', 'gives up on them', ['3 gives up on them']],
    ['fillers in between', 'bad really very council', ['3 bad really very council']],
    ['nothing where the longest is a quiet one', 'bad agency but fine', []],
    ['nothing around words that silence it', 'the long way round, the long way', ['3 the long way']],
    ['a class in a class', 'poor editor and poor council', ['3 poor editor', '3 poor council']],
    ['the beginning of a sentence', 'stop it. Do not stop it', ['3 stop']],
    ['the end of a sentence', 'get lost! Mails get lost here', ['3 get lost']],
    ['two gaps', 'far away from any home', ['3 far away from any home']],
    ['the first of two that are alike', 'lost my keys, lost keys', ['3 lost my keys', '2 lost keys']],
    ['nothing over a full stop', 'bad. council', []],
  ])('finds %s', (_, text, expected) => expect(find(text)).toEqual(expected));
});
