import { readFacts } from '../../src/facts/read-facts.ts';
import { findPreset } from '../../src/flow/presets.ts';
import { readFlowText } from '../../src/flow/read-flow-text.ts';
import { walkFlow } from '../../src/flow/walk-flow.ts';
import { data, makeQuestion } from '../unit/features/guide-samples.ts';
import type { Task } from './measure.ts';

/** Every step asks for blocks, words near each other, tags and times, so that none is cheaper than a team's own. */
function makeStep(index: number, count: number) {
  const to = (ahead: number) =>
    index + ahead < count ? { step: `s${index + ahead}` } : { ending: ahead % 2 ? 'done' : 'stop' };
  const near = { fact: 'message', lists: [['change', 'new', 'broken'], { words: 'domains' }], within: 5 };
  return {
    id: `s${index}`,
    question: `Question ${index}`,
    answers: [
      { id: 'yes', label: 'Yes', when: { all: [{ fact: 'tags', has: 'govt_form' }, { near }] }, to: to(3) },
      {
        id: 'no',
        label: 'No',
        when: { not: { all: [{ fact: 'tags', has: 'govt_form' }, { near }] } },
        likely: { when: { block: 'Details', mentions: [`word ${index}`, 'rates'] }, reason: 'It says so' },
        to: to(1),
      },
    ],
  };
}

/** The text of a flow of so many steps. */
function makeText(count: number): string {
  const ending = { title: 'End', why: 'Because', actions: [], reply: 'owed' };
  return JSON.stringify({
    format: 1,
    id: 'large',
    title: 'Large',
    version: 1,
    date: '2026-11-24',
    groups: {},
    macros: {},
    people: {},
    words: { domains: { list: Array.from({ length: 40 }, (_, at) => `domain ${at}`).concat('dns') } },
    steps: Array.from({ length: count }, (_, at) => makeStep(at, count)),
    endings: [
      { id: 'done', ...ending },
      { id: 'stop', ...ending },
    ],
  });
}

/** Reading a flow of 500 steps, and walking 10,000 tickets: facts read anew for each, through a preset and through it. */
export function makeLargeTasks(): Task[] {
  const text = makeText(500);
  const read = readFlowText(text);
  const preset = findPreset('govuk-2nd-line-2021');
  if (!read.ok || !preset) throw new Error(`the large flow cannot be read: ${JSON.stringify(read)}`);
  const inputs = data.tickets.map(({ id }) => {
    const { page, known, me, now } = makeQuestion(id);
    return { page, ...known.details, me, now, pendingDaysAs: 'calendar' as const };
  });
  const walk = (flow: typeof preset, count: number) => () => {
    for (let at = 0; at < count; at += 1) walkFlow(flow, readFacts(inputs[at % inputs.length]!));
  };
  return [
    { name: `read a flow of 500 steps (${Math.round(text.length / 1000)} kB)`, run: () => readFlowText(text) },
    { name: 'facts and walk of 10,000 tickets, the preset', run: walk(preset, 10_000) },
    { name: 'facts and walk of 100 tickets, all 500 steps', run: walk(read.flow, 100) },
    { name: 'refuse a file of 5 MB', run: () => readFlowText(' '.repeat(5_000_000)) },
    { name: 'refuse 2 MB of open brackets', run: () => readFlowText('['.repeat(2_000_000)) },
  ];
}
