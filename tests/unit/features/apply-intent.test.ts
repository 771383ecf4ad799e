import { describe, expect, it } from 'vitest';
import type { WalkRecord } from '../../../src/contracts/walk-record.ts';
import { type AnswerIntent, applyIntent } from '../../../src/features/triage-guide/apply-intent.ts';
import { makeGuideState } from '../../../src/features/triage-guide/guide-state.ts';
import type { KeptChoices } from '../../../src/features/triage-guide/kept-choices.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { makeQuestion } from './guide-samples.ts';

const flow = findPreset('govuk-2nd-line-2021');
if (!flow) throw new Error('the preset is gone');
const calendar = makeCalendar();
const when = { at: '2021-09-02T09:00:00Z', date: '2021-09-02', touchedAt: '2026-11-23T12:00:00Z' };
const nothing: KeptChoices = { record: null, day: null };

/** One agent at work on one ticket, without storage. */
function work(id: number, kept: KeptChoices = nothing) {
  const state = () => makeGuideState(makeQuestion(id), flow as never, present, calendar);
  let present = kept;
  return {
    kept: () => present,
    act(first: AnswerIntent) {
      present = applyIntent(first, present, flow as never, state().walk, when);
      return this;
    },
    now: () => {
      const { now } = state().walk;
      return now.kind === 'step' ? now.step.step : now.ending.id;
    },
    answered: () => state().walk.answered.map(({ step, answer }) => `${step}: ${answer}`),
  };
}

const record = (over: Partial<WalkRecord> = {}): WalkRecord => ({
  flow: flow.id,
  version: flow.version,
  answers: [{ step: 'progress', answer: 'longer', at: '2021-09-01T09:00:00Z' }],
  touchedAt: '2021-09-01T09:00:00Z',
  ...over,
});

describe('what the agent does to a walk', () => {
  it('answers lead on to the ending of the flow', () => {
    const walk = work(9000004);
    expect(walk.now()).toBe('today');
    walk.act({ kind: 'answer-step', step: 'today', answer: 'no' });
    expect(walk.now()).toBe('concern');
    walk.act({ kind: 'answer-step', step: 'concern', answer: 'no' });
    walk.act({ kind: 'answer-step', step: 'whose', answer: 'ours' });
    walk.act({ kind: 'answer-step', step: 'plan', answer: 'hold' });
    expect(walk.now()).toBe('o22-holding-reply');
    expect(walk.kept().record).toMatchObject({ flow: flow.id, version: flow.version, touchedAt: when.touchedAt });
  });

  it('a changed answer is asked again, and what came after holds where it still fits', () => {
    const walk = work(9000004)
      .act({ kind: 'answer-step', step: 'today', answer: 'no' })
      .act({ kind: 'answer-step', step: 'concern', answer: 'no' })
      .act({ kind: 'answer-step', step: 'whose', answer: 'ours' });
    expect(walk.now()).toBe('plan');
    expect(walk.act({ kind: 'change-answer', step: 'concern' }).now()).toBe('concern');
    expect(walk.act({ kind: 'answer-step', step: 'concern', answer: 'no' }).now()).toBe('plan');
    expect(walk.act({ kind: 'change-answer', step: 'concern' }).now()).toBe('concern');
    expect(walk.act({ kind: 'answer-step', step: 'concern', answer: 'spam' }).now()).toBe('o3-spam');
  });

  it('a line the ticket answered can be asked as well', () => {
    const walk = work(9000003);
    expect(walk.now()).toBe('today');
    walk.act({ kind: 'answer-step', step: 'today', answer: 'no' });
    expect(walk.now()).toBe('stop-low');
    expect(walk.act({ kind: 'change-answer', step: 'priority' }).now()).toBe('priority');
    expect(walk.act({ kind: 'answer-step', step: 'priority', answer: 'normal' }).now()).toBe('concern');
  });

  it('back goes one answer back each time, first through the agent’s own, then through the ticket’s', () => {
    const walk = work(9000004)
      .act({ kind: 'answer-step', step: 'today', answer: 'no' })
      .act({ kind: 'answer-step', step: 'concern', answer: 'no' })
      .act({ kind: 'answer-step', step: 'whose', answer: 'ours' });
    expect(walk.act({ kind: 'go-back' }).now()).toBe('whose');
    expect(walk.act({ kind: 'go-back' }).now()).toBe('concern');
    expect(walk.act({ kind: 'go-back' }).now()).toBe('today');
    expect(walk.act({ kind: 'go-back' }).now()).toBe('state');
    expect(walk.act({ kind: 'go-back' }).now()).toBe('queue');
    expect(walk.act({ kind: 'go-back' }).now()).toBe('queue');
  });

  it('start again forgets this ticket, and keeps the answer of the day', () => {
    const walk = work(9000004)
      .act({ kind: 'answer-step', step: 'today', answer: 'no' })
      .act({ kind: 'answer-step', step: 'concern', answer: 'no' })
      .act({ kind: 'change-answer', step: 'state' })
      .act({ kind: 'start-again' });
    expect(walk.now()).toBe('concern');
    expect(walk.kept().record?.answers).toEqual([]);
    expect(walk.kept().day?.answers.map(({ step }) => step)).toEqual(['today']);
  });
});

