import { makeMacros } from './govuk-macros.ts';
import { makeUser } from './govuk-people.ts';
import { makeCustomStatuses } from './govuk-views.ts';
import { makeComment } from './make-comment.ts';
import { makeMetricSet } from './make-metric-set.ts';
import {
  ACCOUNT_ORIGIN,
  type SandboxData,
  type SandboxMembership,
  type SandboxMetricSet,
  type SandboxView,
} from './sandbox-data.ts';

/**
 * What a data file left out, made from what it has: people and groups that are only named, first comments, metric sets,
 * memberships, views. In place.
 */
export function fillGaps(data: SandboxData, givenMetrics: Map<number, Partial<SandboxMetricSet>>): void {
  fillPeople(data);
  fillNames(
    data,
    'groups',
    data.tickets.map((ticket) => ticket.group_id),
  );
  fillNames(
    data,
    'organizations',
    [...data.tickets, ...data.users].map((row) => row.organization_id),
  );
  fillMemberships(data);
  fillComments(data);
  const users = new Map(data.users.map((user) => [user.id, user]));
  for (const ticket of data.tickets) {
    const made = makeMetricSet(ticket, data.comments[ticket.id] ?? [], users);
    data.metric_sets[ticket.id] = { ...made, ...givenMetrics.get(ticket.id), ticket_id: ticket.id } as SandboxMetricSet;
  }
  if (data.macros.length === 0) data.macros = makeMacros();
  if (data.custom_statuses.length === 0) data.custom_statuses = makeCustomStatuses();
  else fillStatusIds(data);
  if (data.views.length === 0) data.views = makePlainViews(data);
}

function fillPeople(data: SandboxData): void {
  const known = new Set(data.users.map((user) => user.id));
  const add = (id: number | null, role: string) => {
    if (id === null || id < 0 || known.has(id)) return;
    known.add(id);
    data.users.push(makeUser({ id, name: role === 'end-user' ? `User ${id}` : `Agent ${id}`, role }));
  };
  add(data.current_user_id, 'agent');
  for (const ticket of data.tickets) add(ticket.assignee_id, 'agent');
  for (const ticket of data.tickets) {
    for (const id of [ticket.requester_id, ticket.submitter_id, ...ticket.collaborator_ids, ...ticket.email_cc_ids])
      add(id, 'end-user');
    for (const comment of data.comments[ticket.id] ?? []) add(comment.author_id, comment.public ? 'end-user' : 'agent');
  }
}

function fillNames(data: SandboxData, list: 'groups' | 'organizations', ids: (number | null)[]): void {
  const known = new Set(data[list].map((row) => row.id));
  for (const id of new Set(ids)) {
    if (id === null || known.has(id)) continue;
    const name = `${list === 'groups' ? 'Group' : 'Organisation'} ${id}`;
    data[list].push({ id, name, url: `${ACCOUNT_ORIGIN}/api/v2/${list}/${id}.json` });
  }
}

/**
 * Agents without a membership: their default group, else the groups their tickets are in; you: else every group with
 * tickets.
 */
function fillMemberships(data: SandboxData): void {
  const rows = data.group_memberships;
  let id = Math.max(9900000, ...rows.map((row) => row.id));
  for (const user of data.users) {
    if (user.role === 'end-user' || rows.some((row) => row.user_id === user.id)) continue;
    const theirs = data.tickets.filter((ticket) => ticket.assignee_id === user.id);
    const groupsOf = (tickets: typeof theirs) =>
      [...new Set(tickets.map((ticket) => ticket.group_id))].filter((group) => group !== null);
    let groups = user.default_group_id === null ? groupsOf(theirs) : [user.default_group_id];
    if (groups.length === 0 && user.id === data.current_user_id) groups = groupsOf(data.tickets);
    user.default_group_id ??= groups[0] ?? null;
    for (const group of groups) {
      id += 1;
      rows.push({
        url: `${ACCOUNT_ORIGIN}/api/v2/group_memberships/${id}.json`,
        id,
        user_id: user.id,
        group_id: group,
        default: group === user.default_group_id,
        created_at: '2021-01-01T00:00:00Z',
        updated_at: '2021-01-01T00:00:00Z',
      } satisfies SandboxMembership);
    }
  }
  fillNames(
    data,
    'groups',
    rows.map((row) => row.group_id),
  );
}

function fillComments(data: SandboxData): void {
  for (const ticket of data.tickets) {
    const comments = (data.comments[ticket.id] ?? []).toSorted((a, b) => a.created_at.localeCompare(b.created_at));
    if (comments.length === 0 && ticket.description !== '') {
      comments.push(
        makeComment(ticket.id, 0, {
          author_id: ticket.requester_id,
          created_at: ticket.created_at,
          body: ticket.description,
          public: ticket.is_public,
          via: ticket.via,
        }),
      );
    }
    data.comments[ticket.id] = comments;
    ticket.description ||= comments[0]?.body ?? '';
  }
}

function fillStatusIds(data: SandboxData): void {
  for (const ticket of data.tickets) {
    if (data.custom_statuses.some((row) => row.id === ticket.custom_status_id)) continue;
    const category = ticket.status === 'closed' ? 'solved' : ticket.status;
    ticket.custom_status_id =
      data.custom_statuses.find((row) => row.default && row.status_category === category)?.id ?? null;
  }
}

function makePlainViews(data: SandboxData): SandboxView[] {
  const unsolved = { field: 'status', operator: 'less_than', value: 'solved' };
  const mine = data.group_memberships.filter((row) => row.user_id === data.current_user_id).map((row) => row.group_id);
  const groups = data.groups.filter((group) => mine.includes(group.id));
  const rows: [string, { field: string; operator: string; value: string | number }[]][] = [
    ['Your unsolved tickets', [{ field: 'assignee_id', operator: 'is', value: 'current_user' }, unsolved]],
    ...groups.map(
      (group) =>
        [group.name, [{ field: 'group_id', operator: 'is', value: group.id }, unsolved]] as (typeof rows)[number],
    ),
    ['All unsolved tickets', [unsolved]],
  ];
  return rows.map(([title, all], index) => {
    const id = 9400001 + index;
    return {
      id,
      title,
      active: true,
      conditions: { all, any: [] },
      url: `${ACCOUNT_ORIGIN}/api/v2/views/${id}.json`,
      position: index + 1,
    };
  });
}
