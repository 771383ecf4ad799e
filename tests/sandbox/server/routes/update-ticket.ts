import type { SandboxComment, SandboxTicket } from '../../data/sandbox-data.ts';
import { addComment } from '../add-comment.ts';
import { type Answer, json, refuse } from '../answer.ts';
import { findTicket, type SandboxAudit, type Visit } from '../sandbox-state.ts';
import { readChanges } from '../ticket-changes.ts';
import { updateMetrics } from '../update-metrics.ts';
import { guardStamp } from '../write-guard.ts';

/** Keys `PUT /tickets/{id}` takes; any other is named in a warning header. */
const KNOWN = new Set(
  'assignee_id collaborator_ids comment custom_fields custom_status_id due_at email_cc_ids external_id follower_ids group_id macro_id macro_ids metadata organization_id priority requester_id safe_update status subject tags type updated_stamp'.split(
    ' ',
  ),
);
/** What a light agent's write loses without a word (`api.md` 12). */
const LIGHT_AGENT_KEYS = new Set(['comment', 'safe_update', 'updated_stamp', 'metadata']);

/** `PUT /tickets/{id}` (`api.md` 14.2): all or nothing; the answer is the ticket after it and the audit of what changed. */
export function updateTicket(visit: Visit): Answer {
  const { ask, state, me } = visit;
  const ticket = findTicket(visit, visit.params[0]);
  const asked = readAsked(ask.body);
  guardStamp(asked, ticket.updated_at);
  const allowed = me.only_private_comments
    ? Object.fromEntries(Object.entries(asked).filter(([key]) => LIGHT_AGENT_KEYS.has(key)))
    : asked;
  const changes = readChanges(state, ticket, allowed);
  const before = { ...ticket };
  const comment = addComment(state, me, ticket, allowed.comment);
  const audit = makeAudit(visit, before, changes, comment, allowed);
  if (audit.events.length > 0) {
    Object.assign(ticket, changes, { updated_at: state.clock.iso() });
    if (changes.subject !== undefined) ticket.raw_subject = changes.subject;
    ticket.generated_timestamp = Math.floor(Date.parse(ticket.updated_at) / 1000);
    updateMetrics(state, before, ticket, comment);
    state.audits.set(ticket.id, [...(state.audits.get(ticket.id) ?? []), audit]);
  }
  const answer = json({ ticket, audit });
  const unknown = Object.keys(asked).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) answer.headers['x-zendesk-api-warn'] = JSON.stringify({ unpermitted_keys: unknown });
  return answer;
}

function readAsked(body: unknown): Record<string, unknown> {
  const asked = typeof body === 'object' && body !== null ? (body as { ticket?: unknown }).ticket : undefined;
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked))
    throw refuse.invalidAttribute('ticket', 'must be an object');
  return asked as Record<string, unknown>;
}

function makeAudit(
  { state, me }: Visit,
  before: SandboxTicket,
  changes: Partial<SandboxTicket>,
  comment: SandboxComment | undefined,
  asked: Record<string, unknown>,
): SandboxAudit {
  const id = before.id * 10_000 + (state.audits.get(before.id)?.length ?? 0) + 1;
  const shown = Object.entries(changes).filter(([key]) => key !== 'fields' && key !== 'custom_status_id');
  const events: Record<string, unknown>[] = shown.map(([field_name, value], index) => ({
    id: id * 100 + index,
    type: 'Change',
    field_name,
    value: asText(value),
    previous_value: asText(before[field_name]),
  }));
  if (comment) events.unshift({ ...comment, id: id * 100 + 50, comment_id: comment.id, type: 'Comment' });
  if (events.length > 0 && asked.macro_id !== undefined) {
    events.push({
      id: id * 100 + 60,
      type: 'AgentMacroReference',
      macro_id: String(asked.macro_id),
      value: String(asked.macro_id),
    });
  }
  return {
    id,
    ticket_id: before.id,
    created_at: state.clock.iso(),
    author_id: me.id,
    metadata: { system: { client: null, ip_address: '192.0.2.10' }, custom: {} },
    via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
    events,
  };
}

const asText = (value: unknown) =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? value.map((item) => (typeof item === 'object' ? JSON.stringify(item) : item)).join(' ')
      : String(value);
