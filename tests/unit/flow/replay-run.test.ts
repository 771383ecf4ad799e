import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowFile } from '../../../src/contracts/flow-file.ts';
import type { WalkRecord } from '../../../src/contracts/walk-record.ts';
import { readRun } from '../../../src/flow/read-run.ts';
import { describeRunChanges, dropGone, findRunChanges } from '../../../src/flow/replay-run.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import { makeFacts } from './make-facts.ts';
import { anyFlow, anyGiven, anyValues, makeFlow } from './make-flow.ts';

const at = '2021-09-02T09:00:00Z';
const [first, second, third] = makeFlow().steps as [FlowFile['steps'][0], FlowFile['steps'][0], FlowFile['steps'][0]];
const path = [
  ['first', 'yes'],
  ['second', 'ours'],
  ['third', 'yes'],
].map(([step, answer]) => ({ step: step!, answer: answer! }));
const run: WalkRecord = {
  flow: 'small',
  version: 1,
  answers: path.slice(1).map((one) => ({ ...one, at })),
  path,
  touchedAt: at,
};

function replay(steps: FlowFile['steps'], version = 2, record = run) {
  const flow = makeFlow({ version, steps });
  const walk = walkFlow(flow, makeFacts({ priority: 'high' }), record.answers);
  return { changes: findRunChanges(record, flow, walk), said: describeRunChanges(record, flow, walk), walk };
}
const without = (step: FlowFile['steps'][0], id: string) => ({
  ...step,
  answers: [...step.answers.filter((one) => one.id !== id), { id: 'new', label: 'New', to: { ending: 'stop' } }],
});
const start = 'The flow has changed since you began on this ticket.';

describe('a run replayed on a changed flow', () => {
  it.each<[string, FlowFile['steps'], unknown[], string | undefined]>([
    [
      'that changed in words only',
      [{ ...first, question: 'Is it urgent?' }, second, third],
      [],
      `${start} All your answers still hold.`,
    ],
    [
      'that lost a step',
      [first, { ...second, answers: second.answers.map((one) => ({ ...one, to: { ending: 'stop' } })) }],
      [{ step: 'third', what: 'step-gone' }],
      `${start} The step third is gone. Your other answers were kept.`,
    ],
    [
      'that lost an answer',
      [first, without(second, 'ours'), third],
      [
        { step: 'second', what: 'answer-gone', question: 'Whose is it?' },
        { step: 'third', what: 'not-asked', question: 'Is it fixed?' },
      ],
      `${start} “Whose is it?” no longer has the answer that was given; “Is it fixed?” is no longer asked. Your other answers were kept.`,
    ],
    [
      'that decides otherwise',
      [
        {
          ...first,
          answers: [
            { ...first.answers[0]!, when: { fact: 'priority', is: 'low' } },
            { ...first.answers[1]!, when: { fact: 'priority', is: 'high' } },
          ],
        },
        second,
        third,
      ],
      [
        { step: 'first', what: 'other-answer', question: 'Is it High?', label: 'No' },
        { step: 'second', what: 'not-asked', question: 'Whose is it?' },
        { step: 'third', what: 'not-asked', question: 'Is it fixed?' },
      ],
      `${start} “Is it High?” is now answered “No”; “Whose is it?” is no longer asked; “Is it fixed?” is no longer asked. Your other answers were kept.`,
    ],
    [
      'that no longer decides',
      [{ ...first, answers: first.answers.map(({ when: _, ...one }) => one) }, second, third],
      [
        { step: 'first', what: 'asked-again', question: 'Is it High?' },
        { step: 'second', what: 'not-asked', question: 'Whose is it?' },
        { step: 'third', what: 'not-asked', question: 'Is it fixed?' },
      ],
      `${start} “Is it High?” is asked again; “Whose is it?” is no longer asked; “Is it fixed?” is no longer asked. Your other answers were kept.`,
    ],
  ])('%s', (_, steps, changes, said) => {
    expect(replay(steps)).toMatchObject({ changes, said });
  });

  it('of the same version says nothing, unless a step or an answer went all the same', () => {
    expect(replay(makeFlow().steps, 1).said).toBeUndefined();
    expect(replay([first, without(second, 'ours'), third], 1).changes).toEqual([
      { step: 'second', what: 'answer-gone', question: 'Whose is it?' },
    ]);
    const elsewhere = { ...run, answers: [{ step: 'first', answer: 'no', at }] };
    expect(replay(makeFlow().steps, 1, elsewhere).said).toBeUndefined();
  });

  it('is compared by its answers where its path was not kept', () => {
    const { path: _, ...old } = run;
    expect(replay([first, without(second, 'ours'), third], 2, old).changes.map(({ step }) => step)).toEqual([
      'second',
      'third',
    ]);
  });

  it('says three changes and the number of the others', () => {
    const long = { ...run, path: [...path, ...['a', 'b', 'c'].map((step) => ({ step, answer: 'x' }))] };
    expect(replay([first, without(second, 'ours'), third], 2, long).said).toMatch(/; and 2 more\. Your/);
  });

  it('drops what the flow has no place for, and nothing else', () => {
    const answers = [...run.answers, { step: 'gone', answer: 'x', at }, { step: 'first', answer: 'gone', at }];
    expect(dropGone(makeFlow(), { answers, asked: ['first', 'gone'] })).toEqual({
      answers: run.answers,
      asked: ['first'],
    });
  });
});

