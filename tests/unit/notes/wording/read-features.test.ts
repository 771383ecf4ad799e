import { expect, it } from 'vitest';
import { evenOut } from '../../../../src/notes/detectors/read-features.ts';
import { toExample } from '../../../bench/notes/learn/read-examples.ts';

const read = (text: string) => toExample({ text, isUnfit: false }).sentences.flatMap(({ names }) => names);

it('tells of words, of pairs, and of the edges of a sentence', () => {
  expect(read('Ran west')).toEqual(['^ ran', 'ran', 'ran west', 'west', 'west $']);
});

it('tells of classes as of words, so that one department stands for another', () => {
  const shared = read('ask HMRC again').filter((name) => read('ask DVLA again').includes(name));
  expect(shared).toEqual(expect.arrayContaining(['ask <org>', '<org>', '<org> again']));
});

it('takes one number for another', () => {
  expect(read('after 17 tries')).toEqual(read('after 250 tries'));
});

it('gives a word of a long sentence less than one of a short', () => {
  expect(evenOut(30)).toBeLessThan(evenOut(3));
});
