import { makeUser } from './govuk-people.ts';
import { makeComment } from './make-comment.ts';
import { makeTicket } from './make-ticket.ts';
import { DataFileError, isRow, needId, needTime, type Placed, readId } from './raw-data.ts';
import {
  ACCOUNT_ORIGIN,
  type SandboxComment,
  type SandboxTicket,
  type SandboxUser,
  type SandboxVia,
} from './sandbox-data.ts';

const ID_KEYS = ['assignee_id', 'group_id', 'organization_id', 'custom_status_id', 'problem_id', 'brand_id'];

/** A ticket of the file with its gaps filled. Throws with the place where id, status or creation time is wrong. */
export function readTicket(placed: Placed): SandboxTicket {
  const { row, place } = placed;
  const id = needId(placed);
  if (typeof row.status !== 'string') throw new DataFileError(`${place} (ticket ${id}): "status" is missing`);
  const created = needTime(placed, 'created_at');
  const { comments: _comments, metric_set: _metrics, ...rest } = row;
  const requester = readId(row.requester_id) ?? readId(row.submitter_id) ?? 0;
  const ids = Object.fromEntries(
    ID_KEYS.filter((key) => row[key] !== undefined).map((key) => [key, readId(row[key]) ?? null]),
  );
  return makeTicket({
    ...rest,
    ...ids,
    id,
    status: row.status,
    created_at: created,
    updated_at: row.updated_at === undefined ? created : needTime(placed, 'updated_at'),
    subject: typeof row.subject === 'string' ? row.subject : '',
    raw_subject: typeof row.raw_subject === 'string' ? row.raw_subject : String(row.subject ?? ''),
    description: typeof row.description === 'string' ? row.description : '',
    priority: typeof row.priority === 'string' && row.priority !== '' ? row.priority : null,
    requester_id: requester,
    submitter_id: readId(row.submitter_id) ?? requester,
    tags: readTags(placed),
    via: readVia(row.via),
    custom_fields: Array.isArray(row.custom_fields) ? (row.custom_fields as SandboxTicket['custom_fields']) : [],
    ...readIdLists(placed),
  });
}

function readTags({ row, place }: Placed): string[] {
  if (row.tags === undefined || row.tags === null) return [];
  if (typeof row.tags === 'string') return row.tags.split(/[\s,]+/).filter(Boolean);
  if (!Array.isArray(row.tags)) throw new DataFileError(`${place}: "tags" must be a list`);
  return row.tags.map(String);
}

function readIdLists({ row }: Placed) {
  const read = (key: string) => (Array.isArray(row[key]) ? row[key].flatMap((item) => readId(item) ?? []) : []);
  const keys = ['collaborator_ids', 'follower_ids', 'email_cc_ids', 'followup_ids', 'sharing_agreement_ids'] as const;
  return Object.fromEntries(keys.map((key) => [key, read(key)]));
}

function readVia(value: unknown): SandboxVia {
  const channel = isRow(value) ? String(value.channel ?? 'web') : typeof value === 'string' ? value : 'web';
  const source = isRow(value) && isRow(value.source) ? value.source : {};
  return {
    ...(isRow(value) ? value : {}),
    channel,
    source: {
      from: isRow(source.from) ? source.from : {},
      to: isRow(source.to) ? source.to : {},
      rel: typeof source.rel === 'string' ? source.rel : null,
    },
  };
}

/** The `index`th comment of a ticket. A missing `public` counts as public, a missing author as the requester. */
export function readComment(placed: Placed, index: number, ticket: SandboxTicket): SandboxComment {
  const { row } = placed;
  const words = [row.plain_body, row.body].find((text) => typeof text === 'string') as string | undefined;
  const made = makeComment(ticket.id, index, {
    author_id: readId(row.author_id) ?? ticket.requester_id,
    created_at: row.created_at === undefined ? ticket.created_at : needTime(placed, 'created_at'),
    body: words ?? '',
    public: row.public !== false,
    ...(typeof row.html_body === 'string' ? { html: row.html_body } : {}),
    via: readVia(row.via),
  });
  const { ticket_id: _ticketId, ...rest } = row;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => value !== undefined && !(key in made)),
  );
  return {
    ...made,
    ...given,
    ...(typeof row.body === 'string' ? { body: row.body } : {}),
    id: readId(row.id) ?? made.id,
    audit_id: readId(row.audit_id) ?? made.audit_id,
    type: typeof row.type === 'string' ? row.type : made.type,
    attachments: Array.isArray(row.attachments) ? (row.attachments as SandboxComment['attachments']) : [],
    metadata: isRow(row.metadata) ? row.metadata : made.metadata,
  };
}

/** A person of the file; `role` where the file has none. */
export function readUser(placed: Placed, role: string): SandboxUser {
  const id = needId(placed);
  const { authenticity_token: _token, ...row } = placed.row;
  return makeUser({
    ...row,
    id,
    name: typeof row.name === 'string' ? row.name : `User ${id}`,
    email: typeof row.email === 'string' ? row.email : null,
    role: typeof row.role === 'string' ? row.role : role,
    organization_id: readId(row.organization_id) ?? null,
    default_group_id: readId(row.default_group_id) ?? null,
    suspended: row.suspended === true,
    only_private_comments: row.only_private_comments === true || row.role_type === 1,
  });
}

/** Organisation, group or another row of which the sandbox needs the id. `kind` is its part of the address. */
export function readNamed(placed: Placed, kind: 'organizations' | 'groups') {
  const id = needId(placed);
  const name =
    typeof placed.row.name === 'string' ? placed.row.name : `${kind === 'groups' ? 'Group' : 'Organisation'} ${id}`;
  return { url: `${ACCOUNT_ORIGIN}/api/v2/${kind}/${id}.json`, ...placed.row, id, name };
}
