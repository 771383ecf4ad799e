import type { FlowAction, FlowFile } from '../contracts/flow-file.ts';
import { capitalise } from '../facts/capitalise.ts';
import { isSameGroupName } from '../facts/group-name.ts';
import type { Fact, TicketFacts } from '../facts/ticket-facts.ts';
import { findOff } from './find-off.ts';
import type { EndingAction } from './walk-types.ts';

const statusWords: Record<string, string> = { hold: 'On hold' };
const holders = { me: 'You', nobody: 'Nobody', colleague: 'A colleague' } as const;
/** What will be of a field that is so already. */
export const STAYS = 'stays as it is';

/** A status in words: "On hold". */
export const sayStatus = (word: string) => statusWords[word] ?? capitalise(word);
const nameOf = (row: { name: string } | undefined, key: string) => row?.name ?? key;

/** Zendesk writes a macro's menu with two colons; people read it as a path. */
const sayMacro = (name: string) => name.replaceAll('::', ' › ');

function sayWords(action: FlowAction, flow: FlowFile): string {
  switch (action.do) {
    case 'take':
      return 'Take it';
    case 'set-priority':
      return `Set priority to ${capitalise(action.to)}`;
    case 'set-group':
      return `Set group to ${nameOf(flow.groups[action.group], action.group)}`;
    case 'set-assignee':
      return `Assign ${nameOf(flow.people[action.who], action.who)}`;
    case 'apply-macro':
      return `Apply ${action.below ? 'a macro below' : 'macro'} ${sayMacro(nameOf(flow.macros[action.macro], action.macro))}`;
    case 'add-tag':
      return `Add tag ${action.tag}`;
    case 'reply':
      return `Reply: ${action.about}`;
    case 'note':
      return `Write an internal note: ${action.about}`;
    case 'submit':
      return action.as === 'unchanged' ? 'Submit as it stands' : `Submit as ${sayStatus(action.as)}`;
    case 'tell':
      return `Tell ${nameOf(flow.people[action.who], action.who)}: ${action.about}`;
    case 'open-link':
      return `Open ${action.label}`;
    case 'by-hand':
      return action.about;
  }
}

/** The field an action is about, and in words what is and what will be; `undefined` where facts do not know. */
type Change = { field: string; change?: string | undefined };

function sayChange<T>(
  field: string,
  fact: Fact<T>,
  isSame: (now: T) => boolean,
  now: (value: T) => string,
  then: string,
): Change {
  if (!fact.known) return { field };
  return { field, change: isSame(fact.value) ? STAYS : `${now(fact.value)} → ${then}` };
}

function describeChange(action: FlowAction, flow: FlowFile, facts: TicketFacts): Partial<Change> {
  switch (action.do) {
    case 'take':
      return sayChange(
        'Assignee',
        facts.holder,
        (now) => now === 'me',
        (now) => holders[now],
        'You',
      );
    case 'set-priority':
      return sayChange('Priority', facts.priority, (now) => now === action.to, capitalise, capitalise(action.to));
    case 'submit':
      if (action.as === 'unchanged') return { field: 'Status', change: 'no rule names one, so it stays' };
      return sayChange('Status', facts.status, (now) => now === action.as, sayStatus, sayStatus(action.as));
    case 'set-group': {
      const group = flow.groups[action.group];
      if (group === undefined) return {};
      if (facts.groupId.known && group.id === facts.groupId.value) return { field: 'Group', change: STAYS };
      return sayChange('Group', facts.group, (now) => isSameGroupName(now, group.name), String, group.name);
    }
    case 'set-assignee':
      return sayChange(
        'Assignee',
        facts.holder,
        () => false,
        (now) => holders[now],
        nameOf(flow.people[action.who], action.who),
      );
    case 'add-tag': {
      const isThere = facts.tags.known && facts.tags.value.includes(action.tag);
      return { field: 'Tags', change: isThere ? STAYS : facts.tags.known ? `adds ${action.tag}` : undefined };
    }
    default:
      return {};
  }
}

function findRow(action: FlowAction, flow: FlowFile) {
  if (action.do === 'set-group') return flow.groups[action.group];
  if (action.do === 'apply-macro') return flow.macros[action.macro];
  return action.do === 'set-assignee' || action.do === 'tell' ? flow.people[action.who] : undefined;
}

/** So many letters of a message are looked through for a department's name. */
const MOST_HINTS = 2_000;

function sayHints({ subject, message, urls }: TicketFacts): string {
  const parts = [subject, message, urls].map((fact) => (fact.known ? String(fact.value) : ''));
  return parts.join(' ').slice(0, MOST_HINTS);
}

/**
 * An action in words, with the names its keys stand for, what is and what will be ("New → Open", "stays as it is",
 * or nothing where the ticket does not tell what is now), and why it cannot be done, where that is known.
 */
export function describeAction(action: FlowAction, flow: FlowFile, facts: TicketFacts): EndingAction {
  const { field, change } = describeChange(action, flow, facts);
  const row = findRow(action, flow);
  const off = findOff(action, facts);
  const url = action.do === 'tell' ? flow.people[action.who]?.url : undefined;
  const group = action.do === 'set-assignee' ? flow.groups[action.group]?.name : undefined;
  return {
    ...action,
    words: sayWords(action, flow),
    change,
    ...(field === undefined ? {} : { field }),
    ...(change === STAYS && action.do !== 'submit' ? { isSo: true } : {}),
    ...(row === undefined ? {} : { name: row.name, ...(row.id === undefined ? {} : { rowId: row.id }) }),
    ...(group === undefined ? {} : { groupName: group }),
    ...(action.do === 'apply-macro' && action.below ? { hints: sayHints(facts) } : {}),
    ...(url === undefined ? {} : { link: url }),
    ...(off === undefined ? {} : { off }),
  };
}
