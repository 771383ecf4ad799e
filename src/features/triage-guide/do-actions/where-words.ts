import type { EndingAction } from '../../../flow/walk-types.ts';

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What a person does with the control of an action, in words. */
export function sayHow(action: EndingAction): string {
  switch (action.do) {
    case 'take':
      return 'Choose “take it” beside Assignee.';
    case 'set-priority':
      return `Open Priority and choose ${capitalise(action.to)}.`;
    case 'set-group':
      return `Open Assignee, choose the group ${action.name ?? ''}, then the group alone and nobody in it.`;
    case 'set-assignee':
      return `Open Assignee, choose the group ${action.groupName ?? ''}, then ${action.name ?? ''}.`;
    case 'add-tag':
      return `Type ${action.tag} into Tags and press Enter.`;
    case 'apply-macro':
      return `Open the macro menu, type ${action.name?.split('::').at(-1) ?? 'its name'} and choose it. It changes nothing for good before Submit.`;
    case 'reply':
      return 'Set the composer to Public reply, then write. It goes to the requester when you submit.';
    case 'note':
      return 'Set the composer to Internal note, then write. Departments can read internal notes.';
    case 'submit':
      return `Open the menu beside Submit and choose ${action.as === 'hold' ? 'On-hold' : capitalise(action.as)}.`;
    default:
      return '';
  }
}
