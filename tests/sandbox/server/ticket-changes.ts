import type { SandboxTicket } from '../data/sandbox-data.ts';
import { refuse } from './answer.ts';
import type { SandboxState } from './sandbox-state.ts';
import { PRIORITY_ORDER, STATUS_ORDER } from './search-match.ts';

type Asked = Record<string, unknown>;
const IDS = ['collaborator_ids', 'follower_ids', 'email_cc_ids'] as const;

/**
 * The fields a write changes, after Zendesk's rules (`api.md` 14.2): status and custom status go together, assigning
 * turns New to Open, assignee and group have to fit, lists replace. Throws 422 in the agent's words.
 */
export function readChanges(state: SandboxState, ticket: SandboxTicket, asked: Asked): Partial<SandboxTicket> {
  const changes: Partial<SandboxTicket> = {};
  if (ticket.status === 'closed') guardClosed(asked);
  if (typeof asked.subject === 'string') changes.subject = asked.subject;
  if ('priority' in asked) changes.priority = readPriority(ticket, asked.priority);
  if ('type' in asked) changes.type = readType(asked.type);
  if ('tags' in asked) changes.tags = readTags(asked.tags);
  for (const key of IDS) if (Array.isArray(asked[key])) changes[key] = asked[key].map(Number);
  Object.assign(changes, readHolder(state, ticket, asked), readCustomFields(ticket, asked));
  Object.assign(changes, readStatus(state, ticket, asked, changes));
  return Object.fromEntries(
    Object.entries(changes).filter(([key, value]) => JSON.stringify(ticket[key]) !== JSON.stringify(value)),
  );
}

function guardClosed(asked: Asked): void {
  const allowed = ['tags', 'safe_update', 'updated_stamp'];
  if (Object.keys(asked).some((key) => !allowed.includes(key))) {
    throw refuse.invalidRecord('status', 'Status: closed prevents ticket update', 'TicketClosed');
  }
}

function readPriority(ticket: SandboxTicket, value: unknown): string | null {
  if (value === null || value === '' || value === 'none') {
    if (ticket.priority === null) return null;
    throw refuse.invalidRecord('priority', 'Priority: cannot be blank', 'BlankValue');
  }
  if (!PRIORITY_ORDER.includes(String(value))) throw refuse.invalidRecord('priority', 'Priority: is invalid');
  return String(value);
}

function readType(value: unknown): string | null {
  if (value === null || value === '') return null;
  if (!['problem', 'incident', 'question', 'task'].includes(String(value)))
    throw refuse.invalidRecord('type', 'Type: is invalid');
  return String(value);
}

/** Tags as Zendesk keeps them: lower case, no spaces, each once, in order of the alphabet. */
export function readTags(value: unknown): string[] {
  const words = (Array.isArray(value) ? value.map(String) : String(value ?? '').split(',')).flatMap((tag) =>
    tag.split(/\s+/),
  );
  return [...new Set(words.map((tag) => tag.toLowerCase()).filter(Boolean))].sort();
}

function readHolder(state: SandboxState, ticket: SandboxTicket, asked: Asked): Partial<SandboxTicket> {
  const { users, groups, group_memberships: memberships } = state.data;
  const isMember = (user: number, group: number | null) =>
    memberships.some((row) => row.user_id === user && row.group_id === group);
  const holder = asked.assignee_id === undefined ? undefined : toId(asked.assignee_id);
  let group = asked.group_id === undefined ? undefined : toId(asked.group_id);
  if (group && !groups.some((row) => row.id === group)) throw refuse.invalidRecord('group', 'Group: is invalid');
  if (holder) {
    const user = users.find((row) => row.id === holder);
    if (!user || user.role === 'end-user' || user.role_type === 1)
      throw refuse.invalidRecord('assignee', 'Assignee: is invalid');
    if (group && !isMember(holder, group)) {
      throw refuse.invalidRecord('assignee', 'Assignee: is not a member of the group');
    }
    // Without a group in the same write the ticket follows its assignee.
    if (!group && !isMember(holder, ticket.group_id)) group = user.default_group_id ?? ticket.group_id;
  }
  const keepsHolder =
    holder !== undefined || !group || ticket.assignee_id === null || isMember(ticket.assignee_id, group);
  return {
    ...(group === undefined ? {} : { group_id: group }),
    ...(holder === undefined ? {} : { assignee_id: holder }),
    ...(keepsHolder ? {} : { assignee_id: null }),
  };
}

const toId = (value: unknown): number | null => (value === null || value === '' ? null : Number(value));

function readCustomFields(ticket: SandboxTicket, asked: Asked): Partial<SandboxTicket> {
  if (!Array.isArray(asked.custom_fields)) return {};
  const wanted = asked.custom_fields as { id: number; value: unknown }[];
  const fields = new Map(
    [...ticket.custom_fields, ...wanted].map((field) => [field.id, { id: field.id, value: field.value }]),
  );
  return { custom_fields: [...fields.values()], fields: [...fields.values()] };
}

function readStatus(
  state: SandboxState,
  ticket: SandboxTicket,
  asked: Asked,
  changes: Partial<SandboxTicket>,
): Partial<SandboxTicket> {
  const custom = state.data.custom_statuses.find((row) => row.id === toId(asked.custom_status_id));
  if (asked.custom_status_id !== undefined && !custom)
    throw refuse.invalidRecord('custom_status_id', 'Ticket status: is invalid');
  const isAssigned = (changes.assignee_id ?? null) !== null;
  const status =
    custom?.status_category ?? asked.status ?? (isAssigned && ticket.status === 'new' ? 'open' : undefined);
  if (status === undefined) return {};
  if (!STATUS_ORDER.includes(String(status))) throw refuse.invalidRecord('status', 'Status: is invalid');
  if (status === 'new' && ticket.status !== 'new') {
    throw refuse.invalidRecord('status', 'Status: cannot go back to new');
  }
  const holder = 'assignee_id' in changes ? changes.assignee_id : ticket.assignee_id;
  const isDone = status === 'solved' || status === 'closed';
  if (isDone && holder === null)
    throw refuse.invalidRecord('assignee', 'Assignee: is required when solving a ticket', 'BlankValue');
  const fallback = state.data.custom_statuses.find(
    (row) => row.default && row.status_category === (status === 'closed' ? 'solved' : status),
  );
  return { status: String(status), custom_status_id: custom?.id ?? fallback?.id ?? null };
}
