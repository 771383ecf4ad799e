import { type Answer, json } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { findTicket, type Visit } from '../sandbox-state.ts';
import { readInclude } from '../sideloads.ts';

/** `GET /tickets/{id}/comments`: oldest first unless `sort=-created_at` (cursor) or `sort_order=desc` (offset). */
export function listComments(visit: Visit): Answer {
  const { ask, state } = visit;
  const ticket = findTicket(visit, visit.params[0]);
  const comments = [...(state.data.comments[ticket.id] ?? [])];
  if (ask.query.get('sort') === '-created_at' || ask.query.get('sort_order') === 'desc') comments.reverse();
  const page = pageOf(ask, 'comments', comments);
  const authors = new Set(page.rows.map((comment) => comment.author_id));
  const users = state.data.users.filter((user) => authors.has(user.id));
  return json({ ...page, ...(readInclude(ask).has('users') ? { users } : {}) });
}

/** `GET /tickets/{id}/comments/count`. */
export function countComments(visit: Visit): Answer {
  const ticket = findTicket(visit, visit.params[0]);
  const value = (visit.state.data.comments[ticket.id] ?? []).length;
  return json({ count: { value, refreshed_at: visit.state.clock.iso() } });
}
