import type { Condition, FlowFile, FlowStep } from '../../../contracts/flow-file.ts';
import { askCondition, makeAskContext } from '../../ask-condition.ts';
import type { Arrivals } from './arrivals.ts';
import type { Budget } from './budget.ts';
import { makeExampleFacts, type TopicValues } from './example-facts.ts';
import { type Formula, LeafTable, type Sign } from './formula.ts';
import { askAlone, type Choice, makeChoices } from './make-choices.ts';
import { isPossible } from './possible-ticket.ts';
import { makeTicketSearch, type SearchResult } from './search-ticket.ts';

/** A condition that is to be true, or false, on the ticket looked for. */
export type Wish = readonly [condition: Condition, truth: boolean];

/** Looks for tickets among those that can come to one step; all searches share one budget. */
export type StepSearch = {
  /** A ticket on which all wishes about the step's own conditions hold; `anywhere`: also one that cannot come to the step. */
  find: (wishes: readonly Wish[], anywhere?: boolean) => SearchResult;
  /** Whether the budget is used up, so that what was not found may be there all the same. */
  isSpent: () => boolean;
};

/** Whether the product's own reading of the conditions agrees, so that no example is ever wrong. */
function holds(wishes: readonly Wish[], values: TopicValues, groups: FlowFile['groups']): boolean {
  const context = makeAskContext(makeExampleFacts(values), groups);
  return wishes.every(([condition, truth]) => askCondition(condition, context).truth === truth);
}

/** Makes ready to search for tickets at a step, which is the `index`th of its flow. */
export function makeStepSearch(
  flow: FlowFile,
  step: FlowStep,
  index: number,
  arrivals: Arrivals,
  budget: Budget,
): StepSearch {
  const table = new LeafTable();
  const formulas = new Map<Condition, Formula>();
  for (const { when } of step.answers) if (when !== undefined) formulas.set(when, table.add(when));
  const { groups } = flow;
  const choices: Choice[] = makeChoices(
    table.leaves,
    groups,
    (topic) => arrivals.valuesOf(topic),
    (topic, value) => arrivals.canArriveWith(topic, value, index),
  );
  const search = makeTicketSearch(choices, budget);
  const shapes = new Map(choices.map(({ topic, shape }) => [topic.key, shape]));

  const canArrive = (values: TopicValues, signOf: (leaf: number) => Sign): boolean => {
    const known = new Map(values.map(([topic, value]) => [topic.key, value]));
    const reached = arrivals.findReached(
      known.keys(),
      (leaf, topic) => {
        const own = table.find(leaf);
        if (own !== undefined) return signOf(own);
        if (!known.has(topic.key)) return -1;
        const sign = askAlone(leaf, topic, known.get(topic.key), groups);
        // A tag or a word the example does not have could be added to it.
        return sign === 1 || shapes.get(topic.key) === 'scalar' ? sign : -1;
      },
      index,
    );
    return reached[index] === 1;
  };

  return {
    isSpent: () => budget.isSpent(),
    find(wishes, anywhere = false) {
      const parts = wishes.map(([condition, truth]) => {
        const formula = formulas.get(condition);
        if (formula === undefined) throw new Error(`step ${step.id} does not ask this`);
        return truth ? formula : ({ op: 'not', part: formula } as const);
      });
      return search(
        { op: 'all', parts },
        (values, signOf) =>
          isPossible(values) && holds(wishes, values, groups) && (anywhere || canArrive(values, signOf)),
      );
    },
  };
}
