import type { Condition, FlowFile, FlowStep } from '../../../src/contracts/flow-file.ts';
import type { FactName, TicketFacts } from '../../../src/facts/ticket-facts.ts';
import { listLeaves, topicOf } from '../../../src/flow/checks/search/leaves.ts';
import { isFactName } from '../../../src/flow/fact-kinds.ts';

export type UnknownFact = { fact: FactName; why: string };

function listConditions(step: FlowStep): Condition[] {
  return step.answers.flatMap(({ when, likely }) => [when, likely?.when].filter((one) => one !== undefined));
}

function listNames(condition: Condition): FactName[] {
  return listLeaves(condition).flatMap((leaf): FactName[] => {
    const topic = topicOf(leaf);
    if ('block' in topic) return ['blocks'];
    if ('field' in topic) return ['fields'];
    if ('fact' in topic) return isFactName(topic.fact) ? [topic.fact] : [];
    return 'inGroup' in leaf ? ['groupId', 'group'] : 'fact' in leaf && isFactName(leaf.fact) ? [leaf.fact] : [];
  });
}

/** Facts these steps ask about that are not known, and why, in the order they are asked. */
export function listUnknownFacts(steps: readonly FlowStep[], facts: TicketFacts): UnknownFact[] {
  const names = new Set(steps.flatMap(listConditions).flatMap(listNames));
  return [...names].flatMap((fact) => {
    const one = facts[fact];
    return one.known ? [] : [{ fact, why: one.why }];
  });
}

/** The steps of a walk, in order. */
export function pickSteps(flow: FlowFile, ids: readonly string[]): FlowStep[] {
  return flow.steps.filter(({ id }) => ids.includes(id));
}
