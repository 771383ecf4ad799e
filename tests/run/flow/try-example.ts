import type { FlowExample, FlowFile } from '../../../src/contracts/flow-file.ts';
import type { GivenAnswer } from '../../../src/contracts/walk-record.ts';
import type { TicketFacts } from '../../../src/facts/ticket-facts.ts';
import { walkFlow } from '../../../src/flow/walk-flow.ts';
import type { AnsweredStep, Walk } from '../../../src/flow/walk-types.ts';
import { type CaseSettings, findMe, makeGivenFacts, readCaseFacts } from './read-case-facts.ts';
import { readTicketFile } from './read-ticket-file.ts';

/** How one worked example went. Steps are those of its path. */
export type ExampleResult = {
  id: string;
  passed: boolean;
  expected: string;
  /** Ending reached, or null where a step stayed open. */
  ending: string | null;
  open: string | null;
  steps: number;
  /** Steps the ticket answers, whether or not the example also gives an answer; and those it answers wrongly. */
  self: number;
  wrong: number;
  failures: string[];
  notes: string[];
  walk: Walk;
};

type OwnAnswer = { step: string; answer: string | undefined; expected: string };

function readExampleFacts(example: FlowExample, settings: CaseSettings): { facts: TicketFacts; notes: string[] } {
  if (example.facts !== undefined) return { facts: makeGivenFacts(example.facts), notes: [] };
  const [first] = readTicketFile(example.ticket, `The ticket of ${example.id}`);
  if (first === undefined) throw new Error('an example holds no ticket');
  const { me } = example;
  const told = me === undefined ? undefined : findMe(String(me.id), first.users);
  return {
    facts: readCaseFacts(first, settings, me && { ...told, id: me.id, name: told?.name ?? me.name }),
    notes: first.notes,
  };
}

/**
 * What the ticket says at a step of the path by itself. Where the example gives an answer, the step is walked again
 * without it, so that a flow does not look better by examples that answer for it.
 */
function askTicket(one: AnsweredStep, example: FlowExample, walk: (without: string) => Walk): OwnAnswer {
  const expected = example.self?.[one.step] ?? one.answer;
  if (one.by.who === 'ticket') return { step: one.step, answer: one.answer, expected };
  const alone = walk(one.step).answered.find(({ step }) => step === one.step);
  return { step: one.step, answer: alone?.answer, expected };
}

function listFailures(example: FlowExample, walk: Walk, own: readonly OwnAnswer[]): string[] {
  const failures: string[] = [];
  const { now } = walk;
  if (now.kind === 'step') failures.push(`stopped at step ${now.step.step}, not at ending ${example.ending}`);
  else if (now.ending.id !== example.ending) failures.push(`ended at ${now.ending.id}, not at ${example.ending}`);
  for (const [step, answer] of Object.entries(example.self ?? {})) {
    const found = own.find((one) => one.step === step);
    if (found === undefined) failures.push(`step ${step} was not reached, and should answer itself with ${answer}`);
    else if (found.answer === undefined) failures.push(`step ${step} did not answer itself, and should with ${answer}`);
    else if (found.answer !== answer)
      failures.push(`step ${step} answered itself with ${found.answer}, not with ${answer}`);
  }
  return failures;
}

/** Walks an example with the answers it gives, and compares. `now` of the example wins over the one given. */
export function tryExample(example: FlowExample, flow: FlowFile, settings: CaseSettings): ExampleResult {
  const now = example.now ?? settings.now;
  const { facts, notes } = readExampleFacts(example, { ...settings, now });
  const given = Object.entries(example.answers).map(([step, answer]): GivenAnswer => ({ step, answer, at: now }));
  const walk = walkFlow(flow, facts, given);
  const alone = (without: string) =>
    walkFlow(
      flow,
      facts,
      given.filter(({ step }) => step !== without),
    );
  const own = walk.answered.map((one) => askTicket(one, example, alone));
  const failures = listFailures(example, walk, own);
  const reached = new Set(walk.answered.map(({ step }) => step));
  const idle = given.filter(({ step }) => !reached.has(step)).map(({ step }) => `the answer to ${step} was not needed`);
  return {
    id: example.id,
    passed: failures.length === 0,
    expected: example.ending,
    ending: walk.now.kind === 'ending' ? walk.now.ending.id : null,
    open: walk.now.kind === 'step' ? walk.now.step.step : null,
    steps: own.length + (walk.now.kind === 'step' ? 1 : 0),
    self: own.filter(({ answer }) => answer !== undefined).length,
    wrong: own.filter(({ answer, expected }) => answer !== undefined && answer !== expected).length,
    failures,
    notes: [...notes, ...idle],
    walk,
  };
}
