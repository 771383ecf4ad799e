import { expect, it } from 'vitest';
import type { WalkRecord } from '../../../src/contracts/walk-record.ts';
import { applyIntent, keepPath } from '../../../src/features/triage-guide/apply-intent.ts';
import { makeGuideState } from '../../../src/features/triage-guide/guide-state.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeQuestion } from '../features/guide-samples.ts';

const at = '2021-09-02T09:00:00Z';
const flow = findPreset('govuk-2nd-line-2021')!;
const calendar = makeCalendar();
const question = makeQuestion(9000004);
const stateOf = (record: WalkRecord | null) => makeGuideState(question, flow, { record, day: null }, calendar);

const gone = { step: 'step-that-went', answer: 'yes', at };
const old: WalkRecord = {
  flow: flow.id,
  version: flow.version - 1,
  answers: [gone, { step: 'today', answer: 'no', at }, { step: 'concern', answer: 'answer-that-went', at }],
  path: [gone, { step: 'today', answer: 'no' }, { step: 'concern', answer: 'answer-that-went' }].map(
    ({ step, answer }) => ({ step, answer }),
  ),
  touchedAt: at,
};

it('a run begun on an older version is replayed as far as it holds, and the notice names what does not', () => {
  const { walk, notice } = stateOf(old);
  expect(walk.now).toMatchObject({ kind: 'step', step: { step: 'concern' } });
  const question2 = flow.steps.find(({ id }) => id === 'concern')!.question;
  expect(notice).toContain('The flow has changed');
  expect(notice).toContain('The step step-that-went is gone');
  expect(notice).toContain(`“${question2}” no longer has the answer that was given`);
});

it('is said beside trouble with Zendesk, not in place of it', () => {
  const trouble = makeQuestion(9000004, { known: { details: undefined, trouble: 'offline' } });
  const { notice } = makeGuideState(trouble, flow, { record: old, day: null }, calendar);
  expect(notice).toMatch(/^You are offline.*The flow has changed/);
});

it('is of the present version after the next answer: what went is dropped, the path is kept, the notice is gone', () => {
  const kept = { record: old, day: null };
  const click = { kind: 'answer-step', step: 'concern', answer: 'no' } as const;
  const changed = applyIntent(click, kept, flow, stateOf(old).walk, { at, date: '2021-09-02', touchedAt: at });
  const next = makeGuideState(question, flow, changed, calendar);
  const { record } = keepPath(changed, next.walk);
  expect(record?.version).toBe(flow.version);
  expect(record?.answers.map(({ step, answer }) => `${step}=${answer}`)).toEqual(['today=no', 'concern=no']);
  expect(record?.path).toEqual(next.walk.answered.map(({ step, answer }) => ({ step, answer })));
  expect(next.notice).toBeUndefined();
});
