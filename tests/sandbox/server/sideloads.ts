import type { SandboxData, SandboxTicket } from '../data/sandbox-data.ts';
import type { Ask } from './ask.ts';
import type { SandboxState } from './sandbox-state.ts';

/** Names in a flat `include`, as list and show endpoints take it. */
export function readInclude(ask: Ask): Set<string> {
  return new Set((ask.query.get('include') ?? '').split(',').map((name) => name.trim()));
}

/** Names in `include=tickets(…)`, the only form search takes; a flat one is silently ignored (`api.md` 2). */
export function readNestedInclude(ask: Ask): Set<string> {
  const inside = /(?:^|,)\s*tickets\(([^)]*)\)/.exec(ask.query.get('include') ?? '')?.[1];
  return new Set(
    (inside ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

/** Top-level arrays that belong to the tickets of a page. */
export function sideloadArrays(
  data: SandboxData,
  tickets: SandboxTicket[],
  include: Set<string>,
): Record<string, unknown[]> {
  const wanted = (keys: (keyof SandboxTicket)[]) =>
    new Set(tickets.flatMap((ticket) => keys.flatMap((key) => ticket[key] as number | number[] | null)));
  const pick = <T extends { id: number }>(rows: T[], ids: Set<unknown>) => rows.filter((row) => ids.has(row.id));
  const sources: Record<string, () => unknown[]> = {
    users: () =>
      pick(
        data.users,
        wanted(['requester_id', 'submitter_id', 'assignee_id', 'collaborator_ids', 'follower_ids', 'email_cc_ids']),
      ),
    groups: () => pick(data.groups, wanted(['group_id'])),
    organizations: () => pick(data.organizations, wanted(['organization_id'])),
    custom_statuses: () => pick(data.custom_statuses, wanted(['custom_status_id'])),
    brands: () => [],
    ticket_forms: () => [],
    last_audits: () => [],
  };
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([name]) => include.has(name))
      .map(([name, make]) => [name, make()]),
  );
}

/** A ticket as it leaves a list: with what the sideloads put inside it. */
export function dressTicket(state: SandboxState, ticket: SandboxTicket, include: Set<string>): Record<string, unknown> {
  const { data } = state;
  return {
    ...ticket,
    ...(include.has('metric_sets') ? { metric_set: data.metric_sets[ticket.id] ?? null } : {}),
    ...(include.has('comment_count') ? { comment_count: (data.comments[ticket.id] ?? []).length } : {}),
    ...(include.has('dates') ? { dates: datesOf(data, ticket) } : {}),
  };
}

function datesOf(data: SandboxData, ticket: SandboxTicket) {
  const metrics = data.metric_sets[ticket.id];
  return {
    assignee_updated_at: metrics?.assignee_updated_at ?? null,
    requester_updated_at: metrics?.requester_updated_at ?? null,
    status_updated_at: metrics?.status_updated_at ?? null,
    initially_assigned_at: metrics?.initially_assigned_at ?? null,
    assigned_at: metrics?.assigned_at ?? null,
    solved_at: metrics?.solved_at ?? null,
    latest_comment_added_at: metrics?.latest_comment_added_at ?? null,
  };
}
