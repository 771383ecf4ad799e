import type { Condition, FlowFile, FlowStep } from '../../../src/contracts/flow-file.ts';
import type { FactName, TicketFacts } from '../../../src/facts/ticket-facts.ts';
import { askCondition, makeAskContext } from '../../../src/flow/ask-condition.ts';
import { type Leaf, listLeaves, topicOf } from '../../../src/flow/checks/search/leaves.ts';
import { isFactName } from '../../../src/flow/fact-kinds.ts';

export type UnknownFact = { fact: FactName; why: string };

function listConditions(step: FlowStep): Condition[] {
  return step.answers.flatMap(({ when, likely }) => [when, likely?.when].filter((one) => one !== undefined));
}

function listNames(leaf: Leaf): FactName[] {
  if ('inGroup' in leaf) return ['groupId', 'group'];
  const topic = topicOf(leaf);
  if ('block' in topic) return ['blocks'];
  if ('field' in topic) return ['fields'];
  const fact = 'fact' in topic ? topic.fact : 'fact' in leaf ? leaf.fact : '';
  return isFactName(fact) ? [fact] : [];
}

/** Facts these steps ask about in vain, and why they are not known, in the order they are asked. */
export function listUnknownFacts(steps: readonly FlowStep[], flow: FlowFile, facts: TicketFacts): UnknownFact[] {
  const context = makeAskContext(facts, flow.groups);
  const leaves = steps.flatMap(listConditions).flatMap(listLeaves);
  const inVain = leaves.filter((leaf) => askCondition(leaf, context).truth === 'unknown');
  return [...new Set(inVain.flatMap(listNames))].flatMap((fact) => {
    const one = facts[fact];
    return one.known ? [] : [{ fact, why: one.why }];
  });
}

/** The steps of a walk, in order. */
export function pickSteps(flow: FlowFile, ids: readonly string[]): FlowStep[] {
  return flow.steps.filter(({ id }) => ids.includes(id));
}
