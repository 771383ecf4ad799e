import { describe, expect, it } from 'vitest';
import { findDeadEnds } from '../../../../src/flow/checks/find-dead-ends.ts';
import { makeStudy } from '../../../../src/flow/checks/flow-study.ts';
import { makeFlow } from '../make-flow.ts';
import { checkDocument, makeDocument, makeStep } from './check-document.ts';
import { planted, sound } from './planted-flows.ts';

describe('finds nothing in', () => {
  it.each(sound)('%s', (_, document) => {
    expect(checkDocument(document)).toEqual([]);
  });
});

describe('catches', () => {
  it.each(planted)('%s', (_, document, finding) => {
    const found = checkDocument(document);
    expect(found).toContainEqual(expect.objectContaining(finding));
    for (const { place, what, mend } of found) expect([place, what, mend].every(Boolean)).toBe(true);
  });
});

const asked = { yes: undefined, no: undefined };

/** Faults with which a flow cannot be walked at all: `readFlow` refuses them, and names the place. */
const refused: [name: string, document: unknown, place: string][] = [
  ['an answer that leads nowhere', withTarget({ step: 'gone' }), 'steps.one.answers[0].to'],
  ['an ending that is not there', withTarget({ ending: 'gone' }), 'steps.one.answers[0].to'],
  ['a loop', withTarget({ step: 'one' }), 'steps.one.answers[0].to'],
  ['a sub-flow that is not there', withTarget({ subflow: 'gone' }), 'steps.one.answers[0].to'],
  ['two steps of one id', makeDocument([makeStep('one', asked), makeStep('one', asked)]), 'steps'],
  ['a fact that is not there', withWhen({ fact: 'mood', is: 'bad' }), 'steps.one.answers[0].when'],
  ['a group that is not there', withWhen({ inGroup: 'gone' }), 'steps.one.answers[0].when'],
  [
    'a word list that is not there',
    withWhen({ fact: 'subject', mentions: { words: 'gone' } }),
    'steps.one.answers[0].when',
  ],
  [
    'a threshold that is not there',
    withWhen({ fact: 'copies', below: { threshold: 'gone' } }),
    'steps.one.answers[0].when',
  ],
  ['a macro that is not there', withAction({ do: 'apply-macro', macro: 'gone' }), 'endings.done.actions[0]'],
  ['a person that is not there', withAction({ do: 'tell', who: 'gone', about: 'it' }), 'endings.done.actions[0]'],
  ['a target group that is not there', withAction({ do: 'set-group', group: 'gone' }), 'endings.done.actions[0]'],
  [
    'a group tickets must not be sent to',
    withAction(
      { do: 'set-group', group: 'bin' },
      { groups: { bin: { name: "1st Line--Support [don't transfer here]" } } },
    ),
    'endings.done.actions[0]',
  ],
];

function withTarget(to: unknown) {
  return makeDocument([makeStep('one', asked, { yes: to })]);
}

function withWhen(when: unknown) {
  return makeDocument([makeStep('one', { yes: when, no: undefined })]);
}

function withAction(action: unknown, part: Record<string, unknown> = {}) {
  const ending = { id: 'done', title: 'Done', why: 'Because', actions: [action], reply: { none: 'They know' } };
  return makeDocument([makeStep('one', asked)], { ...part, endings: [ending] });
}

describe('refuses', () => {
  it.each(refused)('%s', (_, document, place) => {
    expect(checkDocument(document)).toContainEqual(expect.objectContaining({ level: 'error', place }));
  });
});

it('finds a dead end, and a loop, in a flow that did not come from a file', () => {
  const flow = makeFlow();
  const [first, second, third] = flow.steps;
  for (const answer of second!.answers) answer.to = { step: 'third' };
  for (const answer of third!.answers) answer.to = { step: 'second' };
  const study = makeStudy({ flow, document: flow, places: new Map() });
  expect(findDeadEnds(study).map(({ place }) => place)).toEqual(['steps.second', 'steps.third']);
  expect(first!.answers.some(({ to }) => 'ending' in to)).toBe(true);
});
