import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import { answerStep, type ChangedChoices, changeAnswer, goBack } from '../../../src/flow/change-answer.ts';
import { readFlow } from '../../../src/flow/read-flow.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import type { Walk } from '../../../src/flow/walk-types.ts';
import { makeFacts } from './make-facts.ts';
import { anyFlow, anyGiven, anyValues, factNames, makeFlow } from './make-flow.ts';

const at = '2021-09-02T09:00:00Z';
const gave = (step: string, answer: string): GivenAnswer => ({ step, answer, at });
const path = (walk: Walk) => walk.answered.map(({ step, answer, by }) => `${step}=${answer} ${by.who}`);
const place = (walk: Walk) => (walk.now.kind === 'step' ? walk.now.step.step : walk.now.ending.id);
const flow = makeFlow();

describe('who answers', () => {
  it.each<[string, Parameters<typeof makeFacts>[0], GivenAnswer[], string[], string]>([
    ['nobody', {}, [], [], 'first'],
    ['the ticket', { priority: 'high' }, [], ['first=yes ticket'], 'second'],
    ['a word no answer knows', { priority: 'hoch' }, [], [], 'first'],
    ['the agent over the ticket', { priority: 'high' }, [gave('first', 'no')], ['first=no agent'], 'stop'],
    ['the last of two answers', {}, [gave('first', 'no'), gave('first', 'yes')], ['first=yes agent'], 'second'],
    [
      'an answer the flow no longer has',
      { priority: 'high' },
      [gave('first', 'maybe')],
      ['first=yes ticket'],
      'second',
    ],
    [
      'an answer to a step that is not reached',
      { priority: 'low' },
      [gave('third', 'yes')],
      ['first=no ticket'],
      'stop',
    ],
  ])('%s', (_, values, given, answered, now) => {
    const walk = walkFlow(flow, makeFacts(values), given);
    expect(path(walk)).toEqual(answered);
    expect(place(walk)).toBe(now);
  });

  it('the agent’s answer of the day, when the ticket does not know', () => {
    const day = [gave('first', 'yes')];
    expect(walkFlow(flow, makeFacts(), [], day).answered[0]?.by).toEqual({ who: 'agent', at, remembered: true });
    expect(path(walkFlow(flow, makeFacts({ priority: 'low' }), [], day))).toEqual(['first=no ticket']);
    expect(path(walkFlow(flow, makeFacts(), [gave('first', 'no')], day))).toEqual(['first=no agent']);
  });

  it('no answer of the day that leads to an ending, or to a step that is not kept for the day', () => {
    expect(place(walkFlow(flow, makeFacts(), [], [gave('first', 'no')]))).toBe('first');
    const day = [gave('second', 'ours')];
    expect(place(walkFlow(flow, makeFacts({ priority: 'high' }), [], day))).toBe('second');
  });

  it('the agent again, where the agent wants to be asked', () => {
    const walk = walkFlow(flow, makeFacts({ priority: 'high' }), [], [gave('first', 'yes')], ['first']);
    expect(walk.now).toMatchObject({ kind: 'step', step: { step: 'first' } });
    expect(walk.now.kind === 'step' && walk.now.step.answers[0]).toMatchObject({ likely: 'priority is high' });
  });
});

describe('when a ticket may answer', () => {
  const twoWhens = (second: string) =>
    makeFlow({
      steps: [
        {
          id: 'only',
          question: 'Which?',
          answers: [
            { id: 'a', label: 'A', when: { fact: 'status', is: 'open' }, to: { ending: 'stop' } },
            { id: 'b', label: 'B', when: { fact: second, is: 'high' }, to: { ending: 'done' } },
            { id: 'c', label: 'C', to: { ending: 'done' } },
          ],
        },
      ],
    });

  it.each<[string, Parameters<typeof makeFacts>[0], string]>([
    ['one is true, the others are known to be false', { status: 'open', priority: 'low' }, 'stop'],
    ['another one might be true', { status: 'open' }, 'only'],
    ['two are true', { status: 'open', priority: 'high' }, 'only'],
    ['none is true', { status: 'new', priority: 'low' }, 'only'],
  ])('%s', (_, values, now) => {
    expect(place(walkFlow(twoWhens('priority'), makeFacts(values)))).toBe(now);
  });

  it('suggests what is true where it may not answer', () => {
    const { now } = walkFlow(twoWhens('priority'), makeFacts({ status: 'open', priority: 'high' }));
    const likely = now.kind === 'step' ? now.step.answers.map((one) => one.likely) : [];
    expect(likely).toEqual(['status is open', 'priority is high', undefined]);
  });

  it('gives the reason of the file where it suggests', () => {
    const { now } = walkFlow(flow, makeFacts({ tags: ['theirs'] }), [gave('first', 'yes')]);
    expect(now.kind === 'step' && now.step.answers[1]).toMatchObject({ answer: 'theirs', likely: 'A tag says so' });
  });
});

