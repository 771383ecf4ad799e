import type { FlowAction, FlowFile } from '../contracts/flow-file.ts';
import { capitalise } from '../facts/capitalise.ts';
import type { TicketFacts } from '../facts/ticket-facts.ts';
import { describeAction } from './describe-action.ts';
import type { EndingAction } from './walk-types.ts';

/** Order of doing: what changes fields, what fills the draft, and Submit last. Equal ones keep the ending's order. */
const ranks: Partial<Record<FlowAction['do'], number>> = { 'apply-macro': 1, reply: 2, note: 3, submit: 9 };

/** The actions of an ending, in the ending's order, each with what is, what will be, and why it cannot be done. */
export function planActions(actions: readonly FlowAction[], flow: FlowFile, facts: TicketFacts): EndingAction[] {
  const comments: readonly FlowAction[] = actions.filter((one) => one.do === 'reply' || one.do === 'note');
  const isTwofold = comments.some((one) => one.do !== comments[0]?.do);
  return actions.map((action) => {
    const described = describeAction(action, flow, facts);
    const isSecond = isTwofold && comments.includes(action) && action.do !== comments[0]?.do;
    return isSecond ? { ...described, part: 2 } : described;
  });
}

/** Places of the actions in the order "Do all" works them: fields, macro, reply, note, Submit. */
export function orderActions(actions: readonly Pick<FlowAction, 'do'>[]): number[] {
  const rank = (place: number) => ranks[actions[place]?.do ?? 'take'] ?? 0;
  return actions.map((_, place) => place).sort((one, other) => rank(one) - rank(other) || one - other);
}

const touches: Partial<Record<FlowAction['do'], readonly string[]>> = {
  take: ['assignee', 'group'],
  'set-group': ['group', 'assignee'],
  'set-assignee': ['group', 'assignee'],
  'set-priority': ['priority'],
  'add-tag': ['tags'],
  submit: ['status'],
};

/** "Priority and tags stay as they are.": the fields no action touches; undefined with a macro, which its preview tells. */
export function sayWhatStays(actions: readonly FlowAction[]): string | undefined {
  if (actions.length === 0 || actions.some((one) => one.do === 'apply-macro')) return undefined;
  const touched = new Set(
    actions.flatMap((one) => (one.do === 'submit' && one.as === 'unchanged' ? [] : (touches[one.do] ?? []))),
  );
  const left = ['assignee', 'group', 'priority', 'tags', 'status'].filter((field) => !touched.has(field));
  const [last = ''] = left.splice(-1);
  const list = left.length === 0 ? last : `${left.join(', ')} and ${last}`;
  if (list === '') return undefined;
  return `${capitalise(list)} ${list === 'tags' || left.length > 0 ? 'stay as they are' : 'stays as it is'}.`;
}
