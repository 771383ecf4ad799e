import { makeMetricSet } from '../data/make-metric-set.ts';
import type { SandboxComment, SandboxTicket } from '../data/sandbox-data.ts';
import type { SandboxState } from './sandbox-state.ts';

/** Brings a metric set up to date after a write. `before` is the ticket as it was. */
export function updateMetrics(
  state: SandboxState,
  before: SandboxTicket,
  ticket: SandboxTicket,
  comment: SandboxComment | undefined,
): void {
  const now = state.clock.iso();
  const users = new Map(state.data.users.map((user) => [user.id, user]));
  const metrics =
    state.data.metric_sets[ticket.id] ?? makeMetricSet(before, state.data.comments[ticket.id] ?? [], users);
  state.data.metric_sets[ticket.id] = metrics;
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(ticket.created_at)) / 60_000));
  const author = comment && users.get(comment.author_id);
  if (comment) metrics.latest_comment_added_at = now;
  if (comment?.public && author && author.role !== 'end-user') {
    metrics.replies += 1;
    if (metrics.reply_time_in_minutes?.calendar == null)
      metrics.reply_time_in_minutes = { calendar: minutes, business: minutes };
  }
  if (before.assignee_id !== ticket.assignee_id && ticket.assignee_id !== null) {
    metrics.assigned_at = now;
    metrics.initially_assigned_at ??= now;
  }
  metrics.assignee_updated_at = now;
  metrics.updated_at = now;
  if (before.status === ticket.status) return;
  metrics.status_updated_at = now;
  metrics.custom_status_updated_at = now;
  const isDone = (status: string) => status === 'solved' || status === 'closed';
  if (isDone(ticket.status) && !isDone(before.status)) {
    metrics.solved_at = now;
    metrics.full_resolution_time_in_minutes = { calendar: minutes, business: minutes };
    if (metrics.first_resolution_time_in_minutes?.calendar == null) {
      metrics.first_resolution_time_in_minutes = { calendar: minutes, business: minutes };
    }
  }
  if (isDone(before.status) && !isDone(ticket.status)) {
    metrics.reopens += 1;
    metrics.solved_at = null;
    metrics.full_resolution_time_in_minutes = { calendar: null, business: null };
  }
}
