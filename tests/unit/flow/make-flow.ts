import fc from 'fast-check';
import type { Condition, FlowFile } from '../../../src/contracts/flow-file.ts';
import type { FactName } from '../../../src/facts/ticket-facts.ts';

/** A small flow to test with; `part` replaces what the test is about. */
export function makeFlow(part: Partial<FlowFile> = {}): FlowFile {
  return {
    format: 1,
    id: 'small',
    title: 'Small',
    version: 1,
    date: '2021-09-02',
    groups: { queue: { name: '2nd Line--Queue', id: 7 }, other: { name: '3rd Line--Other' } },
    macros: { pass: { name: 'Pass::On' } },
    people: { lead: { name: 'the lead' } },
    steps: [
      {
        id: 'first',
        question: 'Is it High?',
        remember: 'day',
        answers: [
          { id: 'yes', label: 'Yes', when: { fact: 'priority', is: 'high' }, to: { step: 'second' } },
          { id: 'no', label: 'No', when: { fact: 'priority', oneOf: ['low', 'normal'] }, to: { ending: 'stop' } },
        ],
      },
      {
        id: 'second',
        question: 'Whose is it?',
        forget: 'submit',
        answers: [
          { id: 'ours', label: 'Ours', to: { step: 'third' }, mark: 'inferred' },
          {
            id: 'theirs',
            label: 'Theirs',
            likely: { when: { fact: 'tags', has: 'theirs' }, reason: 'A tag says so' },
            to: { ending: 'stop' },
          },
        ],
      },
      {
        id: 'third',
        question: 'Is it fixed?',
        answers: [
          { id: 'yes', label: 'Yes', to: { ending: 'done' } },
          { id: 'no', label: 'No', to: { ending: 'stop' } },
        ],
      },
    ],
    endings: [
      { id: 'stop', title: 'Stop', why: 'Because', actions: [], reply: { none: 'Nothing to say' } },
      {
        id: 'done',
        title: 'Done',
        why: 'Because',
        actions: [
          { do: 'reply', about: 'say so' },
          { do: 'submit', as: 'solved' },
        ],
        reply: 'owed',
      },
    ],
    ...part,
  };
}

const values: Partial<Record<FactName, fc.Arbitrary<unknown>>> = {
  priority: fc.constantFrom('low', 'normal', 'high', 'none', 'hoch'),
  status: fc.constantFrom('new', 'open', 'pending'),
  tags: fc.subarray(['govt_form', 'public_form', 'govuk_app_x']),
  subject: fc.constantFrom('DNS, please', 'start', ''),
  pendingDays: fc.integer({ min: 0, max: 9 }),
  isMerged: fc.boolean(),
};

/** Values for every fact a random condition may ask; leave some out to make them unknown. */
export const anyValues = fc
  .tuple(
    fc.record(values as Record<string, fc.Arbitrary<unknown>>),
    // Number and name belong together: the queue, the queue renamed, another group.
    fc.constantFrom(
      { groupId: 7, group: '2nd line - queue' },
      { groupId: 7, group: 'Renamed' },
      { groupId: 8, group: 'Elsewhere' },
    ),
  )
  .map(([some, group]): Record<string, unknown> => ({ ...some, ...group }));
export const factNames = [...Object.keys(values), 'groupId', 'group'] as FactName[];

const leaf = fc.oneof(
  fc.record({ fact: fc.constant('priority'), is: fc.constantFrom('low', 'high', 'none') }),
  fc.record({ fact: fc.constant('status'), oneOf: fc.subarray(['new', 'open'], { minLength: 1 }) }),
  fc.record({ fact: fc.constant('tags'), has: fc.constantFrom('govt_form', 'public_form') }),
  fc.record({ fact: fc.constant('tags'), hasPrefix: fc.constant('govuk_app') }),
  fc.record({ fact: fc.constant('subject'), mentions: fc.constantFrom(['dns'], ['art', 'start']) }),
  fc.record({ fact: fc.constant('pendingDays'), atLeast: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ fact: fc.constant('pendingDays'), below: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ fact: fc.constant('isMerged'), is: fc.boolean() }),
  fc.constant({ inGroup: 'queue' }),
) as fc.Arbitrary<Condition>;

export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

/** Flows of one to seven steps with random conditions, each step leading to later ones or to an ending. */
export const anyFlow: fc.Arbitrary<FlowFile> = fc.integer({ min: 1, max: 7 }).chain((length) =>
  fc
    .tuple(
      ...Array.from({ length }, (_, index) =>
        fc.record({
          remember: fc.boolean(),
          answers: fc.array(
            fc.record({ when: fc.option(anyCondition), to: fc.integer({ min: index + 1, max: length }) }),
            { minLength: 2, maxLength: 4 },
          ),
        }),
      ),
    )
    .map((steps) =>
      makeFlow({
        steps: steps.map(({ answers, remember }, index) => ({
          id: `s${index}`,
          question: `Question ${index}`,
          ...(remember ? { remember: 'day' as const } : {}),
          answers: answers.map(({ when, to }, number) => ({
            id: `a${number}`,
            label: `Answer ${number}`,
            ...(when === null ? {} : { when }),
            to: to < length ? { step: `s${to}` } : { ending: number % 2 === 0 ? 'done' : 'stop' },
          })),
        })),
      }),
    ),
);

/** Answers to the steps of such a flow, some of them to steps and answers that are not there. */
export const anyGiven = fc.array(
  fc.record({
    step: fc.integer({ min: 0, max: 8 }).map((index) => `s${index}`),
    answer: fc.integer({ min: 0, max: 5 }).map((index) => `a${index}`),
    at: fc.constant('2021-09-02T09:00:00Z'),
  }),
  { maxLength: 8 },
);
