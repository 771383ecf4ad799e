import { describe, expect, it } from 'vitest';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import {
  answerStep,
  changeAnswer,
  forgetAfterSubmit,
  goBack,
  isKeptForTheDay,
} from '../../../src/flow/change-answer.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { makeFacts } from './make-facts.ts';
import { makeFlow } from './make-flow.ts';

const at = '2021-09-02T09:00:00Z';
const gave = (step: string, answer: string): GivenAnswer => ({ step, answer, at });
const flow = makeFlow();
const all = { answers: [gave('second', 'ours'), gave('third', 'yes')] };

it('keeps a later answer while an earlier one changes, and uses it when its step is reached again', () => {
  const facts = makeFacts({ priority: 'high' });
  const away = answerStep(changeAnswer(all, 'second'), 'second', 'theirs', at);
  expect(walkFlow(flow, facts, away.answers, [], away.asked).now).toMatchObject({ ending: { id: 'stop' } });
  const back = answerStep(away, 'second', 'ours', at);
  expect(walkFlow(flow, facts, back.answers, [], back.asked).now).toMatchObject({ ending: { id: 'done' } });
});

it('asks a step the ticket had answered, and lets the agent say otherwise', () => {
  const facts = makeFacts({ priority: 'high' });
  const changed = changeAnswer({ answers: [] }, 'first');
  expect(walkFlow(flow, facts, changed.answers, [], changed.asked).now).toMatchObject({ step: { step: 'first' } });
  const said = answerStep(changed, 'first', 'no', at);
  expect(said.asked).toEqual([]);
  expect(walkFlow(flow, facts, said.answers, [], said.asked).now).toMatchObject({ ending: { id: 'stop' } });
});

describe('going back', () => {
  it('undoes the last answer of the agent, past those of the ticket', () => {
    const facts = makeFacts({ priority: 'high' });
    const choices = { answers: [gave('second', 'ours')] };
    expect(goBack(walkFlow(flow, facts, choices.answers), choices)).toEqual({ answers: [], asked: ['second'] });
  });

  it('asks the last step again where the ticket or the day answered everything', () => {
    const byTicket = walkFlow(flow, makeFacts({ priority: 'high' }));
    expect(goBack(byTicket, { answers: [] })).toEqual({ answers: [], asked: ['first'] });
    const byDay = walkFlow(flow, makeFacts(), [], [gave('first', 'yes')]);
    expect(goBack(byDay, { answers: [] })).toEqual({ answers: [], asked: ['first'] });
  });

  it('changes nothing at the start', () => {
    expect(goBack(walkFlow(flow, makeFacts()), all)).toEqual({ answers: all.answers, asked: [] });
  });
});

it('forgets what was about the moment once the ticket is submitted', () => {
  expect(forgetAfterSubmit(flow, { ...all, asked: ['first', 'second'] })).toEqual({
    answers: [gave('third', 'yes')],
    asked: ['first'],
  });
});

it.each([
  ['first', 'yes', true],
  ['first', 'no', false],
  ['second', 'ours', false],
  ['nowhere', 'yes', false],
])('%s=%s is kept for the day: %s', (step, answer, kept) => {
  expect(isKeptForTheDay(flow, step, answer)).toBe(kept);
});
