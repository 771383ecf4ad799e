import type { FlowAction, FlowFile } from '../contracts/flow-file.ts';
import { isSameGroupName } from '../facts/group-name.ts';
import type { Fact, TicketFacts } from '../facts/ticket-facts.ts';
import type { EndingAction } from './walk-types.ts';

const statusWords: Record<string, string> = { hold: 'On hold' };
const holders = { me: 'You', nobody: 'Nobody', colleague: 'A colleague' } as const;
const stays = 'stays as it is';

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const sayStatus = (word: string) => statusWords[word] ?? capitalise(word);
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
    case 'apply-macro':
      return `Apply ${action.below ? 'a macro below' : 'macro'} ${sayMacro(nameOf(flow.macros[action.macro], action.macro))}`;
    case 'add-tag':
      return `Add tag ${action.tag}`;
    case 'reply':
      return `Reply: ${action.about}`;
    case 'note':
      return `Write an internal note: ${action.about}`;
    case 'submit':
      return `Submit as ${sayStatus(action.as)}`;
    case 'tell':
      return `Tell ${nameOf(flow.people[action.who], action.who)}: ${action.about}`;
    case 'by-hand':
      return action.about;
  }
}

function sayChange<T>(fact: Fact<T>, isSame: (now: T) => boolean, now: (value: T) => string, then: string) {
  if (!fact.known) return undefined;
  return isSame(fact.value) ? stays : `${now(fact.value)} → ${then}`;
}

function describeChange(action: FlowAction, flow: FlowFile, facts: TicketFacts): string | undefined {
  switch (action.do) {
    case 'take':
      return sayChange(
        facts.holder,
        (now) => now === 'me',
        (now) => holders[now],
        'You',
      );
    case 'set-priority':
      return sayChange(facts.priority, (now) => now === action.to, capitalise, capitalise(action.to));
    case 'submit':
      return sayChange(facts.status, (now) => now === action.as, sayStatus, sayStatus(action.as));
    case 'set-group': {
      const group = flow.groups[action.group];
      if (group === undefined) return undefined;
      if (facts.groupId.known && group.id === facts.groupId.value) return stays;
      return sayChange(facts.group, (now) => isSameGroupName(now, group.name), String, group.name);
    }
    case 'add-tag':
      return facts.tags.known && facts.tags.value.includes(action.tag) ? stays : undefined;
    default:
      return undefined;
  }
}

/**
 * An action in words, with the names its keys stand for, and what will change: "New → Open", "stays as it is", or
 * nothing where the ticket does not tell what is now.
 */
export function describeAction(action: FlowAction, flow: FlowFile, facts: TicketFacts): EndingAction {
  return { ...action, words: sayWords(action, flow), change: describeChange(action, flow, facts) };
}
