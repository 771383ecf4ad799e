import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../../src/contracts/queue-snapshot.ts';
import { applyIntent } from '../../../src/features/triage-guide/apply-intent.ts';
import { makeGuideState } from '../../../src/features/triage-guide/guide-state.ts';
import { tellQueue } from '../../../src/features/triage-guide/tell-queue.ts';
import { findPreset } from '../../../src/flow/presets.ts';
import { makeCalendar } from '../../../src/queue/working-days.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';
import { HOST, makeQuestion } from './guide-samples.ts';

const flow = findPreset('govuk-2nd-line-2021')!;
const question = makeQuestion(9000004);
const calendar = makeCalendar(question.settings);
const when = { at: GOVUK_NOW, date: '2021-09-02', touchedAt: '2021-09-02T09:00:00Z' };
const nothing = { record: null, day: null };
const start = makeGuideState(question, flow, nothing, calendar);
const keep = (ending: string, kept: Parameters<typeof applyIntent>[1] = nothing) =>
  applyIntent({ kind: 'keep-done', ending }, kept, flow, start.walk, when);

const row = (id: number, over: Partial<QueueRow> = {}): QueueRow => ({
  id,
  status: 'open',
  priority: 'high',
  createdAt: '2021-09-01T09:00:00Z',
  updatedAt: '2021-09-01T09:00:00Z',
  repliedAt: null,
  solvedAt: null,
  statusSince: null,
  holder: 'nobody',
  audience: 'department',
  canBeAnswered: true,
  inMyGroups: true,
  ...over,
});
const queue = (...rows: QueueRow[]) => ({
  host: HOST,
  userId: 1,
  groupIds: [],
  at: GOVUK_NOW,
  clockOffset: 0,
  rows,
  missing: [],
  dropped: 0,
});

describe('what was carried out', () => {
  it('is kept by id and time, each ending once, the last one shown with its title', () => {
    const twice = keep('o24-log', keep('o21-take-it', keep('o24-log')));
    expect(twice.record?.done?.map(({ ending }) => ending)).toEqual(['o21-take-it', 'o24-log']);
    expect(makeGuideState(question, flow, twice, calendar).done).toEqual({
      title: 'Write down what you did',
      at: GOVUK_NOW,
    });
  });

  it('outlives answers and a submit, not a new start', () => {
    const done = keep('o21-take-it');
    const after = applyIntent({ kind: 'forget-moment' }, done, flow, start.walk, when);
    expect(after.record?.done).toEqual(done.record?.done);
    expect(applyIntent({ kind: 'start-again' }, done, flow, start.walk, when).record?.done).toBeUndefined();
  });
});

describe('what the stored queue knows', () => {
  const done = { ...start, done: { title: 'Take it', at: GOVUK_NOW } };

  it('names the next ticket once this one is done, never this one', () => {
    const next = tellQueue(question, queue(row(9000004), row(9000005)), calendar, done).next;
    expect(next).toEqual({
      id: 9000005,
      url: `https://${HOST}/agent/tickets/9000005`,
      why: 'oldest High ticket, waiting 1 working day',
    });
    expect(tellQueue(question, queue(row(9000005)), calendar, start).next).toBeUndefined();
    expect(tellQueue(question, queue(row(9000004)), calendar, done).next).toBeUndefined();
  });

  it('tells the account’s own targets of this ticket alone', () => {
    const targets = [{ metric: 'first_reply_time', stage: 'active', breachAt: '2021-09-03T12:00:00Z' }];
    expect(tellQueue(question, queue(row(9000004, { targets })), calendar, start).targets).toEqual([
      expect.stringMatching(/^first reply due .*3 Sep/),
    ]);
    expect(tellQueue(question, queue(row(9000005, { targets })), calendar, start).targets).toBeUndefined();
  });

  it('of another Zendesk, or none, says nothing', () => {
    expect(tellQueue(question, null, calendar, done)).toEqual(done);
    expect(tellQueue(question, { ...queue(row(9000005)), host: 'other.zendesk.com' }, calendar, done)).toEqual(done);
  });
});
