import { type Answer, json } from '../answer.ts';
import { offsetLinks, readOffset } from '../paging.ts';
import { findById, type Visit } from '../sandbox-state.ts';
import { membersOf } from './people.ts';

const AVATAR = 'https://govuk.zendesk.com/images/default-avatar-80.png';

/** `GET /api/lotus/assignables/groups.json`. */
export function listAssignableGroups({ ask, state }: Visit): Answer {
  const rows = state.data.groups.map(({ id, name, description }) => ({ id, name, description: description ?? '' }));
  const { page, perPage } = readOffset(ask);
  return json({ groups: rows.slice((page - 1) * perPage, page * perPage), ...offsetLinks(ask, rows.length) });
}

/** `GET /api/lotus/assignables/groups/{id}/agents.json`: light agents cannot be chosen. */
export function listAssignableAgents({ ask, state, params }: Visit): Answer {
  const members = membersOf(state.data, findById(state.data.groups, params[0]).id).filter(
    (user) => user.role_type !== 1,
  );
  return json({
    agents: members.map(({ id, name }) => ({ id, name, avatar_url: AVATAR })),
    ...offsetLinks(ask, members.length),
  });
}

/** `GET /api/lotus/assignables/autocomplete.json?name=`. */
export function searchAssignables({ ask, state }: Visit): Answer {
  const wanted = (ask.query.get('name') ?? '').toLowerCase();
  const fits = (name: string) => name.toLowerCase().includes(wanted);
  const groups = state.data.groups.filter((group) => fits(group.name)).map(({ id, name }) => ({ id, name }));
  const agents = state.data.groups.flatMap((group) =>
    membersOf(state.data, group.id)
      .filter((user) => user.role_type !== 1 && fits(user.name))
      .map(({ id, name }) => ({ id, name, group: group.name, group_id: group.id, photo_url: AVATAR })),
  );
  return json({ groups, agents, count: groups.length + agents.length });
}
