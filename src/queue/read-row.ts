import type { QueueRow } from '../contracts/queue-snapshot.ts';
import type { ZendeskMetricSet, ZendeskNamed, ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import { type AudienceInput, canBeAnswered, classifyAudience } from '../facts/classify-audience.ts';

/** What a row needs beside the ticket. Lists are what came along with the answer; ids not in them are unknown. */
export type RowContext = {
  meId: number;
  myGroupIds: readonly number[];
  users: ReadonlyMap<number, ZendeskUser>;
  organizations?: ReadonlyMap<number, ZendeskNamed>;
  groups?: ReadonlyMap<number, ZendeskNamed>;
  /** By ticket id, where Zendesk sent them beside the tickets instead of inside. */
  metricSets?: ReadonlyMap<number, ZendeskMetricSet>;
  governmentDomains?: readonly string[];
  councilsAre?: 'department' | 'public';
};

function addMinutes(iso: string, minutes: number | null | undefined): string | null {
  if (typeof minutes !== 'number') return null;
  try {
    return Temporal.Instant.from(iso)
      .add({ minutes: Math.round(minutes) })
      .toString();
  } catch {
    return null;
  }
}

function readHolder(ticket: ZendeskTicket, meId: number): QueueRow['holder'] {
  if (typeof ticket.assignee_id !== 'number') return 'nobody';
  return ticket.assignee_id === meId ? 'me' : 'colleague';
}

/** Only a ticket that is solved now has a time of solving: a reopened one keeps an old time in its metrics. */
function readSolvedAt(ticket: ZendeskTicket, metrics: ZendeskMetricSet | null | undefined): string | null {
  if (ticket.status !== 'solved' && ticket.status !== 'closed') return null;
  const solvedAt =
    metrics?.solved_at ?? addMinutes(ticket.created_at, metrics?.full_resolution_time_in_minutes?.calendar);
  return solvedAt ?? (ticket.status === 'solved' ? (metrics?.status_updated_at ?? null) : null);
}

/** Agent wait time is the time in Pending (`api.md` section 13). */
function readPaused(metrics: ZendeskMetricSet | null | undefined): Pick<QueueRow, 'pausedMinutes'> {
  const minutes = metrics?.agent_wait_time_in_minutes?.calendar;
  return typeof minutes === 'number' && minutes > 0 ? { pausedMinutes: minutes } : {};
}

function readTargets({ slas }: ZendeskTicket): Pick<QueueRow, 'targets'> {
  const targets = (slas?.policy_metrics ?? []).flatMap(({ metric, stage, breach_at: breachAt }) =>
    metric ? [{ metric, stage: stage ?? '', breachAt: breachAt ?? null }] : [],
  );
  return targets.length > 0 ? { targets } : {};
}

/** The facts the department-or-public rule needs, from the API's side: what did not come along stays unknown. */
function readAudienceInput(ticket: ZendeskTicket, context: RowContext): AudienceInput {
  const requester = typeof ticket.requester_id === 'number' ? context.users.get(ticket.requester_id) : undefined;
  const organizationId = ticket.organization_id;
  const organization = typeof organizationId === 'number' ? context.organizations?.get(organizationId) : undefined;
  const group = typeof ticket.group_id === 'number' ? context.groups?.get(ticket.group_id) : undefined;
  return {
    tags: ticket.tags ?? undefined,
    organizationId,
    organizationName: organization?.name ?? undefined,
    groupId: ticket.group_id,
    groupName: group?.name ?? undefined,
    // No requester at all is known to have no address; a requester who did not come along is not known.
    requesterEmail: typeof ticket.requester_id === 'number' ? requester?.email : null,
    requesterName: requester?.name,
    requesterSuspended: requester?.suspended ?? undefined,
    governmentDomains: context.governmentDomains,
    councilsAre: context.councilsAre,
  };
}

/**
 * One ticket of the API as a row of the queue: ids, Zendesk's own words and times, no text of a person. First reply
 * is creation plus the calendar minutes of the metric set (`api.md` section 2). Never throws.
 */
export function readQueueRow(ticket: ZendeskTicket, context: RowContext): QueueRow {
  const metrics = ticket.metric_set ?? context.metricSets?.get(ticket.id);
  const input = readAudienceInput(ticket, context);
  return {
    id: ticket.id,
    status: ticket.status,
    priority: ticket.priority ?? null,
    createdAt: ticket.created_at,
    updatedAt: ticket.updated_at,
    repliedAt: addMinutes(ticket.created_at, metrics?.reply_time_in_minutes?.calendar),
    solvedAt: readSolvedAt(ticket, metrics),
    statusSince: metrics?.status_updated_at ?? ticket.updated_at,
    holder: readHolder(ticket, context.meId),
    audience: classifyAudience(input).audience,
    canBeAnswered: canBeAnswered(input),
    inMyGroups: typeof ticket.group_id === 'number' && context.myGroupIds.includes(ticket.group_id),
    // Null says that nobody has replied; nothing at all says nothing.
    ...(metrics?.reply_time_in_minutes === null || metrics?.reply_time_in_minutes?.calendar !== undefined
      ? {}
      : { hasMetrics: false }),
    ...readPaused(metrics),
    ...readTargets(ticket),
  };
}
