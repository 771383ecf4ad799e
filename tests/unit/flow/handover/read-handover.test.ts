import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineRun, writeLine } from '../../../../src/flow/handover/compact-line.ts';
import { readHandover } from '../../../../src/flow/handover/read-handover.ts';
import { makeFlow } from '../make-flow.ts';

const place = { host: 'govuk.zendesk.com', ticketId: 7 };
const NOW = '2026-11-24T14:30:00Z';
const flow = makeFlow({
  steps: [
    {
      id: 'today',
      question: 'Is there an incident?',
      remember: 'day',
      answers: [
        { id: 'no', label: 'No', to: { step: 'whose' } },
        { id: 'yes', label: 'Yes', to: { ending: 'stop' } },
      ],
    },
    {
      id: 'whose',
      question: 'Whose is it?',
      answers: [
        { id: 'ours', label: 'Ours', to: { step: 'moment' } },
        { id: 'theirs', label: 'Theirs', to: { ending: 'stop' } },
      ],
    },
    {
      id: 'moment',
      question: 'Is it still so?',
      forget: 'submit',
      answers: [
        { id: 'yes', label: 'Yes', to: { ending: 'stop' } },
        { id: 'no', label: 'No', to: { ending: 'stop' } },
      ],
    },
  ],
});
const run: LineRun = {
  flow: flow.id,
  version: flow.version,
  at: '2026-11-24T14:02:00Z',
  answers: [
    { step: 'today', answer: 'no' },
    { step: 'whose', answer: 'ours' },
  ],
  asked: [],
};
const read = (change: Partial<LineRun> = {}, at?: string, now = NOW) =>
  readHandover({ line: writeLine({ ...run, ...change }, place), by: 'Sam', at }, place, flow, now);

describe('a run of another agent', () => {
  it('gives its answers, marked as handed over', () => {
    expect(read()).toEqual({
      version: 1,
      at: run.at,
      by: 'Sam',
      answers: [
        { step: 'today', answer: 'no', at: run.at, handed: true },
        { step: 'whose', answer: 'ours', at: run.at, handed: true },
      ],
      asked: [],
    });
  });

  it('leaves out answers of the day on another day, and answers about a moment', () => {
    const next = read(
      { answers: [...run.answers, { step: 'moment', answer: 'yes' }] },
      undefined,
      '2026-11-25T00:30:00Z',
    );
    expect(next?.answers.map(({ step }) => step)).toEqual(['whose']);
  });

  it.each<[string, Partial<LineRun>, string?]>([
    ['another flow', { flow: 'another' }],
    ['a step this version never had', { answers: [...run.answers, { step: 'made-up', answer: 'yes' }] }],
    ['an answer this version never had', { answers: [{ step: 'whose', answer: 'mine' }] }],
    ['a wish for a step it never had', { asked: ['made-up'] }],
    ['a time to come', { at: '2026-11-24T15:30:00Z' }],
    ['a year to come', { at: '9999-01-01T00:00:00Z' }],
    ['a day that is none', { at: '2026-13-41T27:99:00Z' }],
    ['years ago', { at: '2019-11-24T14:02:00Z' }],
    ['later than its own note', {}, '2026-11-24T12:00:00Z'],
    ['nothing at all', { answers: [] }],
    ['answers about a moment alone', { answers: [{ step: 'moment', answer: 'yes' }] }],
  ])('is refused with %s', (_what, change, at) => {
    expect(read(change, at)).toBeUndefined();
  });

  it.each<[string, boolean, string, string?]>([
    ['of 90 days ago', true, '2026-08-26T14:30:00Z'],
    ['of 91 days ago', false, '2026-08-25T14:29:00Z'],
    ['by a clock four minutes ahead', true, '2026-11-24T14:34:00Z'],
    ['by a clock six minutes ahead', false, '2026-11-24T14:36:00Z'],
    ['four minutes after its own note', true, '2026-11-24T14:04:00Z', '2026-11-24T14:00:00Z'],
    ['six minutes after its own note', false, '2026-11-24T14:06:00Z', '2026-11-24T14:00:00Z'],
  ])('%s is taken: %s', (_what, isTaken, at, noted) => {
    expect(read({ at }, noted) !== undefined).toBe(isTaken);
  });

  it('of another version is taken as far as it holds, and refused when nothing does', () => {
    const answers = [...run.answers, { step: 'gone', answer: 'x' }, { step: 'moment', answer: 'gone' }];
    expect(read({ version: 0, answers })?.answers.map(({ step }) => step)).toEqual(['today', 'whose']);
    expect(read({ version: 0, answers: [{ step: 'gone', answer: 'x' }] })).toBeUndefined();
  });

  it('never throws, and never gives a step or an answer the flow does not have', () => {
    const word = fc.constantFrom('today', 'whose', 'moment', 'no', 'yes', 'ours', 'theirs', 'gone', '__proto__');
    const answersOf = fc.uniqueArray(fc.record({ step: word, answer: word }), { selector: ({ step }) => step });
    fc.assert(
      fc.property(answersOf, fc.integer({ min: 0, max: 2 }), fc.string(), (answers, version, at) => {
        const found = read({ answers, version }, at);
        for (const { step, answer } of found?.answers ?? []) {
          expect(flow.steps.find(({ id }) => id === step)?.answers.map(({ id }) => id)).toContain(answer);
        }
        readHandover({ line: at, by: at, at }, place, flow, at);
      }),
    );
  });
});
