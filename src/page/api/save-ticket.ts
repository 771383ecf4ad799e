import type { FailureCode } from '../../contracts/messages.ts';
import { type Failure, failureCodes, isAnonymous } from './classify-answer.ts';
import { isPlain, type Plain } from './is-plain.ts';
import { type FieldChanges, readTagList, readTicketOf } from './macros.ts';
import { type PutAnswer, putTicket } from './put-ticket.ts';
import { readTicketChanges, type TicketChange } from './read-ticket-changes.ts';
import type { ApiOptions, Get } from './request.ts';

/**
 * One write, as the agent has seen it. `updatedStamp`: the ticket's `updated_at` as it was when the difference was
 * shown, byte for byte. `agentId`: who said yes. `comment.public` is always said.
 */
export type TicketWrite = {
  ticketId: number;
  agentId: number;
  updatedStamp: string;
  fields?: FieldChanges;
  tags?: { add: readonly string[]; remove: readonly string[] };
  comment?: { body: string; public: boolean };
  macroId?: number;
};

/**
 * - ok: saved; `differences` names what the answer shows otherwise than asked, such as a field a light agent may
 *   not set
 * - `conflict`: somebody was faster, nothing was written; what they did as far as Zendesk tells
 * - `refused`: Zendesk's own sentences, for the agent
 * - `unsure`: sent, and not even a fresh reading tells whether it was taken: look before anything else
 * - `other-agent`: somebody else is signed in than who said yes; nothing was written
 */
export type SaveResult =
  | { ok: true; updatedAt: string; differences: string[] }
  | { ok: false; code: 'conflict'; changes: TicketChange[] }
  | { ok: false; code: 'refused'; sentences: string[] }
  | { ok: false; code: 'unsure' | 'other-agent' }
  | { ok: false; code: FailureCode; retryAfter?: number };

const invalid: Failure = { ok: false, code: 'invalid-answer' };

/**
 * Saves by one PUT, guarded against lost updates (`safe_update`), with the token fetched just before (`api.md`
 * 10 and 14.2). Tags are merged into those of a fresh reading, as the write replaces all of them. Never retries,
 * never throws.
 */
export async function saveTicket(options: ApiOptions, get: Get, write: TicketWrite): Promise<SaveResult> {
  const path = `tickets/${write.ticketId}.json`;
  const fresh = await get(path, { fresh: true });
  if (!fresh.ok) return fresh;
  const ticket = readTicketOf(fresh.json);
  if (ticket?.id !== write.ticketId) return invalid;
  if (ticket.updated_at !== write.updatedStamp) return tellConflict(get, write);
  const tags = readTagList(ticket.tags);
  if (write.tags && !tags) return invalid;
  const asked = makeBody(write, tags ?? []);
  const token = await readToken(get, write.agentId);
  if (!token.ok) return token;
  const put = () => putTicket(options, { ticketId: write.ticketId, token: token.token, ticket: asked });
  const answer = await (options.guard ? options.guard.run(put) : put());
  // The limit of all our calls was reached: nothing was sent.
  if ('ok' in answer) return answer;
  if (answer.kind === 'conflict') return tellConflict(get, write);
  return answer.kind === 'unsure' ? lookAgain(get, write, asked) : readResult(answer, asked, write.ticketId);
}

/** The session's token, kept nowhere; proof too of who is signed in. */
async function readToken(get: Get, agentId: number) {
  const me = await get('users/me.json', { fresh: true });
  if (!me.ok) return me;
  const user = isPlain(me.json) ? me.json.user : undefined;
  if (isAnonymous(user)) return { ok: false, code: 'signed-out' } as const;
  if (!isPlain(user) || typeof user.authenticity_token !== 'string') return invalid;
  if (user.id !== agentId) return { ok: false, code: 'other-agent' } as const;
  return { ok: true, token: user.authenticity_token } as const;
}

