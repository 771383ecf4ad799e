import { type Answer, json, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { findById, type Visit } from '../sandbox-state.ts';

/** `GET /users/{id}`. */
export function showUser({ state, params }: Visit): Answer {
  return json({ user: findById(state.data.users, params[0]) });
}

/** `GET /users/show_many?ids=`. */
export function showManyUsers({ ask, state }: Visit): Answer {
  const ids = (ask.query.get('ids') ?? '').split(',').map(Number);
  if (ids.length > 100) throw refuse.tooManyValues(100);
  return json(
    pageOf(
      ask,
      'users',
      state.data.users.filter((user) => ids.includes(user.id)),
    ),
  );
}

/** `GET /users/{id}/group_memberships` and `GET /group_memberships`. */
export function listMemberships({ ask, state, params }: Visit): Answer {
  const rows = state.data.group_memberships.filter((row) => params[0] === undefined || row.user_id === params[0]);
  return json(pageOf(ask, 'group_memberships', rows));
}

/** `GET /users/{id}/groups`. */
export function listGroupsOfUser({ ask, state, params }: Visit): Answer {
  const ids = state.data.group_memberships.filter((row) => row.user_id === params[0]).map((row) => row.group_id);
  return json(
    pageOf(
      ask,
      'groups',
      state.data.groups.filter((group) => ids.includes(group.id)),
    ),
  );
}

/** `GET /groups` and `GET /groups/assignable`. */
export function listGroups({ ask, state }: Visit): Answer {
  return json(pageOf(ask, 'groups', state.data.groups));
}

/** `GET /groups/{id}`. */
export function showGroup({ state, params }: Visit): Answer {
  return json({ group: findById(state.data.groups, params[0]) });
}

/** `GET /groups/{id}/users`. */
export function listUsersOfGroup({ ask, state, params }: Visit): Answer {
  return json(pageOf(ask, 'users', membersOf(state.data, findById(state.data.groups, params[0]).id)));
}

/** `GET /groups/{id}/memberships`. */
export function listMembershipsOfGroup({ ask, state, params }: Visit): Answer {
  const group = findById(state.data.groups, params[0]);
  return json(
    pageOf(
      ask,
      'group_memberships',
      state.data.group_memberships.filter((row) => row.group_id === group.id),
    ),
  );
}

/** `GET /organizations/{id}`. */
export function showOrganization({ state, params }: Visit): Answer {
  return json({ organization: findById(state.data.organizations, params[0]) });
}

/** The agents of a group. */
export function membersOf(data: Visit['state']['data'], groupId: number) {
  const ids = data.group_memberships.filter((row) => row.group_id === groupId).map((row) => row.user_id);
  return data.users.filter((user) => ids.includes(user.id));
}
