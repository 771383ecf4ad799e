import { describe, expect, it } from 'vitest';
import type { FlowAction } from '../../../src/contracts/flow-file.ts';
import { orderActions, planActions, sayWhatStays } from '../../../src/flow/plan-actions.ts';
import { findPreset, presets } from '../../../src/flow/presets.ts';
import { makeFacts } from './make-facts.ts';
import { makeFlow } from './make-flow.ts';

const flow = makeFlow();
const take: FlowAction = { do: 'take' };
const reply: FlowAction = { do: 'reply', about: 'say so' };
const note: FlowAction = { do: 'note', about: 'what you did' };
const submit: FlowAction = { do: 'submit', as: 'open' };
const macro: FlowAction = { do: 'apply-macro', macro: 'pass' };
const tell: FlowAction = { do: 'tell', who: 'lead', about: 'it is late' };
const offs = (actions: FlowAction[], values: Parameters<typeof makeFacts>[0]) =>
  planActions(actions, flow, makeFacts(values)).map(({ off }) => off);

describe('what cannot be done', () => {
  it('nothing on a closed ticket, but talking to people', () => {
    const [one, other, person] = offs([take, submit, tell], { status: 'closed' });
    expect([one, other]).toEqual(Array(2).fill('This ticket is closed. Zendesk lets nobody change it.'));
    expect(person).toBeUndefined();
  });

  it('a light agent writes notes, and nothing else', () => {
    expect(
      offs([take, reply, submit, note], { isLightAgent: true }).map((off) => off?.includes('light agent')),
    ).toEqual([true, true, true, undefined]);
  });

  it('no reply to nobody, and the anonymous are named as such', () => {
    expect(offs([reply, note], { canBeAnswered: false })).toEqual(['There is nobody to reply to.', undefined]);
    expect(offs([reply], { canBeAnswered: false, isAnonymous: true })).toEqual([
      'The sender is anonymous, so there is nobody to reply to.',
    ]);
  });

  it('nothing is off where nothing is known', () => {
    expect(offs([take, reply, submit, note], {})).toEqual(Array(4).fill(undefined));
  });
});

it('a second kind of comment needs a submit of its own', () => {
  const parts = (actions: FlowAction[]) => planActions(actions, flow, makeFacts({})).map(({ part }) => part);
  expect(parts([take, reply, note, submit])).toEqual([undefined, undefined, 2, undefined]);
  expect(parts([note, reply])).toEqual([undefined, 2]);
  expect(parts([reply, submit])).toEqual([undefined, undefined]);
});

it('works fields first, then macro, reply, note, and Submit last', () => {
  const actions = [submit, note, reply, macro, take];
  expect(orderActions(actions).map((place) => actions[place]?.do)).toEqual([
    'take',
    'apply-macro',
    'reply',
    'note',
    'submit',
  ]);
});

it('says what no action touches', () => {
  expect(sayWhatStays([take, submit])).toBe('Priority and tags stay as they are.');
  expect(sayWhatStays([reply])).toBe('Assignee, group, priority, tags and status stay as they are.');
  expect(sayWhatStays([macro])).toBeUndefined();
  expect(sayWhatStays([])).toBeUndefined();
});

it('names every row an action of a preset stands for', () => {
  for (const { id } of presets) {
    const preset = findPreset(id)!;
    for (const { actions } of preset.endings) {
      for (const action of planActions(actions, preset, makeFacts({}))) {
        if (['set-group', 'apply-macro', 'tell'].includes(action.do)) expect(action.name).toBeTruthy();
        expect(action.words).not.toMatch(/undefined/);
      }
    }
  }
});
