import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowDocument, WrittenAnswer, WrittenStep } from '../../../src/contracts/flow-file.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import { readFlow } from '../../../src/flow/read-flow.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { anyDocument, anyMessage } from './make-document.ts';
import { makeFlow } from './make-flow.ts';

const step = (id: string, ...to: WrittenAnswer['to'][]): WrittenStep => ({
  id,
  question: `${id}?`,
  answers: to.map((one, at) => ({ id: 'abc'[at]!, label: 'L', to: one })),
});
const end = { ending: 'stop' };
type Plain = Exclude<WrittenAnswer['to'], { subflow: string }>;
const call = (subflow: string, exits: Record<string, Plain>): WrittenAnswer['to'] => ({
  subflow,
  // biome-ignore lint/suspicious/noThenProperty: a key of the flow file; nothing here is awaited.
  then: exits,
});
const exits = { good: { step: 'last' }, bad: end };

const make = (part: Partial<FlowDocument> = {}): FlowDocument => ({
  ...makeFlow(),
  steps: [step('first', call('ask', exits), call('ask', { good: end, bad: end })), step('last', end, end)],
  subflows: [
    {
      id: 'ask',
      title: 'Ask',
      exits: ['good', 'bad'],
      steps: [step('one', { step: 'two' }, { exit: 'bad' }), step('two', { exit: 'good' }, end)],
    },
  ],
  ...part,
});

const read = (document: FlowDocument) => {
  const result = readFlow(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
};
const problemsOf = (document: FlowDocument) => {
  const result = readFlow(document);
  return result.ok ? [] : result.problems;
};

describe('a sub-flow called twice', () => {
  const { flow, places } = read(make());

  it('stands after the step that calls it, once for each answer', () => {
    expect(flow.steps.map(({ id }) => id)).toEqual([
      'first',
      'first.a.one',
      'first.a.two',
      'first.b.one',
      'first.b.two',
      'last',
    ]);
    expect(flow.steps[0]!.answers.map(({ to }) => to)).toEqual([{ step: 'first.a.one' }, { step: 'first.b.one' }]);
  });

  it('leads on from its exits where each caller says', () => {
    const leads = flow.steps.map(({ id, answers }) => [id, ...answers.map(({ to }) => Object.values(to)[0])]);
    expect(leads).toContainEqual(['first.a.two', 'last', 'stop']);
    expect(leads).toContainEqual(['first.b.two', 'stop', 'stop']);
  });

  it('is named where it is written', () => {
    expect(places.get('first.b.two')).toBe('subflows.ask.steps.two');
  });

  it('keeps an answer given in one call out of the other', () => {
    const facts = readFacts({ now: '2021-09-02T09:00:00Z', pendingDaysAs: 'calendar' });
    const given = [
      ['first', 'b'],
      ['first.a.one', 'a'],
    ].map(([id, answer]) => ({ step: id!, answer: answer!, at: '' }));
    expect(walkFlow(flow, facts, given).now).toMatchObject({ step: { step: 'first.b.one' } });
  });
});

describe('problems of sub-flows, at the place as written', () => {
  const inner = (to: WrittenAnswer['to']) =>
    make({ subflows: [{ ...make().subflows![0]!, steps: [step('one', to, { exit: 'good' })] }] });
  const two = (first: WrittenAnswer['to'], second: WrittenAnswer['to']): Partial<FlowDocument> => ({
    subflows: [
      { id: 'ask', title: 'A', exits: ['good', 'bad'], steps: [step('one', first, { exit: 'good' })] },
      { id: 'more', title: 'B', steps: [step('one', second, end)] },
    ],
  });

  it.each<[string, FlowDocument, string, RegExp]>([
    ['a step outside', inner({ step: 'last' }), 'subflows.ask.steps.one.answers[0].to', /no step called last/],
    ['an exit nobody named', inner({ exit: 'x' }), 'subflows.ask.steps.one.answers[0].to', /exits of the sub-flow/],
    ['a call of itself', inner(call('ask', exits)), 'subflows.ask.steps.one.answers[0].to', /stand later/],
    [
      'a call of an earlier one',
      make(two(end, call('ask', exits))),
      'subflows.more.steps.one.answers[0].to',
      /stand later/,
    ],
    [
      'a sub-flow that is not there',
      inner({ subflow: 'x' }),
      'subflows.ask.steps.one.answers[0].to',
      /no sub-flow called x/,
    ],
    ['a step that leads to itself', inner({ step: 'one' }), 'subflows.ask.steps.one.answers[0].to', /later step/],
    [
      'an exit at the top',
      make({ steps: [step('first', { exit: 'x' }, end)] }),
      'steps.first.answers[0].to',
      /Only steps of a sub-flow/,
    ],
    [
      'an exit that leads nowhere',
      make({ steps: [step('first', call('ask', { good: end }), end)] }),
      'steps.first.answers[0].to.then',
      /exit bad/,
    ],
    [
      'an exit too many',
      make({ steps: [step('first', call('ask', { ...exits, x: end, good: end }), end)] }),
      'steps.first.answers[0].to.then.x',
      /no exit called x/,
    ],
    [
      'an exit that leads back',
      make({ steps: [step('first', call('ask', { good: { step: 'first' }, bad: end }), end)] }),
      'steps.first.answers[0].to.then.good',
      /later step/,
    ],
    [
      'a fact nobody knows',
      make({
        subflows: [
          {
            ...make().subflows![0]!,
            steps: [
              {
                ...step('one', end, { exit: 'good' }),
                answers: [
                  { id: 'a', label: 'L', when: { fact: 'mood', is: 1 }, to: end },
                  { id: 'b', label: 'L', to: end },
                ],
              },
            ],
          },
        ],
      }),
      'subflows.ask.steps.one.answers[0].when',
      /mood/,
    ],
    ['two of one id', make({ subflows: [...make().subflows!, ...make().subflows!] }), 'subflows', /ask is there twice/],
  ])('%s', (_, document, place, message) => {
    expect(problemsOf(document)).toContainEqual({ place, message: expect.stringMatching(message) });
  });

  it('sub-flows that would grow without measure', () => {
    const levels = 40;
    const subflows = Array.from({ length: levels }, (_, at) => {
      const to = at + 1 < levels ? { subflow: `f${at + 1}` } : end;
      return { id: `f${at}`, title: 'F', steps: [step('one', to, to, to)] };
    });
    const steps = [step('first', { subflow: 'f0' }, end)];
    expect(problemsOf(make({ steps, subflows }))).toEqual([
      { place: 'subflows', message: expect.stringContaining('2000 steps') },
    ]);
  });

  it('not 2,000 steps, but one more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => step(`s${at}`, end, end));
    const calls = (count: number) => [step('first', { subflow: 'many' }, end), ...many(count - 1)];
    const subflows = [{ id: 'many', title: 'M', steps: many(1000) }];
    expect(problemsOf(make({ steps: calls(1000), subflows }))).toEqual([]);
    const two = { ...step('second', { subflow: 'many' }, end) };
    expect(problemsOf(make({ steps: [...calls(2), two], subflows }))).toEqual([
      { place: 'subflows', message: expect.stringContaining('more than 2000 steps') },
    ]);
  });
});

