import type { ApiTicket, MacroResult } from './api-types.ts';
import type { Edits } from './ticket-session.ts';

const editable = ['subject', 'priority', 'type', 'assignee_id', 'group_id', 'status'] as const;

/**
 * Form fields a macro changes. The answer is the whole ticket as it would be, so only what differs from the saved
 * ticket counts; other unsaved edits stay. Tags the macro adds or takes away are added to or taken from those in the
 * form.
 */
export function readMacroEdits(result: MacroResult, saved: ApiTicket, tags: string[]): Edits {
  const changed = editable.filter((name) => result.ticket[name] != null && result.ticket[name] !== saved[name]);
  const edits = Object.fromEntries(changed.map((name) => [name, result.ticket[name]])) as Edits;
  const wanted = result.ticket.tags;
  if (!wanted) return edits;
  const kept = tags.filter((tag) => wanted.includes(tag) || !saved.tags.includes(tag));
  return { ...edits, tags: [...new Set([...kept, ...wanted.filter((tag) => !saved.tags.includes(tag))])] };
}

/** The draft after a macro: its text comes below what is there. */
export function readMacroDraft(draft: string, comment: NonNullable<MacroResult['ticket']['comment']>): string {
  const html = comment.html_body ?? toParagraphs(comment.body ?? comment.scoped_body?.[0]?.[1] ?? '');
  return `${draft}${html}`;
}

function toParagraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.replace(/\n/g, '<br>')}</p>`)
    .join('');
}