it('keeps the mark of the exact line', () => {
  const walk = walkFlow(flow, makeFacts({ priority: 'high' }), [gave('second', 'ours')]);
  expect(walk.answered.map(({ mark }) => mark)).toEqual([undefined, 'inferred']);
});

it('asks for no reply where one reaches nobody', () => {
  const given = [gave('first', 'yes'), gave('second', 'ours'), gave('third', 'yes')];
  const heard = walkFlow(flow, makeFacts({ canBeAnswered: true }), given);
  const deaf = walkFlow(flow, makeFacts({ canBeAnswered: false }), given);
  const kinds = ({ now }: Walk) => (now.kind === 'ending' ? now.ending.actions.map((one) => one.do) : []);
  const offs = ({ now }: Walk) => (now.kind === 'ending' ? now.ending.actions.map((one) => one.off) : []);
  expect(kinds(heard)).toEqual(['reply', 'submit']);
  expect(offs(heard)).toEqual([undefined, undefined]);
  expect(kinds(deaf)).toEqual(['reply', 'submit']);
  expect(offs(deaf)).toEqual(['There is nobody to reply to.', undefined]);
  expect(deaf.now).toMatchObject({ ending: { reply: { none: expect.any(String) } } });
});

describe('any flow, any ticket, any answers', () => {
  it('reads, ends, meets each step once and in order, and shows why', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, anyGiven, anyGiven, (any, values, given, remembered) => {
        expect(readFlow(any).ok).toBe(true);
        const walk = walkFlow(any, makeFacts(values), given, remembered);
        const order = walk.answered.map(({ step }) => any.steps.findIndex(({ id }) => id === step));
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        for (const { by } of walk.answered) if (by.who === 'ticket') expect(by.evidence).not.toBe('');
      }),
    );
  });

  it('never answers by a fact it does not know: with more known, the walk goes on from where it stood', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, fc.subarray(factNames), anyGiven, (any, values, hidden, given) => {
        const some = Object.fromEntries(Object.entries(values).filter(([name]) => !hidden.includes(name as never)));
        const before = path(walkFlow(any, makeFacts(some), given));
        expect(path(walkFlow(any, makeFacts(values), given)).slice(0, before.length)).toEqual(before);
        const blind = walkFlow(any, makeFacts(), given);
        expect(blind.answered.every(({ by }) => by.who === 'agent')).toBe(true);
      }),
    );
  });

  it('is the same walked afresh with the used answers alone', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, anyGiven, (any, values, given) => {
        const walk = walkFlow(any, makeFacts(values), given);
        const used = new Set(walk.answered.filter(({ by }) => by.who === 'agent').map(({ step }) => step));
        const alone = given.filter(({ step }) => used.has(step));
        expect(walkFlow(any, makeFacts(values), alone)).toEqual(walk);
      }),
    );
  });

  it('changing an answer keeps the steps before it, asks it, and the old answer brings all back', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, anyGiven, fc.nat(), (any, values, answers, pick) => {
        const facts = makeFacts(values);
        const walk = walkFlow(any, facts, answers);
        const index = pick % Math.max(1, walk.answered.length);
        const chosen = walk.answered[index];
        if (chosen === undefined) return;
        const changed = changeAnswer({ answers }, chosen.step);
        const asked = walkFlow(any, facts, changed.answers, [], changed.asked);
        expect(place(asked)).toBe(chosen.step);
        expect(path(asked)).toEqual(path(walk).slice(0, index));
        const back = answerStep(changed, chosen.step, chosen.answer, at);
        const again = walkFlow(any, facts, back.answers, [], back.asked);
        const bare = (one: Walk) => one.answered.map(({ step, answer }) => [step, answer]);
        expect(bare(again)).toEqual(bare(walk));
        expect(place(again)).toBe(place(walk));
      }),
    );
  });

  it('going back always comes to the start', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, anyGiven, (any, values, answers) => {
        const facts = makeFacts(values);
        let choices: ChangedChoices = { answers, asked: [] };
        let walk = walkFlow(any, facts, answers);
        while (walk.answered.length > 0) {
          choices = goBack(walk, choices);
          const before = walkFlow(any, facts, choices.answers, [], choices.asked);
          expect(before.answered.length).toBeLessThan(walk.answered.length);
          walk = before;
        }
        expect(place(walk)).toBe('s0');
      }),
    );
  });
});
