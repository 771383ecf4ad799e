import type { FlowDocument, WrittenAnswer, WrittenStep } from '../contracts/flow-file.ts';
import { type FlowProblem, findConditionProblems, sayMissing } from './find-condition-problems.ts';
import { findTwins } from './find-flow-problems.ts';

/** Keys 1 to 9 answer a step (`ui.md`). */
const mostAnswers = 9;

type Target = WrittenAnswer['to'];

/** A list of steps, the flow's own or a sub-flow's, with what its answers may lead to. */
type StepList = {
  place: string;
  steps: readonly WrittenStep[];
  flow: FlowDocument;
  endings: ReadonlySet<string>;
  order: ReadonlyMap<string, number>;
  /** Names of the exits; undefined outside sub-flows. */
  exits: readonly string[] | undefined;
  /** Sub-flows that may be called from here. */
  callable: ReadonlyMap<string, { exits: readonly string[] }>;
};

function findCallProblems(to: Extract<Target, { subflow: string }>, index: number, place: string, list: StepList) {
  const called = list.callable.get(to.subflow);
  if (called === undefined) {
    const isThere = list.flow.subflows?.some(({ id }) => id === to.subflow) === true;
    const message = isThere
      ? `${to.subflow} may not be called from here: a sub-flow calls only sub-flows that stand later in the list`
      : `There is no sub-flow called ${to.subflow}: add it under subflows, or use one that is there`;
    return [{ place, message }];
  }
  const then = to.then ?? {};
  const problems = Object.entries(then).flatMap(([exit, next]) =>
    called.exits.includes(exit)
      ? findTargetProblems(next, index, `${place}.then.${exit}`, list)
      : [{ place: `${place}.then.${exit}`, message: `${to.subflow} has no exit called ${exit}: leave this out` }],
  );
  for (const exit of called.exits) {
    if (!Object.hasOwn(then, exit)) {
      problems.push({ place: `${place}.then`, message: `Say where the exit ${exit} of ${to.subflow} leads` });
    }
  }
  return problems;
}

function findTargetProblems(to: Target, index: number, place: string, list: StepList): FlowProblem[] {
  if ('subflow' in to) return findCallProblems(to, index, place, list);
  if ('ending' in to) {
    return list.endings.has(to.ending) ? [] : [{ place, message: sayMissing('ending', to.ending) }];
  }
  if ('exit' in to) {
    if (list.exits === undefined) return [{ place, message: 'Only steps of a sub-flow have exits: lead to a step' }];
    return list.exits.includes(to.exit)
      ? []
      : [{ place, message: `There is no exit called ${to.exit}: add it to the exits of the sub-flow` }];
  }
  const target = list.order.get(to.step);
  if (target === undefined) return [{ place, message: sayMissing('step', to.step) }];
  return target > index ? [] : [{ place, message: `${to.step} comes before: lead to a later step` }];
}

function findAnswerProblems(answer: WrittenAnswer, index: number, place: string, list: StepList): FlowProblem[] {
  const { when, likely, to } = answer;
  return [
    ...(when === undefined ? [] : findConditionProblems(when, `${place}.when`, list.flow)),
    ...(likely === undefined ? [] : findConditionProblems(likely.when, `${place}.likely.when`, list.flow)),
    ...findTargetProblems(to, index, `${place}.to`, list),
  ];
}

function findListProblems(list: StepList): FlowProblem[] {
  const problems = findTwins(list.place, list.steps);
  for (const [index, step] of list.steps.entries()) {
    const place = `${list.place}.${step.id}.answers`;
    problems.push(...findTwins(place, step.answers));
    if (step.answers.length > mostAnswers) {
      problems.push({ place, message: `No more than ${mostAnswers} answers, one for each key` });
    }
    for (const [number, answer] of step.answers.entries()) {
      problems.push(...findAnswerProblems(answer, index, `${place}[${number}]`, list));
    }
  }
  return problems;
}

/** What is wrong with the steps of a flow and of its sub-flows: ids, conditions, and where answers lead. */
export function findStepProblems(flow: FlowDocument): FlowProblem[] {
  const subflows = flow.subflows ?? [];
  const endings = new Set(flow.endings.map(({ id }) => id));
  const makeList = (place: string, steps: readonly WrittenStep[], exits: readonly string[] | undefined, from: number) =>
    findListProblems({
      place,
      steps,
      flow,
      endings,
      exits,
      order: new Map(steps.map(({ id }, index) => [id, index])),
      callable: new Map(subflows.slice(from).map((one) => [one.id, { exits: one.exits ?? [] }])),
    });
  return [
    ...makeList('steps', flow.steps, undefined, 0),
    ...findTwins('subflows', subflows),
    ...subflows.flatMap((one, index) => makeList(`subflows.${one.id}.steps`, one.steps, one.exits ?? [], index + 1)),
  ];
}
