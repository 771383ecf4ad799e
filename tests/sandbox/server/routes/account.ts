import { type Answer, json, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { findById, type Visit } from '../sandbox-state.ts';

/** `GET /account/settings`: the keys an agent-side tool may want (`api.md` 4.7). */
export function showSettings(_visit: Visit): Answer {
  return json({
    settings: {
      active_features: {
        on_hold_status: true,
        ticket_tagging: true,
        user_tagging: true,
        light_agents: true,
        business_hours: false,
      },
      agents: { agent_workspace: true, focus_mode: false },
      tickets: {
        agent_collision: true,
        assign_tickets_upon_solve: true,
        comments_public_by_default: true,
        list_newest_comments_first: true,
        rich_text_comments: true,
        status_hold: true,
        tagging: true,
      },
      localization: { locale_ids: [1, 1176] },
    },
  });
}

/** `GET /custom_statuses`: no pages; filters `status_categories`, `active` and `default`. */
export function listCustomStatuses({ ask, state }: Visit): Answer {
  const categories = ask.query.get('status_categories')?.split(',');
  const flag = (name: 'active' | 'default') => ask.query.get(name);
  const rows = state.data.custom_statuses.filter(
    (row) =>
      (!categories || categories.includes(row.status_category)) &&
      (flag('active') === null || String(row.active) === flag('active')) &&
      (flag('default') === null || String(row.default) === flag('default')),
  );
  return json({ custom_statuses: rows });
}

/** `GET /custom_statuses/{id}`. */
export function showCustomStatus({ state, params }: Visit): Answer {
  return json({ custom_status: findById(state.data.custom_statuses, params[0]) });
}

/** `GET /activities`: nothing happens to the agent by itself here. */
export function listActivities({ ask }: Visit): Answer {
  return json({ ...pageOf(ask, 'activities', []), actors: [], users: [] });
}

/** Lists that only an admin may read (`api.md` 12): 403 for an agent, an empty list for an admin. */
export function adminOnly(key: string) {
  return ({ ask, me }: Visit): Answer => {
    if (me.role !== 'admin') throw refuse.forbidden();
    return json(pageOf(ask, key, []));
  };
}
