import { sayStatus } from '../../../flow/describe-action.ts';
import type { MacroExpect } from '../../../page/act/macro.ts';
import type { FieldChanges } from '../../../page/api/macros.ts';
import type { FieldWords, ShownMacro } from './ending-row.ts';

const names: Record<string, string> = {
  ...{ status: 'Status', custom_status_id: 'Status', priority: 'Priority', type: 'Type' },
  ...{ group_id: 'Group', assignee_id: 'Assignee', subject: 'Subject', custom_fields: 'Other fields' },
};

/** The most of a comment that is shown before it stands in the draft. */
const MOST_LINES = 3;
const MOST_LETTERS = 200;

/**
 * What a macro would change of the ticket, one line each. Text of a comment only as its first lines.
 *
 * @param now what the fields are before it
 */
export function describePreview({ preview, groups }: ShownMacro, now?: FieldWords): string[] {
  const { fields, tags, comment } = preview;
  const lines = [...describeFields(fields, groups, now), ...describeTags(tags)];
  if (comment) {
    const kind = comment.public === undefined ? 'Comment' : comment.public ? 'Public reply' : 'Internal note';
    const mode = comment.public === undefined ? ' (the composer stays as it is)' : '';
    lines.push(`${kind}${mode}: ${shorten(comment.body)}`);
  }
  return lines.length > 0 ? lines : ['It changes nothing on this ticket.'];
}

/** Changes of fields, one line each, with what is now where that is known. */
export function describeFields(
  fields: FieldChanges,
  groups: ReadonlyMap<number, string>,
  now: FieldWords = {},
): string[] {
  return Object.entries(fields).map(([field, value]) => {
    const then = describeValue(field, value, groups);
    const before = now[field] === undefined ? '' : sayStatus(now[field]);
    const isSo = before !== '' && then === `→ ${before}`;
    return `${names[field] ?? field}: ${isSo ? `${before}, as it is now` : `${before} ${then}`.trim()}`;
  });
}

/** Changes of tags in one line; none where there is no change. */
export function describeTags(tags: { add: readonly string[]; remove: readonly string[] } | undefined): string[] {
  if (!tags) return [];
  const parts = [
    tags.add.length > 0 && `adds ${tags.add.join(', ')}`,
    tags.remove.length > 0 && `takes off ${tags.remove.join(', ')}`,
  ];
  return [`Tags: ${parts.filter(Boolean).join(', ')}; the others stay`];
}

function describeValue(field: string, value: unknown, groups: ReadonlyMap<number, string>): string {
  if (field === 'custom_fields') return `${Array.isArray(value) ? value.length : 0} change`;
  if (value === null) return '→ None';
  if (field === 'group_id') return `→ ${groups.get(Number(value)) ?? `the group with number ${value}`}`;
  if (field === 'assignee_id' || field === 'custom_status_id') return `→ number ${value}`;
  return `→ ${sayStatus(String(value))}`;
}

function shorten(body: string): string {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const first = lines.slice(0, MOST_LINES).join('\n').slice(0, MOST_LETTERS);
  return first.length < lines.join('\n').length ? `${first} …` : first;
}

/** What has to be there in the page before a macro counts as applied. */
export function expectMacro({ preview, groups }: ShownMacro): MacroExpect {
  const { fields, tags, comment } = preview;
  const group = groups.get(Number(fields.group_id));
  const isWatched = (field: string) =>
    field === 'priority' || field === 'status' || (field === 'group_id' && group !== undefined);
  const more = Object.keys(fields).filter((field) => !isWatched(field));
  return {
    ...(comment?.body.trim() ? { draft: comment.body } : {}),
    ...(comment?.public === undefined ? {} : { mode: comment.public ? ('public' as const) : ('internal' as const) }),
    ...(fields.priority === undefined ? {} : { priority: String(fields.priority ?? 'none') }),
    ...(typeof fields.status === 'string' ? { status: fields.status } : {}),
    ...(group === undefined ? {} : { group }),
    ...(tags ? { tags: tags.add, tagsOff: tags.remove } : {}),
    ...(fields.custom_fields ? { custom: fields.custom_fields.map(({ id }) => id) } : {}),
    ...(more.length > 0 ? { more } : {}),
  };
}