describe('any run on any two flows', () => {
  it('is walked as afresh with what holds, and every answer that does not count is told', () => {
    fc.assert(
      fc.property(anyFlow, anyFlow, anyValues, anyGiven, (before, after, values, answers) => {
        const facts = makeFacts(values);
        const old = walkFlow(before, facts, answers);
        const taken = old.answered.map(({ step, answer }) => ({ step, answer }));
        const record: WalkRecord = { flow: 'small', version: 1, answers, path: taken, touchedAt: at };
        const flow = { ...after, version: 2 };
        const walk = walkFlow(flow, facts, answers);
        expect(walkFlow(flow, facts, dropGone(flow, record).answers)).toEqual(walk);
        const changes = findRunChanges(record, flow, walk);
        const told = new Set(changes.map(({ step }) => step));
        for (const { step, answer } of taken) {
          const holds = walk.answered.some((one) => one.step === step && one.answer === answer);
          expect(told.has(step)).toBe(!holds);
        }
      }),
    );
  });

  it('is handed over and taken back the same', () => {
    fc.assert(
      fc.property(anyFlow, anyValues, anyGiven, (flow, values, answers) => {
        const facts = makeFacts(values);
        const { answered } = walkFlow(flow, facts, answers);
        const record: WalkRecord = {
          flow: flow.id,
          version: 1,
          answers,
          path: answered.map(({ step, answer }) => ({ step, answer })),
          touchedAt: at,
        };
        const back = readRun(JSON.parse(JSON.stringify(record)));
        expect(back).toEqual(record);
        expect(walkFlow(flow, facts, back!.answers).answered).toEqual(answered);
      }),
    );
  });
});

describe('a run that is none', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'run'],
    ['a text for an id', { ...run, flow: '<img src=x>' }],
    ['words in place of a step', { ...run, answers: [{ step: 'Hello there', answer: 'a', at }] }],
    ['a time that is none', { ...run, answers: [{ step: 'a', answer: 'a', at: 'soon' }] }],
    ['answers without end', { ...run, answers: Array.from({ length: 5000 }, () => ({ step: 'a', answer: 'a', at })) }],
  ])('%s', (_, data) => expect(readRun(data)).toBeUndefined());

  it('never throws, and lets nothing through but ids and times', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readRun(data)).toBeUndefined();
      }),
    );
    expect(
      readRun({ ...run, subject: 'Geheimnis', answers: [{ step: 'a', answer: 'b', at, note: 'Geheimnis' }] }),
    ).toEqual({
      ...run,
      answers: [{ step: 'a', answer: 'b', at }],
    });
  });
});