describe('any document', () => {
  it('reads, never loops, ends, and is walked without a guess', () => {
    fc.assert(
      fc.property(anyDocument, fc.option(anyMessage), (document, message) => {
        const { flow, places } = read(document);
        expect([...places.keys()]).toEqual(flow.steps.map(({ id }) => id));
        const order = new Map(flow.steps.map(({ id }, at) => [id, at]));
        for (const [at, { answers }] of flow.steps.entries()) {
          for (const { to } of answers) if ('step' in to) expect(order.get(to.step)).toBeGreaterThan(at);
        }
        const now = '2021-09-02T09:00:00Z';
        const ticket =
          message === null
            ? undefined
            : { id: 1, status: 'new', created_at: now, updated_at: now, description: message };
        const walk = walkFlow(flow, readFacts({ ticket, now, pendingDaysAs: 'calendar' }));
        if (message === null) expect(walk.answered).toEqual([]);
      }),
    );
  });

  it('goes on from where it stood when more is known: what is not known was never an answer', () => {
    const now = '2021-09-02T09:00:00Z';
    const ticket = { id: 1, status: 'new', created_at: now, updated_at: now };
    const more = fc.record({
      description: anyMessage,
      subject: fc.constantFrom('', 'DNS'),
      priority: fc.constantFrom('high', 'low', null),
      tags: fc.constantFrom([], ['govt_form']),
      custom_fields: fc.constantFrom([{ id: 5, value: 'a' }], [{ id: 6, value: null }]),
      metric_set: fc.constantFrom({ requester_updated_at: now, reply_time_in_minutes: { calendar: null } }),
    });
    fc.assert(
      fc.property(
        anyDocument,
        more,
        fc.subarray(['description', 'subject', 'priority', 'tags', 'custom_fields']),
        (document, values, hidden) => {
          const { flow } = read(document);
          const path = (known: object) => {
            const facts = readFacts({
              ticket: { ...ticket, ...known },
              now,
              pendingDaysAs: 'calendar',
              countWorkingDays: () => 5,
            });
            return walkFlow(flow, facts).answered.map(({ step: id, answer }) => `${id}=${answer}`);
          };
          const some = Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name)));
          const before = path(some);
          expect(path(values).slice(0, before.length)).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads, is written and reads the same again', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const first = read(document);
        expect(read(JSON.parse(JSON.stringify(first.document)))).toEqual(first);
        expect(first.document).toEqual(document);
      }),
    );
  });
});
