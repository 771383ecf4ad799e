import { textToHtml } from '../../data/make-comment.ts';
import type { SandboxData, SandboxMacro, SandboxTicket } from '../../data/sandbox-data.ts';
import { type Answer, json } from '../answer.ts';
import { findById, findTicket, type Visit } from '../sandbox-state.ts';
import { visibleTo } from './macros.ts';

/** `GET /macros/{id}/apply`: only what the macro changes; `fields` is null (`api.md` 14.1). Nothing is saved. */
export function previewMacro(visit: Visit): Answer {
  const macro = findById(visibleTo(visit), visit.params[0]);
  return json({ result: { ticket: { ...changesOf(macro, visit, undefined), fields: null } } });
}

/** `GET /tickets/{id}/macros/{id}/apply`: the whole ticket as it would be, placeholders filled in. Nothing is saved. */
export function previewMacroOnTicket(visit: Visit): Answer {
  const ticket = findTicket(visit, visit.params[0]);
  const macro = findById(visibleTo(visit), visit.params[1]);
  const fields = Object.fromEntries(ticket.custom_fields.map(({ id, value }) => [id, value]));
  return json({ result: { ticket: { ...ticket, fields, ...changesOf(macro, visit, ticket) } } });
}

function changesOf(macro: SandboxMacro, { state, me }: Visit, ticket: SandboxTicket | undefined) {
  const changes: Record<string, unknown> = {};
  let body: string | undefined;
  let isPublic: boolean | undefined;
  for (const { field, value } of macro.actions) {
    const word = Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '');
    if (field === 'comment_value') body = ticket ? fillPlaceholders(word, ticket, state.data) : word;
    else if (field === 'comment_mode_is_public') isPublic = word === 'true';
    else if (field === 'assignee_id') changes.assignee_id = word === 'current_user' ? me.id : readId(word);
    else if (field === 'group_id') changes.group_id = readId(word);
    else if (field === 'set_tags') changes.tags = word.split(/[ ,]+/).filter(Boolean);
    else if (field === 'current_tags')
      changes.tags = [...new Set([...(ticket?.tags ?? []), ...word.split(/[ ,]+/)])].filter(Boolean);
    else if (field === 'remove_tags')
      changes.tags = (ticket?.tags ?? []).filter((tag) => !word.split(/[ ,]+/).includes(tag));
    else if (['status', 'priority', 'type', 'subject'].includes(field)) changes[field] = word;
  }
  if (body !== undefined || isPublic !== undefined) {
    changes.comment = {
      ...(body === undefined ? {} : { body, html_body: textToHtml(body), scoped_body: [['channel:all', body]] }),
      ...(isPublic === undefined ? {} : { public: isPublic }),
    };
  }
  return changes;
}

const readId = (word: string) => (/^\d+$/.test(word) ? Number(word) : null);

function fillPlaceholders(text: string, ticket: SandboxTicket, data: SandboxData): string {
  const requester = data.users.find((user) => user.id === ticket.requester_id);
  const values: Record<string, string> = {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.requester.name': requester?.name ?? '',
    'ticket.requester.first_name': requester?.name.split(' ')[0] ?? '',
    'current_user.name': data.users.find((user) => user.id === data.current_user_id)?.name ?? '',
  };
  return text.replaceAll(
    /\{\{\s*([\w.]+)\s*\}\}/g,
    (all, name: string) => values[name] ?? (name.startsWith('dc.') ? all : ''),
  );
}
