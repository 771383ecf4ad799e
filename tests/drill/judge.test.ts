import { describe, expect, it } from 'vitest';
import {
  type BannerSeen,
  findWorst,
  type GuideSeen,
  type GuideTruth,
  judgeCheck,
  judgeFacts,
  judgeGuide,
  judgeHealth,
  judgeLog,
  judgeStop,
  judgeWarning,
} from './judge.ts';

const mine: GuideSeen = {
  words: 'Triage Is it urgent?',
  step: 'Is it urgent?',
  evidence: ['Priority Normal — from the ticket'],
};
const other: GuideSeen = {
  words: 'Triage Whose is it?',
  step: 'Whose is it?',
  evidence: ['Priority High — from the ticket'],
};
const truth: GuideTruth = { ticketId: 1, whole: mine, others: [other] };
const nothing: GuideSeen = { words: '', step: '', evidence: [] };
const unseen = (id: number) => `Second Line cannot see the ticket on this page. It goes by ticket ${id}, which`;

describe('the judge of the guide', () => {
  it.each<[string, GuideSeen, string]>([
    ['the same as on a whole page', mine, 'works'],
    ['no guide', nothing, 'silent'],
    ['a guide that only waits', { ...nothing, words: 'Triage Reading the ticket' }, 'silent'],
    ['another ticket’s walk', other, 'wrong'],
    ['another ticket’s walk, and that it cannot see it', { ...other, words: unseen(2) }, 'wrong'],
    ['this ticket by its number, and that it cannot see it', { ...mine, words: unseen(1) }, 'fell back'],
    [
      'that it cannot tell the ticket',
      { ...nothing, words: 'It cannot tell which ticket is on the screen.' },
      'said so',
    ],
    ['an earlier question, as it knows less', { ...mine, step: 'What is it?', evidence: [] }, 'fell back'],
  ])('%s', (_what, seen, verdict) => expect(judgeGuide(seen, truth)).toBe(verdict));

  it.each<[string, string[], string]>([
    ['all it knew', mine.evidence, 'works'],
    ['less', [], 'fell back'],
    ['what is not so', [...mine.evidence, 'Priority Low — from the ticket'], 'wrong'],
  ])('facts: %s', (_what, evidence, verdict) => expect(judgeFacts({ ...mine, evidence }, truth)).toBe(verdict));
});

describe('the judge of the note warning', () => {
  const warns: BannerSeen = {
    region: 'Internal note warning',
    words: 'Departments can read internal notes.',
    isFloating: false,
  };
  const both = { ...warns, words: `${warns.words} This may also go to the requester.` };
  const none: BannerSeen = { region: '', words: '', isFloating: false };
  it.each<[string, BannerSeen, 'internal' | 'public', string]>([
    ['a warning over an internal note', warns, 'internal', 'works'],
    ['one that floats', { ...warns, isFloating: true }, 'internal', 'fell back'],
    ['one that is not sure', both, 'internal', 'fell back'],
    ['nothing over an internal note', none, 'internal', 'silent'],
    ['“public” over an internal note', { ...warns, region: 'Public reply' }, 'internal', 'wrong'],
    ['nothing over a public reply', none, 'public', 'works'],
    ['“internal” over a public reply', warns, 'public', 'wrong'],
    ['not sure over a public reply', both, 'public', 'fell back'],
  ])('%s', (_what, seen, mode, verdict) => expect(judgeWarning(seen, mode)).toBe(verdict));

  it.each<[string, string]>([
    ['An access key AKIA…MPLE', 'works'],
    ['Second Line cannot read what you write here', 'said so'],
    ['Departments can read internal notes.', 'silent'],
  ])('a secret, and it says “%s”', (words, verdict) =>
    expect(judgeCheck({ ...warns, words }, 'AKIA…MPLE')).toBe(verdict),
  );
});

describe('the judge of a submit with a secret', () => {
  it.each<[string, Parameters<typeof judgeStop>[0], string]>([
    ['held', { isStopped: true, writes: 0, isDone: true, before: '' }, 'works'],
    ['let through', { isStopped: false, writes: 1, isDone: true, before: '' }, 'wrong'],
    ['held and let through', { isStopped: true, writes: 1, isDone: true, before: '' }, 'wrong'],
    ['neither', { isStopped: false, writes: 0, isDone: true, before: '' }, 'wrong'],
    [
      'let through as said',
      { isStopped: false, writes: 1, isDone: true, before: 'It cannot find Submit on this page' },
      'said so',
    ],
    ['not made', { isStopped: false, writes: 0, isDone: false, before: '' }, '–'],
  ])('%s', (_what, seen, verdict) => expect(judgeStop(seen)).toBe(verdict));
});

describe('the judge of the log and of page health', () => {
  const log = { isOffered: true, draft: '', otherDraft: '', said: '' };
  it.each<[string, Parameters<typeof judgeLog>[0], string]>([
    ['in the note', { ...log, draft: '<p>[Triage: a]</p>' }, 'works'],
    ['in another ticket’s note', { ...log, draft: '[a]', otherDraft: '[a]' }, 'wrong'],
    ['nowhere, and why', { ...log, said: 'The composer is not on this page.' }, 'said so'],
    ['nowhere', log, 'silent'],
  ])('a log %s', (_what, seen, verdict) => expect(judgeLog(seen)).toBe(verdict));

  it.each<[string | null | undefined, string | null | undefined, string]>([
    [null, 'a', 'said so'],
    ['b', 'a', 'fell back'],
    ['a', 'a', 'wrong'],
    [undefined, 'a', '–'],
    [null, null, '–'],
  ])('a hook told as %s that was %s', (told, before, verdict) => expect(judgeHealth(told, before)).toBe(verdict));

  it('the worst of several is the row’s', () => {
    expect(findWorst(['works', 'said so', 'fell back'])).toBe('said so');
    expect(findWorst(['wrong', 'silent'])).toBe('wrong');
    expect(findWorst([])).toBe('–');
  });
});
