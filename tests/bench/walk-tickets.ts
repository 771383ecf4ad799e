import { makeGuideState } from '../../src/features/triage-guide/guide-state.ts';
import { findPreset } from '../../src/flow/presets.ts';
import { makeCalendar } from '../../src/queue/working-days.ts';
import { data, makeQuestion } from '../unit/features/guide-samples.ts';
import type { Task } from './measure.ts';

const at = '2021-09-02T09:00:00Z';

/** What the background does at a click: facts, walk and clocks of one ticket; here of the 40 of the demo in a row. */
export function makeWalkTasks(): Task[] {
  const flow = findPreset('govuk-2nd-line-2021');
  if (!flow) throw new Error('the preset is gone');
  const calendar = makeCalendar();
  const answers = Object.entries({ today: 'no', concern: 'no', whose: 'ours', plan: 'hold', progress: 'longer' });
  const record = {
    flow: flow.id,
    version: flow.version,
    answers: answers.map(([step, answer]) => ({ step, answer, at })),
    touchedAt: at,
  };
  const questions = data.tickets.map(({ id }) => makeQuestion(id));
  const walk = (kept: typeof record | null) => () => {
    for (const question of questions) makeGuideState(question, flow, { record: kept, day: null }, calendar);
  };
  return [
    { name: `walk ${questions.length} tickets, nothing answered`, run: walk(null) },
    { name: `walk ${questions.length} tickets to their ending`, run: walk(record) },
  ];
}
