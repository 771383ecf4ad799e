import type { SandboxComment, SandboxMetricSet, SandboxMinutes, SandboxTicket, SandboxUser } from './sandbox-data.ts';
import { ACCOUNT_ORIGIN } from './sandbox-data.ts';

/** Facts that comments do not tell; times are ISO 8601 in UTC. */
export type MetricFacts = { statusSince?: string; solvedAt?: string; assignedAt?: string };

/**
 * A metric set from ticket and comments (`api.md` 13): first reply is the first public comment by an agent (the
 * second one when an agent made the ticket with a public comment); a solved ticket without a known time was solved
 * when it last changed. Minutes are whole; business equals calendar, as in an account without a schedule.
 */
export function makeMetricSet(
  ticket: SandboxTicket,
  comments: SandboxComment[],
  users: Map<number, SandboxUser>,
  facts: MetricFacts = {},
): SandboxMetricSet {
  const isByAgent = (comment: SandboxComment) => ['agent', 'admin'].includes(users.get(comment.author_id)?.role ?? '');
  const replies = comments.filter((comment, index) => index > 0 && comment.public && isByAgent(comment));
  const byRequester = comments.filter((comment) => comment.author_id === ticket.requester_id);
  const isDone = ticket.status === 'solved' || ticket.status === 'closed';
  const solvedAt = facts.solvedAt ?? (isDone ? ticket.updated_at : null);
  const since = facts.statusSince ?? (ticket.status === 'new' ? ticket.created_at : (solvedAt ?? ticket.updated_at));
  const assignedAt = ticket.assignee_id === null ? null : (facts.assignedAt ?? replies[0]?.created_at ?? since);
  const none: SandboxMinutes = { calendar: null, business: null };
  const minutesUntil = (at: string | null | undefined): SandboxMinutes => {
    if (!at) return { ...none };
    const minutes = Math.max(0, Math.round((Date.parse(at) - Date.parse(ticket.created_at)) / 60_000));
    return { calendar: minutes, business: minutes };
  };
  return {
    url: `${ACCOUNT_ORIGIN}/api/v2/ticket_metrics/${ticket.id + 50_000_000}.json`,
    id: ticket.id + 50_000_000,
    ticket_id: ticket.id,
    created_at: ticket.created_at,
    updated_at: ticket.updated_at,
    group_stations: 1,
    assignee_stations: ticket.assignee_id === null ? 0 : 1,
    reopens: 0,
    replies: replies.length,
    assignee_updated_at: replies.at(-1)?.created_at ?? null,
    requester_updated_at: byRequester.at(-1)?.created_at ?? ticket.created_at,
    status_updated_at: since,
    initially_assigned_at: assignedAt,
    assigned_at: assignedAt,
    solved_at: solvedAt,
    latest_comment_added_at: comments.at(-1)?.created_at ?? ticket.created_at,
    custom_status_updated_at: since,
    reply_time_in_minutes: minutesUntil(replies[0]?.created_at),
    first_resolution_time_in_minutes: minutesUntil(solvedAt),
    full_resolution_time_in_minutes: minutesUntil(solvedAt),
    agent_wait_time_in_minutes: { ...none },
    requester_wait_time_in_minutes: { ...none },
    on_hold_time_in_minutes: { calendar: 0, business: 0 },
  };
}
