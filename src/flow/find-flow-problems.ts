import type { Condition, FlowAction, FlowAnswer, FlowFile } from '../contracts/flow-file.ts';
import { findMismatch } from './fact-kinds.ts';

type Problem = { place: string; message: string };

/** Ids given twice in a list. */
export function findTwins(place: string, list: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id } of list) {
    if (seen.has(id)) problems.push({ place, message: `${id} is there twice` });
    seen.add(id);
  }
  return problems;
}

function findConditionProblems(condition: Condition, place: string, flow: FlowFile): Problem[] {
  if ('not' in condition) return findConditionProblems(condition.not, `${place}.not`, flow);
  if ('inGroup' in condition) {
    return Object.hasOwn(flow.groups, condition.inGroup)
      ? []
      : [{ place, message: `There is no group called ${condition.inGroup}` }];
  }
  if ('fact' in condition) {
    const message = findMismatch(condition);
    return message === undefined ? [] : [{ place, message }];
  }
  const [name, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  if (parts.length === 0) return [{ place, message: `${name} needs at least one condition` }];
  return parts.flatMap((part, index) => findConditionProblems(part, `${place}.${name}[${index}]`, flow));
}

/** What is wrong with the conditions of an answer. */
export function findAnswerProblems(answer: FlowAnswer, place: string, flow: FlowFile): Problem[] {
  const { when, likely } = answer;
  return [
    ...(when === undefined ? [] : findConditionProblems(when, `${place}.when`, flow)),
    ...(likely === undefined ? [] : findConditionProblems(likely.when, `${place}.likely.when`, flow)),
  ];
}

/** Whether the key an action names is a row of the flow's constants, and one that may be offered. */
export function findActionProblems(action: FlowAction, place: string, flow: FlowFile): Problem[] {
  switch (action.do) {
    case 'set-group': {
      const group = Object.hasOwn(flow.groups, action.group) ? flow.groups[action.group] : undefined;
      if (group === undefined) return [{ place, message: `There is no group called ${action.group}` }];
      // Zendesk's own name says so (`domain.md` 3.4).
      return /don['’]t transfer here/i.test(group.name)
        ? [{ place, message: `Tickets must not be sent to ${group.name}` }]
        : [];
    }
    case 'apply-macro':
      return Object.hasOwn(flow.macros, action.macro)
        ? []
        : [{ place, message: `There is no macro called ${action.macro}` }];
    case 'tell':
      return Object.hasOwn(flow.people, action.who) ? [] : [{ place, message: `There is nobody called ${action.who}` }];
    default:
      return [];
  }
}
