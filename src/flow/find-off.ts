import type { FlowAction } from '../contracts/flow-file.ts';
import type { TicketFacts } from '../facts/ticket-facts.ts';

/** What the product does in the page, apart from what a person does; `note` is all a light agent may do. */
const worked: readonly FlowAction['do'][] = [
  ...(['take', 'set-priority', 'set-group', 'set-assignee', 'apply-macro', 'add-tag'] as const),
  ...(['reply', 'note', 'submit'] as const),
];

/** Whether the product can do it in the page, or only a person. */
export function isWorked(action: Pick<FlowAction, 'do'>): boolean {
  return worked.includes(action.do);
}

/** Why an action cannot be done on this ticket by this agent, in words; undefined where nothing is known against it. */
export function findOff(action: FlowAction, facts: TicketFacts): string | undefined {
  if (!isWorked(action)) return undefined;
  if (facts.status.known && facts.status.value === 'closed') {
    return 'This ticket is closed. Zendesk lets nobody change it.';
  }
  if (facts.isLightAgent.known && facts.isLightAgent.value && action.do !== 'note') {
    return 'Your account is a light agent’s. Zendesk lets it write internal notes only.';
  }
  if (action.do === 'reply' && facts.canBeAnswered.known && !facts.canBeAnswered.value) {
    const isAnonymous = facts.isAnonymous.known && facts.isAnonymous.value;
    return isAnonymous ? 'The sender is anonymous, so there is nobody to reply to.' : 'There is nobody to reply to.';
  }
  return undefined;
}
