import { expect } from 'vitest';
import { makeDocument, makeStep } from './check-document.ts';

const is = (fact: string, value: unknown) => ({ fact, is: value });
const not = (condition: unknown) => ({ not: condition });
const has = (tag: string) => ({ fact: 'tags', has: tag });
const says = (...words: string[]) => ({ fact: 'subject', mentions: words });
const asked = { yes: undefined, no: undefined };
const one = (whens: Record<string, unknown>, part: Record<string, unknown> = {}) =>
  makeDocument([makeStep('one', whens)], part);
const ending = (id: string, more: Record<string, unknown>) => ({ id, title: id, why: 'Because', actions: [], ...more });

/** Nine people on eight chairs: no ticket can be so, and trying everything takes for ever. */
const people = Array.from({ length: 9 }, (_, at) => at);
const chairs = Array.from({ length: 8 }, (_, at) => at);
const everyoneSits = people.map((who) => ({ any: chairs.map((chair) => has(`p${who}c${chair}`)) }));
const nobodyShares = chairs.map((chair) =>
  not({
    any: people.flatMap((who) =>
      people.slice(who + 1).map((other) => ({ all: [has(`p${who}c${chair}`), has(`p${other}c${chair}`)] })),
    ),
  }),
);

/** Flows without a fault, some of which look like having one. */
export const sound: [string, Record<string, unknown>][] = [
  ['a question for the agent', one(asked)],
  ['a tag that is there or not', one({ yes: has('a'), no: not(has('a')) })],
  [
    'every status',
    one({ yes: { fact: 'status', oneOf: ['new', 'open'] }, no: not({ fact: 'status', oneOf: ['open', 'new'] }) }),
  ],
  ['numbers cut in two', one({ yes: { fact: 'copies', below: 3 }, no: { fact: 'copies', atLeast: 3 } })],
  ['words that are there or not', one({ yes: says('dns', 'domain'), no: not(says('dns', 'domain')) })],
  ['an answer left to the agent beside one that decides', one({ yes: is('holder', 'me'), no: undefined })],
  [
    'a merged ticket with its tag (facts that depend on each other)',
    one({ yes: is('isMerged', true), no: { all: [is('isMerged', false), not(has('closed_by_merge'))] } }),
  ],
  [
    'what an earlier step has sorted out',
    makeDocument([
      makeStep('first', { yes: is('status', 'pending'), no: not(is('status', 'pending')) }, { no: { step: 'second' } }),
      makeStep('second', {
        new: is('status', 'new'),
        work: { fact: 'status', oneOf: ['open', 'hold'] },
        done: { fact: 'status', oneOf: ['solved', 'closed'] },
      }),
    ]),
  ],
];

/** A flow with one fault, and what a check must say of it. */
export type Planted = [name: string, document: Record<string, unknown>, finding: Record<string, unknown>];

