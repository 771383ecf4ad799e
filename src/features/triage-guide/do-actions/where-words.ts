import { capitalise } from '../../../facts/capitalise.ts';
import type { EndingAction } from '../../../flow/walk-types.ts';

/** What a person does with the control of an action, in words. */
export function sayHow(action: EndingAction, title?: string): string {
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
      return `Open the macro menu, type ${sayTitle(action, title)} and choose it. Nothing is saved before Submit.`;
    case 'reply':
      return 'Set the composer to Public reply, then write. It goes to the requester when you submit.';
    case 'note':
      return 'Set the composer to Internal note, then write. Departments can read internal notes.';
    case 'submit':
      if (action.as === 'unchanged')
        return 'Choose Submit, beside this menu. For another status, choose it in the menu.';
      return `Open the menu beside Submit and choose ${action.as === 'hold' ? 'On-hold' : capitalise(action.as)}.`;
    case 'tell':
    case 'open-link':
    case 'by-hand':
      return '';
  }
}

/** The name to type: of a folder's macros the chosen one, if one is chosen. */
function sayTitle({ name, ...action }: EndingAction, title: string | undefined): string {
  if (action.do === 'apply-macro' && action.below && title === undefined) return 'part of the macro’s name';
  return `“${(title ?? name ?? '').split('::').at(-1)}”`;
}
