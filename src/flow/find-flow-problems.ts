import type { FlowAction, FlowDocument } from '../contracts/flow-file.ts';
import { type FlowProblem, hasRow, sayMissing } from './find-condition-problems.ts';

/** Ids given twice in a list. */
export function findTwins(place: string, list: readonly { id: string }[]): FlowProblem[] {
  const seen = new Set<string>();
  const problems: FlowProblem[] = [];
  for (const { id } of list) {
    if (seen.has(id)) problems.push({ place, message: `${id} is there twice: give one of them another id` });
    seen.add(id);
  }
  return problems;
}

/** Whether a group's row or its name (`domain.md` 3.4) forbids sending tickets to it. */
export function isClosedGroup(group: { name: string; closed?: boolean | undefined }): boolean {
  return group.closed === true || /don['’]t transfer here/i.test(group.name);
}

/** Whether the key an action names is a row of the flow's constants, and one that may be offered. */
function findActionProblems(action: FlowAction, place: string, flow: FlowDocument): FlowProblem[] {
  switch (action.do) {
    case 'set-assignee':
    case 'set-group': {
      const isKnown = action.do === 'set-group' || hasRow(flow.people, action.who);
      if (!isKnown) return [{ place, message: sayNobody(action.who) }];
      const group = hasRow(flow.groups, action.group) ? flow.groups[action.group] : undefined;
      if (group === undefined) return [{ place, message: sayMissing('group', action.group) }];
      const message = `Tickets must not be sent to ${group.name}: use another group`;
      return isClosedGroup(group) ? [{ place, message }] : [];
    }
    case 'apply-macro':
      return hasRow(flow.macros, action.macro) ? [] : [{ place, message: sayMissing('macro', action.macro) }];
    case 'tell':
      return hasRow(flow.people, action.who) ? [] : [{ place, message: sayNobody(action.who) }];
    default:
      return [];
  }
}

const sayNobody = (key: string) => `There is nobody called ${key}: add them under people, or use a key that is there`;

/** What is wrong with the endings. */
export function findEndingProblems(flow: FlowDocument): FlowProblem[] {
  return [
    ...findTwins('endings', flow.endings),
    ...flow.endings.flatMap(({ id, actions }) =>
      actions.flatMap((action, number) => findActionProblems(action, `endings.${id}.actions[${number}]`, flow)),
    ),
  ];
}