export const planted: Planted[] = [
  [
    'a gap between numbers',
    one({ few: { fact: 'copies', below: 3 }, many: { fact: 'copies', atLeast: 5 } }),
    { check: 'gap', level: 'warning', place: 'steps.one', ticket: { copies: 3 } },
  ],
  [
    'a gap between words of a closed list',
    one({ yes: is('audience', 'public'), no: { fact: 'audience', oneOf: ['department', 'internal'] } }),
    { check: 'gap', ticket: { audience: 'excluded' } },
  ],
  [
    'a gap between tags',
    one({ a: { all: [has('a'), not(has('b'))] }, b: has('b') }),
    { check: 'gap', ticket: { tags: [] } },
  ],
  [
    'an overlap of tags',
    one({ a: has('a'), b: has('b'), rest: not({ any: [has('a'), has('b')] }) }),
    { check: 'overlap', level: 'warning', place: 'steps.one.answers[1].when', ticket: { tags: ['a', 'b'] } },
  ],
  [
    'an overlap of words in a text',
    one({ a: says('dns change'), b: says('urgent'), rest: undefined }),
    { check: 'overlap', ticket: { subject: 'dns change then urgent' } },
  ],
  [
    'an overlap of words near each other with a word',
    one({
      a: { near: { fact: 'subject', lists: [['reset', 'lost'], ['password']], within: 4 } },
      b: says('help'),
      rest: undefined,
    }),
    { check: 'overlap', ticket: { subject: expect.stringMatching(/reset password.* help/) } },
  ],
  [
    'an overlap of a block and a tag',
    one({ a: { block: 'Details', mentions: ['dns'] }, b: has('b'), rest: undefined }),
    { check: 'overlap', ticket: { 'block Details': 'dns', tags: ['b'] } },
  ],
  [
    'an overlap of a field and a prefix',
    one({ a: { field: 77, is: 'gold' }, b: { fact: 'tags', hasPrefix: 'app_' }, rest: undefined }),
    { check: 'overlap', ticket: { 'field 77': 'gold', tags: ['app_'] } },
  ],
  [
    'an overlap of group and number',
    makeDocument(
      [
        makeStep('one', {
          a: { inGroup: 'queue' },
          b: is('groupId', 7),
          rest: not({ any: [{ inGroup: 'queue' }, is('groupId', 7)] }),
        }),
      ],
      { groups: { queue: { name: 'The queue', id: 7 } } },
    ),
    { check: 'shadowed', level: 'error', place: 'steps.one.answers[0].when' },
  ],
  [
    'a shadowed answer',
    one({ high: is('priority', 'high'), loud: { fact: 'priority', oneOf: ['high', 'urgent'] }, rest: undefined }),
    {
      check: 'shadowed',
      level: 'error',
      place: 'steps.one.answers[0].when',
      what: expect.stringContaining('“loud”'),
    },
  ],
  [
    'an answer shadowed by two together',
    one({ any: has('a'), b: { all: [has('a'), has('b')] }, c: { all: [has('a'), not(has('b'))] }, rest: undefined }),
    { check: 'shadowed', place: 'steps.one.answers[0].when', what: expect.stringContaining('another answer') },
  ],
  [
    'a condition no ticket meets',
    one({ never: { all: [has('a'), not(has('a'))] }, rest: undefined }),
    { check: 'never', level: 'error', place: 'steps.one.answers[0].when' },
  ],
  [
    'a word that is not in the closed list',
    one({ never: is('status', 'opened'), rest: undefined }),
    { check: 'never', level: 'error' },
  ],
  [
    'numbers no ticket has',
    one({
      never: {
        all: [
          { fact: 'copies', atLeast: 5 },
          { fact: 'copies', below: 5 },
        ],
      },
      rest: undefined,
    }),
    { check: 'never' },
  ],
  [
    'a condition no ticket meets that comes there',
    makeDocument([
      makeStep('first', { yes: has('a'), no: not(has('a')) }, { yes: { step: 'second' } }),
      makeStep('second', { without: not(has('a')), rest: undefined }),
    ]),
    { check: 'never', level: 'warning', place: 'steps.second.answers[0].when' },
  ],
  [
    'a step nothing leads to',
    makeDocument([makeStep('one', asked), makeStep('two', asked)]),
    { check: 'unreachable', level: 'error', place: 'steps.two' },
  ],
  [
    'an ending nothing leads to',
    one(asked, {
      endings: [ending('done', { reply: { none: 'They know' } }), ending('lost', { reply: { none: 'They know' } })],
    }),
    { check: 'unreachable', level: 'error', place: 'endings.lost' },
  ],
  [
    'a sub-flow nothing calls',
    one(asked, { subflows: [{ id: 'sub', title: 'Sub', steps: [makeStep('in', asked)] }] }),
    { check: 'unreachable', place: 'subflows.sub' },
  ],
  [
    'a reply that is owed and not sent',
    one(asked, { endings: [ending('done', { reply: 'owed', actions: [{ do: 'submit', as: 'open' }] })] }),
    { check: 'silent-ending', level: 'error', place: 'endings.done.actions' },
  ],
  [
    'no reply and no reason',
    one(asked, { endings: [ending('done', { reply: { none: '-' } })] }),
    { check: 'silent-ending', level: 'error', place: 'endings.done.reply' },
  ],
  [
    'more than 150 steps',
    makeDocument(
      Array.from({ length: 151 }, (_, at) =>
        makeStep(`s${at}`, asked, at < 150 ? { yes: { step: `s${at + 1}` } } : {}),
      ),
    ),
    { check: 'long-flow', level: 'warning', place: 'steps', what: expect.stringContaining('151') },
  ],
  [
    'a condition too large to try to the end',
    one({ crowded: { all: [...everyoneSits, ...nobodyShares] }, rest: undefined }),
    { check: 'unsure', level: 'warning', place: 'steps.one' },
  ],
  [
    'an unused group',
    one(asked, { groups: { queue: { name: 'Queue' } } }),
    { check: 'unused', level: 'hint', place: 'groups.queue' },
  ],
  ['an unused macro', one(asked, { macros: { m: { name: 'M' } } }), { check: 'unused', place: 'macros.m' }],
  ['an unused person', one(asked, { people: { p: { name: 'P' } } }), { check: 'unused', place: 'people.p' }],
  [
    'an unused number',
    one(asked, { thresholds: { t: { name: 'T', value: 1 } } }),
    { check: 'unused', place: 'thresholds.t' },
  ],
  ['an unused word list', one(asked, { words: { w: { list: ['a'] } } }), { check: 'unused', place: 'words.w' }],
  [
    'two groups of one number',
    makeDocument(
      [
        makeStep('one', {
          a: { inGroup: 'a' },
          b: { all: [{ inGroup: 'b' }, not({ inGroup: 'a' })] },
          rest: undefined,
        }),
      ],
      {
        groups: { a: { name: 'A', id: 7 }, b: { name: 'B', id: 7 } },
      },
    ),
    { check: 'twin-row', level: 'warning', place: 'groups.b.id' },
  ],
  ...(
    [
      ['a step that is not there', { answers: { two: 'yes' } }, 'examples.x.answers.two'],
      ['an answer that is not there', { answers: { one: 'maybe' } }, 'examples.x.answers.one'],
      ['an expected answer that is not there', { self: { one: 'maybe' } }, 'examples.x.self.one'],
      ['an ending that is not there', { ending: 'gone' }, 'examples.x.ending'],
      ['a fact that is not there', { facts: { mood: 'bad' } }, 'examples.x.facts.mood'],
      ['no time', { now: 'yesterday' }, 'examples.x.now'],
      ['both a ticket and facts', { ticket: {} }, 'examples.x'],
    ] as const
  ).map(
    ([name, part, place]): Planted => [
      `an example with ${name}`,
      one(asked, { examples: [{ id: 'x', facts: {}, answers: { one: 'yes' }, ending: 'done', ...part }] }),
      { check: 'file', level: 'error', place },
    ],
  ),
];
