import { expect, it } from 'vitest';
import { matchName } from '../../../src/features/triage-guide/do-actions/match-name.ts';

const below = (leaf: string) => `Inside government::Pass through::${leaf}`;
const names = ['Ferry Test Agency', 'Fishing Permits Office', 'Notional Visa Service', 'Department for Transport'].map(
  below,
);

it.each([
  ['its words in an address', 'Named contact about /book-notional-ferry-test', 'Ferry Test Agency', 'ferry test'],
  ['its words in any order and case', 'PERMITS for fishing', 'Fishing Permits Office', 'fishing permits'],
  ['one word of its own', 'Department for Transport', 'Department for Transport', 'transport'],
])('%s', (_what, text, leaf, words) => {
  expect(matchName(names, text)).toEqual({ name: below(leaf), words });
});

it.each([
  ['half of its words', 'The ferry is late'],
  ['words that all departments share', 'Which agency, office or department?'],
  ['nothing', ''],
  ['two names', 'ferry test and fishing permits'],
  ['a word within a word', 'ferrytest'],
])('none for %s', (_what, text) => {
  expect(matchName(names, text)).toBeUndefined();
});

it('of two that stand in the text the one that says more', () => {
  const more = [...names, below('Ferry Test Fares Agency')];
  expect(matchName(more, 'ferry test fares')?.name).toBe(below('Ferry Test Fares Agency'));
});
