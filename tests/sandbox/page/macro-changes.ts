import type { MacroResult } from './api-types.ts';
import type { Edits } from './ticket-session.ts';

const editable = ['subject', 'priority', 'type', 'tags', 'assignee_id', 'group_id', 'status'] as const;

/** Form fields a macro sets. Fields it does not name are left out; it cannot unset status or priority. */
export function readMacroEdits(result: MacroResult): Edits {
  const entries = editable
    .filter((name) => result.ticket[name] !== undefined)
    .map((name) => [name, result.ticket[name]]);
  return Object.fromEntries(
    entries.filter(([name, value]) => value !== null || (name !== 'status' && name !== 'priority')),
  ) as Edits;
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
