/**
 * The 40 example tickets of `domain.md` 6, walked by an agent: what the ticket answers by itself (`self`), what the
 * agent answers (`says`), and where it ends, after the "Expect" line of each. The daily question was answered once.
 */
export type Example = { id: number; self: Record<string, string>; says: Record<string, string>; ending: string };

const here = { queue: 'yes' };
const pending = { ...here, state: 'pending' };
const solved = { ...here, state: 'solved' };
const high = { ...here, state: 'active', priority: 'high' };
const normal = { ...here, state: 'active', priority: 'normal' };
const low = { ...here, state: 'active', priority: 'low' };
const theirs = { mine: 'no' };
const yours = { mine: 'yes' };
const calm = { concern: 'no' };

export const examples: Example[] = [
  { id: 9000001, self: { ...high, ...yours }, says: { progress: 'longer' }, ending: 'o22-holding-reply' },
  { id: 9000002, self: { ...high, ...theirs }, says: { plan: 'take' }, ending: 'o21-take-it' },
  { id: 9000003, self: low, says: {}, ending: 'stop-low' },
  {
    id: 9000004,
    self: { ...normal, ...theirs },
    says: { ...calm, whose: 'ours', plan: 'hold' },
    ending: 'o22-holding-reply',
  },
  { id: 9000005, self: normal, says: { ...calm, whose: 'other', other: 'unsure' }, ending: 'o19-unsure' },
  { id: 9000006, self: normal, says: { concern: 'how-urgent' }, ending: 'o2-doubt' },
  { id: 9000007, self: normal, says: { concern: 'not-genuine' }, ending: 'o2-doubt' },
  { id: 9000008, self: normal, says: { ...calm, whose: 'other-service' }, ending: 'o6-pass-through' },
  { id: 9000009, self: solved, says: {}, ending: 'stop-solved' },
  {
    id: 9000010,
    self: { ...normal, 'content-from': 'government' },
    says: { ...calm, whose: 'content', 'content-urgent': 'no' },
    ending: 'o7-content-government',
  },
  {
    id: 9000011,
    self: { ...normal, 'content-from': 'public' },
    says: { ...calm, whose: 'content' },
    ending: 'o8-content-public',
  },
  { id: 9000012, self: normal, says: { ...calm, whose: 'privacy', privacy: 'access' }, ending: 'o10-subject-access' },
  { id: 9000013, self: normal, says: { ...calm, whose: 'other', other: 'licensing' }, ending: 'o11-licensing' },
  { id: 9000014, self: normal, says: { ...calm, whose: 'accounts' }, ending: 'o12-accounts' },
  { id: 9000015, self: normal, says: { concern: 'spam' }, ending: 'o3-spam' },
  { id: 9000016, self: normal, says: { concern: 'phishing' }, ending: 'o4-security' },
  { id: 9000017, self: { ...high, ...theirs }, says: { plan: 'outside' }, ending: 'o23-outside-help' },
  { id: 9000018, self: normal, says: { ...calm, whose: 'domain', domain: 'others' }, ending: 'o14-dns-pass-on' },
  { id: 9000019, self: normal, says: { concern: 'incident' }, ending: 'o5-incident' },
  { id: 9000020, self: { ...here, state: 'merged' }, says: {}, ending: 'stop-merged' },
  {
    id: 9000021,
    self: { ...normal, ...theirs },
    says: { ...calm, whose: 'ours', plan: 'take' },
    ending: 'o21-take-it',
  },
  { id: 9000022, self: { ...here, state: 'hold' }, says: {}, ending: 'stop-on-hold' },
  {
    id: 9000023,
    self: { ...normal, ...theirs },
    says: { ...calm, whose: 'ours', plan: 'ask' },
    ending: 'o20-need-information',
  },
  {
    id: 9000024,
    self: { ...normal, ...theirs },
    says: { ...calm, whose: 'ours', plan: 'hold' },
    ending: 'o22-holding-reply',
  },
  { id: 9000025, self: { ...pending, silent: 'no' }, says: {}, ending: 'stop-waiting' },
  { id: 9000026, self: { ...pending, silent: 'no' }, says: {}, ending: 'stop-waiting' },
  { id: 9000027, self: { ...pending, silent: 'yes' }, says: { resolved: 'yes' }, ending: 'o27-silent-requester' },
  { id: 9000028, self: { ...pending, silent: 'yes' }, says: { resolved: 'yes' }, ending: 'o27-silent-requester' },
  { id: 9000029, self: { ...pending, silent: 'no' }, says: {}, ending: 'stop-waiting' },
  { id: 9000030, self: { ...pending, silent: 'no' }, says: {}, ending: 'stop-waiting' },
  { id: 9000031, self: solved, says: {}, ending: 'stop-solved' },
  { id: 9000032, self: solved, says: {}, ending: 'stop-solved' },
  { id: 9000033, self: solved, says: {}, ending: 'stop-solved' },
  { id: 9000034, self: solved, says: {}, ending: 'stop-solved' },
  { id: 9000035, self: normal, says: { ...calm, whose: 'other', other: 'unsure' }, ending: 'o19-unsure' },
  {
    id: 9000036,
    self: normal,
    says: { ...calm, whose: 'data-gov-uk', 'data-gov-uk': 'dataset' },
    ending: 'o26-dataset-publisher',
  },
  {
    id: 9000037,
    self: { ...normal, ...yours },
    says: {
      ...calm,
      whose: 'data-gov-uk',
      'data-gov-uk': 'account',
      'data-gov-uk-account': 'checked',
      progress: 'done',
    },
    ending: 'o26-done',
  },
  { id: 9000038, self: low, says: {}, ending: 'stop-low' },
  { id: 9000039, self: { ...high, ...yours }, says: { progress: 'log' }, ending: 'o24-log' },
  { id: 9000040, self: { queue: 'no' }, says: {}, ending: 'stop-other-queue' },
];

/** Answers that must be suggested when their step is asked, because the ticket hints at them. */
export const hints: [id: number, step: string, answer: string][] = [
  [9000004, 'whose', 'ours'],
  [9000006, 'concern', 'how-urgent'],
  [9000007, 'concern', 'not-genuine'],
  [9000010, 'whose', 'content'],
  [9000012, 'whose', 'privacy'],
  [9000012, 'privacy', 'access'],
  [9000013, 'whose', 'other'],
  [9000013, 'other', 'licensing'],
  [9000014, 'whose', 'accounts'],
  [9000015, 'concern', 'spam'],
  [9000016, 'concern', 'phishing'],
  [9000018, 'whose', 'domain'],
  [9000018, 'domain', 'others'],
  [9000019, 'concern', 'incident'],
  [9000021, 'whose', 'ours'],
  [9000035, 'other', 'unsure'],
  [9000036, 'data-gov-uk', 'dataset'],
  [9000037, 'data-gov-uk', 'account'],
];