describe('answers of the day', () => {
  it('a “no” holds on other tickets; a “yes” holds on its own alone', () => {
    const calm = work(9000004).act({ kind: 'answer-step', step: 'today', answer: 'no' }).kept();
    expect(calm.day).toEqual({
      date: when.date,
      flow: flow.id,
      answers: [{ step: 'today', answer: 'no', at: when.at }],
    });
    expect(work(9000006, { record: null, day: calm.day }).now()).toBe('concern');
    const busy = work(9000004).act({ kind: 'answer-step', step: 'today', answer: 'incident' });
    expect(busy.now()).toBe('stop-incident-first');
    expect(busy.kept().day).toBeNull();
  });

  it('one that turns into a “yes”, or is asked again, holds no longer', () => {
    for (const first of [
      { kind: 'answer-step', step: 'today', answer: 'overwhelmed' },
      { kind: 'change-answer', step: 'today' },
    ] as const) {
      const walk = work(9000004).act({ kind: 'answer-step', step: 'today', answer: 'no' }).act(first);
      expect(walk.kept().day?.answers).toEqual([]);
      expect(work(9000006, { record: null, day: walk.kept().day }).now()).toBe('today');
    }
  });

  it('those of another flow are no answers here, and give way to the first of this one', () => {
    const said = (step: string) => ({ step, answer: 'no', at: when.at });
    const other = { date: when.date, flow: 'other', answers: [said('today'), said('weather')] };
    const walk = work(9000004, { record: null, day: other });
    expect(walk.now()).toBe('today');
    expect(walk.act({ kind: 'change-answer', step: 'queue' }).kept().day).toBe(other);
    walk.act({ kind: 'answer-step', step: 'today', answer: 'no' });
    expect(walk.kept().day).toEqual({ date: when.date, flow: flow.id, answers: [said('today')] });
  });
});

describe('after a submit', () => {
  it('asks anew only what was about the moment', () => {
    const walk = work(9000001)
      .act({ kind: 'answer-step', step: 'today', answer: 'no' })
      .act({ kind: 'answer-step', step: 'mine', answer: 'yes' })
      .act({ kind: 'answer-step', step: 'progress', answer: 'longer' });
    expect(walk.now()).toBe('o22-holding-reply');
    expect(walk.act({ kind: 'forget-moment' }).now()).toBe('progress');
    expect(walk.kept().record?.answers.map(({ step }) => step)).toEqual(['today', 'mine']);
  });

  it('leaves a ticket alone that was never begun, or begun with another flow', () => {
    expect(work(9000001).act({ kind: 'forget-moment' }).kept()).toEqual(nothing);
    const other: KeptChoices = { record: record({ flow: 'other' }), day: null };
    expect(work(9000001, other).act({ kind: 'forget-moment' }).kept()).toEqual(other);
  });
});

describe('a record of another flow or version', () => {
  it('answers of another flow are not taken; the first answer here begins anew', () => {
    const walk = work(9000001, { record: record({ flow: 'other' }), day: null });
    expect(walk.answered()).toEqual(['queue: yes', 'state: active']);
    walk.act({ kind: 'answer-step', step: 'today', answer: 'no' });
    expect(walk.kept().record?.answers.map(({ step }) => step)).toEqual(['today']);
  });

  it('answers of another version hold where they still fit', () => {
    const gone = { step: 'step-that-went', answer: 'yes', at: when.at };
    const old = record({ version: 0, answers: [gone, ...record().answers] });
    const walk = work(9000001, { record: old, day: null }).act({ kind: 'answer-step', step: 'today', answer: 'no' });
    expect(walk.now()).toBe('o22-holding-reply');
    expect(walk.kept().record?.version).toBe(flow.version);
  });
});
