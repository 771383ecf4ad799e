import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FlowFile } from '../../../../src/contracts/flow-file.ts';
import type { GivenAnswer } from '../../../../src/contracts/walk-record.ts';
import { askCondition, makeAskContext } from '../../../../src/flow/ask-condition.ts';
import { checkFlow } from '../../../../src/flow/checks/check-flow.ts';
import { walkFlow } from '../../../../src/flow/walk-flow.ts';
import { makeFacts } from '../make-facts.ts';
import { anyFlow, anyValues } from '../make-flow.ts';

/** Enough for every run to meet many tickets that count; 3,000 found nothing more. */
const numRuns = 80;
const timeout = 60_000;

const check = (flow: FlowFile) => checkFlow({ flow, document: flow, places: new Map() });

/** Tickets that may be: no foreign words, and facts that go with each other. */
const tickets = anyValues.map(
  ({ pendingDays, ...values }): Record<string, unknown> => ({
    ...values,
    priority: values.priority === 'hoch' ? 'urgent' : values.priority,
    isMerged: false,
    ...(values.status === 'pending' ? { pendingDays } : {}),
  }),
);
const someTickets = fc.array(tickets, { minLength: 8, maxLength: 8 });

function truthsAt(flow: FlowFile, id: string, values: Record<string, unknown>) {
  const context = makeAskContext(makeFacts(values), flow.groups);
  const step = flow.steps.find((one) => one.id === id)!;
  return step.answers.map(({ when }) => (when === undefined ? undefined : askCondition(when, context).truth));
}

/** Walks a ticket; where it stands open, `visit` looks and an answer the ticket does not rule out is taken. */
function walkThrough(flow: FlowFile, values: Record<string, unknown>, turn: number, visit: (step: string) => void) {
  const given: GivenAnswer[] = [];
  const decided: [string, string][] = [];
  for (;;) {
    const { now, answered } = walkFlow(flow, makeFacts(values), given);
    decided.push(
      ...answered.flatMap((one) => (one.by.who === 'ticket' ? [[one.step, one.answer] as [string, string]] : [])),
    );
    if (now.kind === 'ending') return decided;
    const { step, answers } = now.step;
    visit(step);
    const truths = truthsAt(flow, step, values);
    const open = answers.filter((_, index) => truths[index] !== false);
    const chosen = open[turn % Math.max(1, open.length)];
    if (chosen === undefined) return decided;
    given.push({ step, answer: chosen.answer, at: '2021-09-02T09:00:00Z' });
  }
}

it(
  'misses no gap and no overlap that a ticket falls into',
  () => {
    let met = 0;
    fc.assert(
      fc.property(anyFlow, someTickets, fc.nat(5), (flow, all, turn) => {
        const warnings = check(flow);
        const hasWarning = (step: string, checks: string[]) =>
          warnings.some((one) => checks.includes(one.check) && `${one.place}.`.startsWith(`steps.${step}.`));
        for (const values of all) {
          walkThrough(flow, values, turn, (step) => {
            const truths = truthsAt(flow, step, values);
            if (truths.every((one) => one === false)) {
              met += 1;
              expect(hasWarning(step, ['gap', 'unsure'])).toBe(true);
            }
            if (truths.filter((one) => one === true).length > 1) {
              met += 1;
              expect(hasWarning(step, ['overlap', 'shadowed', 'unsure'])).toBe(true);
            }
          });
        }
      }),
      { numRuns },
    );
    expect(met).toBeGreaterThan(40);
  },
  timeout,
);

it(
  'calls no answer shadowed or never met that a ticket gives',
  () => {
    let met = 0;
    fc.assert(
      fc.property(anyFlow, someTickets, fc.nat(5), (flow, all, turn) => {
        const warnings = check(flow).filter((one) => one.check === 'shadowed' || one.check === 'never');
        for (const values of all) {
          for (const [step, answer] of walkThrough(flow, values, turn, () => undefined)) {
            const number = flow.steps.find(({ id }) => id === step)!.answers.findIndex(({ id }) => id === answer);
            met += 1;
            expect(warnings.map(({ place }) => place)).not.toContain(`steps.${step}.answers[${number}].when`);
          }
        }
      }),
      { numRuns },
    );
    expect(met).toBeGreaterThan(40);
  },
  timeout,
);

it(
  'gives examples that are true to the conditions',
  () => {
    let met = 0;
    fc.assert(
      fc.property(anyFlow, (flow) => {
        for (const { check: name, place, ticket } of check(flow)) {
          if (ticket === undefined) continue;
          met += 1;
          const truths = truthsAt(flow, place.split('.')[1]!, ticket);
          if (name === 'gap') expect(truths.every((one) => one === false)).toBe(true);
          else expect(truths.filter((one) => one === true).length).toBeGreaterThan(1);
        }
      }),
      { numRuns },
    );
    expect(met).toBeGreaterThan(40);
  },
  timeout,
);