function makeBody(write: TicketWrite, tags: readonly string[]): Plain {
  const { fields = {}, comment, macroId, updatedStamp } = write;
  const { add = [], remove = [] } = write.tags ?? {};
  const merged = [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
  return {
    ...fields,
    ...(write.tags ? { tags: merged } : {}),
    ...(comment?.body.trim() ? { comment: { body: comment.body, public: comment.public } } : {}),
    ...(macroId === undefined ? {} : { macro_id: macroId }),
    safe_update: true,
    updated_stamp: updatedStamp,
  };
}

async function tellConflict(get: Get, { ticketId, updatedStamp }: TicketWrite): Promise<SaveResult> {
  return { ok: false, code: 'conflict', changes: await readTicketChanges(get, ticketId, updatedStamp) };
}

function readResult(
  answer: Exclude<PutAnswer, { kind: 'conflict' | 'unsure' }>,
  asked: Plain,
  ticketId: number,
): SaveResult {
  if (answer.kind === 'refused') return { ok: false, code: 'refused', sentences: answer.sentences };
  if (answer.kind === 'taken') {
    const ticket = readTicketOf(answer.json);
    if (ticket?.id !== ticketId) return { ok: false, code: 'unsure' };
    return readSaved(ticket, asked, isPlain(answer.json) ? answer.json.audit : undefined);
  }
  const { status, retryAfter } = answer;
  const code = failureCodes[status] ?? 'invalid-answer';
  return { ok: false, code, ...(retryAfter !== undefined && code === 'rate-limited' ? { retryAfter } : {}) };
}

function readSaved(ticket: Plain, asked: Plain, audit: unknown): SaveResult {
  const updatedAt = typeof ticket.updated_at === 'string' ? ticket.updated_at : '';
  return { ok: true, updatedAt, differences: listDifferences(ticket, asked, audit) };
}

const NOT_COMPARED = ['safe_update', 'updated_stamp', 'macro_id', 'comment', 'custom_fields', 'tags'];

/** Names of what is otherwise than it was asked. */
function listDifferences(ticket: Plain, asked: Plain, audit: unknown): string[] {
  // A number in quotes is that number.
  const isOther = (name: string) => String(asked[name] ?? '') !== String(ticket[name] ?? '');
  const plain = Object.keys(asked).filter((name) => !NOT_COMPARED.includes(name) && isOther(name));
  const sort = (tags: unknown) => readTagList(tags)?.toSorted().join(' ');
  if (asked.tags && sort(asked.tags) !== sort(ticket.tags)) plain.push('tags');
  if (isPlain(asked.comment) && isPlain(audit) && !hasComment(audit, asked.comment.public)) plain.push('comment');
  const custom = Array.isArray(asked.custom_fields) ? asked.custom_fields.filter(isPlain) : [];
  const saved = Array.isArray(ticket.custom_fields) ? ticket.custom_fields.filter(isPlain) : [];
  const isSaved = ({ id, value }: Plain) =>
    saved.some((one) => one.id === id && JSON.stringify(one.value) === JSON.stringify(value));
  return custom.every(isSaved) ? plain : [...plain, 'custom_fields'];
}

function hasComment({ events }: Plain, isPublic: unknown): boolean {
  const list = Array.isArray(events) ? events.filter(isPlain) : [];
  return list.some(({ type, public: shown }) => type === 'Comment' && shown === isPublic);
}

/** After an answer that never came: reads the ticket, and never sends again (`api.md` 14.2). */
async function lookAgain(get: Get, { ticketId, updatedStamp }: TicketWrite, asked: Plain): Promise<SaveResult> {
  const again = await get(`tickets/${ticketId}.json`, { fresh: true });
  const ticket = again.ok ? readTicketOf(again.json) : undefined;
  if (!ticket) return { ok: false, code: 'unsure' };
  if (ticket.updated_at === updatedStamp) return { ok: false, code: 'offline' };
  const isAsAsked = !asked.comment && listDifferences(ticket, asked, undefined).length === 0;
  return isAsAsked ? readSaved(ticket, asked, undefined) : { ok: false, code: 'unsure' };
}
