import { type Answer, json } from '../answer.ts';
import type { Visit } from '../sandbox-state.ts';
import { readInclude } from '../sideloads.ts';

/** What `users/me` says without a session: 200, a name, and no id (`api.md` 10). */
export const ANONYMOUS = json({
  user: {
    url: 'https://govuk.zendesk.com/api/v2/users/.json',
    id: null,
    name: 'Anonymous user',
    email: 'invalid@example.com',
    role: 'end-user',
    verified: false,
    active: true,
    shared: true,
    locale: 'en-GB',
    authenticity_token: null,
  },
});

/** `GET /users/me` with the CSRF token; `include=open_ticket_count` adds a map keyed by the id as text. */
export function showMe({ ask, state, me }: Visit): Answer {
  const { data } = state;
  const include = readInclude(ask);
  const groupIds = new Set(data.group_memberships.filter((row) => row.user_id === me.id).map((row) => row.group_id));
  const openCount = data.tickets.filter(
    (ticket) => ticket.assignee_id === me.id && !['solved', 'closed'].includes(ticket.status),
  ).length;
  return json({
    user: { ...me, authenticity_token: state.session.csrfToken() },
    ...(include.has('open_ticket_count') ? { open_ticket_count: { [String(me.id)]: openCount } } : {}),
    ...(include.has('groups') ? { groups: data.groups.filter((group) => groupIds.has(group.id)) } : {}),
    ...(include.has('organizations')
      ? { organizations: data.organizations.filter((row) => row.id === me.organization_id) }
      : {}),
  });
}

/** `GET /users/me/session`. */
export function showSession({ state, me }: Visit): Answer {
  const now = state.clock.iso();
  return json({
    session: [
      {
        id: 9300001,
        url: 'https://govuk.zendesk.com/api/v2/users/me/session.json',
        user_id: me.id,
        authenticated_at: now,
        last_seen_at: now,
      },
    ],
  });
}
