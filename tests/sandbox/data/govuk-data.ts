import { backgroundRows } from './govuk-background.ts';
import { makeGroups, makeMemberships } from './govuk-groups.ts';
import { makeMacros } from './govuk-macros.ts';
import {
  addressOf,
  COLLEAGUE,
  DELIVERY_MANAGER,
  LIGHT_AGENT,
  makeAgents,
  makeOrganizations,
  makeUser,
  organizationId,
  QUEUE_ID,
  YOU,
} from './govuk-people.ts';
import type { Author, Moment, Row } from './govuk-row.ts';
import { ROWS_1 } from './govuk-rows-1.ts';
import { ROWS_2 } from './govuk-rows-2.ts';
import { ROWS_3 } from './govuk-rows-3.ts';
import { makeCustomStatuses, makeViews } from './govuk-views.ts';
import { makeComment } from './make-comment.ts';
import { makeMetricSet } from './make-metric-set.ts';
import { makeTicket } from './make-ticket.ts';
import type { SandboxData, SandboxUser, SandboxVia } from './sandbox-data.ts';
import { timeAt } from './working-day.ts';

const AGENTS: Record<Exclude<Author, { cc: string } | 'requester'>, number> = {
  you: YOU,
  colleague: COLLEAGUE,
  lead: DELIVERY_MANAGER,
  engineer: 8000004,
  'light agent': LIGHT_AGENT,
};

/**
 * The 40 fictitious tickets of `domain.md` 6 at their fixed clock (`GOVUK_NOW`), with comments and metric sets that
 * give the figures of 6.1; with `background` also the 60 solved tickets from 9100001. A fresh copy at every call.
 */
export function makeGovukData(options: { background?: boolean } = {}): SandboxData {
  const users = new Map<number, SandboxUser>(makeAgents().map((user) => [user.id, user]));
  const data: SandboxData = {
    current_user_id: YOU,
    users: [],
    organizations: makeOrganizations(),
    groups: makeGroups(),
    group_memberships: makeMemberships(),
    tickets: [],
    metric_sets: {},
    comments: {},
    macros: makeMacros(),
    custom_statuses: makeCustomStatuses(),
    views: makeViews(),
  };
  const rows = [...ROWS_1, ...ROWS_2, ...ROWS_3, ...(options.background ? backgroundRows() : [])];
  for (const row of rows) addRow(data, users, row);
  data.users = [...users.values()];
  return data;
}

function addRow(data: SandboxData, users: Map<number, SandboxUser>, row: Row): void {
  const orgId = row.requester.org ? organizationId(row.requester.org) : null;
  const number = row.id >= 9100001 ? 8200001 + (row.id - 9100001) : 8100001 + (row.id - 9000001);
  const requester = makeUser({
    id: number,
    name: row.requester.name,
    email: row.requester.email ?? addressOf(row.requester.name, row.requester.org),
    organization_id: orgId,
    suspended: row.requester.suspended ?? false,
  });
  users.set(requester.id, requester);
  const copies = (row.copies ?? []).map((name, index) => {
    const id = 8300000 + (row.id % 1000) * 10 + index;
    users.set(id, makeUser({ id, name, email: addressOf(name, row.requester.org), organization_id: orgId }));
    return { id, name };
  });
  const authorId = (author: Author): number => {
    if (author === 'requester') return requester.id;
    return typeof author === 'string'
      ? AGENTS[author]
      : (copies.find(({ name }) => name === author.cc)?.id ?? requester.id);
  };
  const via = viaOf(row, requester);
  const comments = row.lines.map((line, index) =>
    makeComment(row.id, index, {
      author_id: authorId(line.by),
      created_at: at(line.at),
      body: line.body,
      public: line.public,
      ...(line.html ? { html: line.html } : {}),
      ...(line.files ? { attachments: line.files } : {}),
      ...(line.via ? { via: line.via } : index === 0 ? { via } : {}),
    }),
  );
  const lastComment = comments.at(-1)?.created_at ?? at(row.created);
  const ticket = makeTicket({
    id: row.id,
    status: row.status,
    created_at: at(row.created),
    updated_at: row.updated ? at(row.updated) : lastComment,
    subject: row.subject,
    raw_subject: row.rawSubject ?? row.subject,
    description: comments[0]?.body ?? '',
    priority: row.priority,
    requester_id: requester.id,
    submitter_id: requester.id,
    assignee_id: row.holder ? AGENTS[row.holder] : null,
    group_id: row.groupId ?? QUEUE_ID,
    organization_id: orgId,
    tags: row.tags.split(' ').filter(Boolean).sort(),
    via,
    collaborator_ids: copies.map(({ id }) => id),
    email_cc_ids: copies.map(({ id }) => id),
    followup_ids: row.followupIds ?? [],
  });
  data.tickets.push(ticket);
  data.comments[row.id] = comments;
  data.metric_sets[row.id] = makeMetricSet(ticket, comments, users, {
    ...(row.solved ? { solvedAt: at(row.solved) } : {}),
    ...(row.since ? { statusSince: at(row.since) } : {}),
  });
}

const at = ([day, clock]: Moment): string => timeAt(day, clock);

function viaOf(row: Row, requester: SandboxUser): SandboxVia {
  if (typeof row.via === 'object') return row.via;
  const from = row.via === 'email' ? { address: requester.email, name: requester.name } : {};
  const to = row.via === 'email' ? { name: 'GOV.UK', address: 'support@govuk.example' } : {};
  return { channel: row.via, source: { from, to, rel: null } };
}
