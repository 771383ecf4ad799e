import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, FlowFile } from '../../../src/contracts/flow-file.ts';
import { type FlowProblem, readFlow } from '../../../src/flow/read-flow.ts';
import { makeFlow } from './make-flow.ts';

const problemsOf = (data: unknown): FlowProblem[] => {
  const read = readFlow(data);
  return read.ok ? [] : read.problems;
};

const yes = { id: 'yes', label: 'Yes', to: { ending: 'stop' } };
const no = { id: 'no', label: 'No', to: { ending: 'stop' } };
const asks = (...answers: FlowFile['steps'][number]['answers']) =>
  makeFlow({ steps: [{ id: 'only', question: 'Which?', answers }] });
const when = (condition: Condition) => asks(yes, { ...no, when: condition });
const does = (action: unknown) => {
  const flow = makeFlow();
  return { ...flow, endings: [...flow.endings, { ...flow.endings[0]!, id: 'extra', actions: [action] }] };
};

it('reads a flow that is right', () => {
  const places = new Map(['first', 'second', 'third'].map((id) => [id, `steps.${id}`]));
  expect(readFlow(makeFlow())).toEqual({ ok: true, flow: makeFlow(), document: makeFlow(), places });
});

describe('problems, with their place', () => {
  it.each<[string, unknown, string, RegExp]>([
    [
      'a step that is not there',
      asks(yes, { ...no, to: { step: 'x' } }),
      'steps.only.answers[1].to',
      /no step called x/,
    ],
    ['an ending that is not there', asks({ ...yes, to: { ending: 'x' } }, no), 'steps.only.answers[0].to', /no ending/],
    [
      'a step that leads to itself',
      asks({ ...yes, to: { step: 'only' } }, no),
      'steps.only.answers[0].to',
      /later step/,
    ],
    [
      'a step that leads back',
      { ...makeFlow(), steps: [...makeFlow().steps].reverse() },
      'steps.second.answers[0].to',
      /later step/,
    ],
    [
      'two steps of one id',
      { ...makeFlow(), steps: [...makeFlow().steps, makeFlow().steps[2]!] },
      'steps',
      /third is there twice/,
    ],
    [
      'two endings of one id',
      { ...makeFlow(), endings: [...makeFlow().endings, makeFlow().endings[0]!] },
      'endings',
      /stop is there twice/,
    ],
    ['two answers of one id', asks(yes, yes), 'steps.only.answers', /yes is there twice/],
    [
      'more answers than keys',
      asks(...Array.from({ length: 10 }, (_, n) => ({ ...yes, id: `a${n}` }))),
      'steps.only.answers',
      /9 answers/,
    ],
    ['a fact nobody knows', when({ fact: 'mood', is: 'bad' }), 'steps.only.answers[1].when', /no fact called mood/],
    ['a fact of the prototype', when({ fact: 'toString', is: 'bad' }), 'steps.only.answers[1].when', /no fact called/],
    [
      'deep inside',
      when({ all: [{ not: { fact: 'mood', is: 'bad' } }] }),
      'steps.only.answers[1].when.all[0].not',
      /mood/,
    ],
    ['a number as a word', when({ fact: 'priority', is: 5 }), 'steps.only.answers[1].when', /wrong sort/],
    ['a word as a number', when({ fact: 'priority', atLeast: 5 }), 'steps.only.answers[1].when', /no number/],
    ['has of a word', when({ fact: 'priority', has: 'x' }), 'steps.only.answers[1].when', /no list/],
    ['a list is', when({ fact: 'tags', is: 'x' }), 'steps.only.answers[1].when', /cannot be compared/],
    ['no words', when({ fact: 'message', mentions: [] }), 'steps.only.answers[1].when', /at least one word/],
    ['no values', when({ fact: 'priority', oneOf: [] }), 'steps.only.answers[1].when', /at least one value/],
    ['no conditions', when({ all: [] }), 'steps.only.answers[1].when', /at least one condition/],
    ['a group that is not there', when({ inGroup: 'x' }), 'steps.only.answers[1].when', /no group called x/],
    [
      'a hint that cannot be asked',
      asks(yes, { ...no, likely: { when: { fact: 'mood', is: 1 }, reason: 'x' } }),
      'steps.only.answers[1].likely.when',
      /mood/,
    ],
    ['an action with no group', does({ do: 'set-group', group: 'x' }), 'endings.extra.actions[0]', /no group called x/],
    ['an action with no macro', does({ do: 'apply-macro', macro: 'x' }), 'endings.extra.actions[0]', /no macro/],
    ['an action with nobody', does({ do: 'tell', who: 'x', about: 'x' }), 'endings.extra.actions[0]', /nobody/],
    ['an action no product knows', does({ do: 'dance' }), 'endings.extra.actions[0].do', /./],
    ['a regular expression', when({ fact: 'subject', matches: '.*' } as never), 'steps.only.answers[1].when', /./],
    ['a step of one answer', asks(yes), 'steps.only.answers', /./],
    ['a link to no web page', asks({ ...yes, label: '' }, no), 'steps.only.answers[0].label', /./],
    ['another format', { ...makeFlow(), format: 2 }, 'format', /./],
    ['no flow at all', null, '', /./],
  ])('%s', (_, data, place, message) => {
    expect(problemsOf(data)).toContainEqual({ place, message: expect.stringMatching(message) });
  });

  it('names every action there is, where one is unknown', () => {
    const [problem] = problemsOf(does({ do: 'dance' }));
    const schema = readFileSync(new URL('../../../docs/flow.schema.json', import.meta.url), 'utf8');
    const names = [...schema.matchAll(/"do": \{\s+"type": "string",\s+"const": "([a-z-]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(problem?.message).toMatch(new RegExp(`[ ,]${name}[,]?(?: or|$| |,)`));
  });

  it.each<[string, unknown]>([
    ['a number', 5],
    ['true or false', true],
  ])('says in plain words what to write in place of %s', (_, value) => {
    const [problem] = problemsOf(when({ fact: 'priority', is: value as string }));
    expect(problem?.message).toBe('priority is compared with the wrong sort of value: write a text in quotes');
  });

  it('refuses to offer a group whose name forbids it', () => {
    const flow = does({ do: 'set-group', group: 'first' }) as FlowFile;
    flow.groups = { ...flow.groups, first: { name: "1st Line--User Support [don't transfer here]" } };
    expect(problemsOf(flow)).toContainEqual({
      place: 'endings.extra.actions[0]',
      message: expect.stringContaining('must not be sent'),
    });
  });
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readFlow(data).ok).toBe(false);
    }),
  );
  let deep: unknown = { fact: 'priority', is: 'high' };
  for (let depth = 0; depth < 20_000; depth += 1) deep = { not: deep };
  expect(readFlow(when(deep as Condition)).ok).toBe(false);
});
