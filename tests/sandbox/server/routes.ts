import { type Answer, refuse } from './answer.ts';
import { adminOnly, listActivities, listCustomStatuses, showCustomStatus, showSettings } from './routes/account.ts';
import { previewMacro, previewMacroOnTicket } from './routes/apply-macro.ts';
import { listAssignableAgents, listAssignableGroups, searchAssignables } from './routes/assignables.ts';
import { countComments, listComments } from './routes/comments.ts';
import { listMacroCategories, listMacros, showMacro } from './routes/macros.ts';
import * as people from './routes/people.ts';
import * as tickets from './routes/read-tickets.ts';
import { countSearch, search } from './routes/search.ts';
import { changeTags, listTags } from './routes/ticket-tags.ts';
import { updateTicket } from './routes/update-ticket.ts';
import { countManyViews, countView, listTicketsOfView, listViews, showView } from './routes/views.ts';
import { showMe, showSession } from './routes/who-am-i.ts';
import type { Visit } from './sandbox-state.ts';

type Handler = (visit: Visit) => Answer;

/** Every call the local Zendesk answers; `#` stands for a number. The first that fits answers. */
export const ROUTES: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  ['GET', '/api/v2/users/me', showMe],
  ['GET', '/api/v2/users/me/session', showSession],
  ['GET', '/api/v2/users/show_many', people.showManyUsers],
  ['GET', '/api/v2/users/#', people.showUser],
  ['GET', '/api/v2/users/#/group_memberships', people.listMemberships],
  ['GET', '/api/v2/users/#/groups', people.listGroupsOfUser],
  ['GET', '/api/v2/users/#/tickets/assigned', tickets.listTicketsOfUser('assigned')],
  ['GET', '/api/v2/users/#/tickets/requested', tickets.listTicketsOfUser('requested')],
  ['GET', '/api/v2/users/#/tickets/ccd', tickets.listTicketsOfUser('ccd')],
  ['GET', '/api/v2/users/#/tickets/followed', tickets.listTicketsOfUser('followed')],
  ['GET', '/api/v2/group_memberships', people.listMemberships],
  ['GET', '/api/v2/groups', people.listGroups],
  ['GET', '/api/v2/groups/assignable', people.listGroups],
  ['GET', '/api/v2/groups/#', people.showGroup],
  ['GET', '/api/v2/groups/#/users', people.listUsersOfGroup],
  ['GET', '/api/v2/groups/#/memberships', people.listMembershipsOfGroup],
  ['GET', '/api/v2/organizations/#', people.showOrganization],
  ['GET', '/api/lotus/assignables/groups', listAssignableGroups],
  ['GET', '/api/lotus/assignables/groups/#/agents', listAssignableAgents],
  ['GET', '/api/lotus/assignables/autocomplete', searchAssignables],
  ['GET', '/api/v2/custom_statuses', listCustomStatuses],
  ['GET', '/api/v2/custom_statuses/#', showCustomStatus],
  ['GET', '/api/v2/account/settings', showSettings],
  ['GET', '/api/v2/activities', listActivities],
  ['GET', '/api/v2/macros', listMacros],
  ['GET', '/api/v2/macros/active', listMacros],
  ['GET', '/api/v2/macros/search', listMacros],
  ['GET', '/api/v2/macros/categories', listMacroCategories],
  ['GET', '/api/v2/macros/#', showMacro],
  ['GET', '/api/v2/macros/#/apply', previewMacro],
  ['GET', '/api/v2/tickets/#/macros/#/apply', previewMacroOnTicket],
  ['GET', '/api/v2/search', search],
  ['GET', '/api/v2/search/count', countSearch],
  ['GET', '/api/v2/tickets', tickets.listAllTickets],
  ['GET', '/api/v2/tickets/show_many', tickets.showManyTickets],
  ['GET', '/api/v2/tickets/recent', tickets.listRecentTickets],
  ['GET', '/api/v2/tickets/#', tickets.showTicket],
  ['PUT', '/api/v2/tickets/#', updateTicket],
  ['GET', '/api/v2/tickets/#/comments', listComments],
  ['GET', '/api/v2/tickets/#/comments/count', countComments],
  ['GET', '/api/v2/tickets/#/metrics', tickets.showMetrics],
  ['GET', '/api/v2/tickets/#/related', tickets.showRelated],
  ['GET', '/api/v2/tickets/#/audits', tickets.listAudits],
  ['GET', '/api/v2/tickets/#/tags', listTags],
  ['PUT', '/api/v2/tickets/#/tags', changeTags('add')],
  ['POST', '/api/v2/tickets/#/tags', changeTags('set')],
  ['DELETE', '/api/v2/tickets/#/tags', changeTags('remove')],
  ['GET', '/api/v2/views', listViews],
  ['GET', '/api/v2/views/active', listViews],
  ['GET', '/api/v2/views/compact', listViews],
  ['GET', '/api/v2/views/count_many', countManyViews],
  ['GET', '/api/v2/views/#', showView],
  ['GET', '/api/v2/views/#/tickets', listTicketsOfView],
  ['GET', '/api/v2/views/#/count', countView],
  ['GET', '/api/v2/slas/policies', adminOnly('sla_policies')],
  ['GET', '/api/v2/satisfaction_ratings', adminOnly('satisfaction_ratings')],
  ['GET', '/api/v2/business_hours/schedules', adminOnly('schedules')],
];

const COMPILED = ROUTES.map(([method, path, handler]) => ({
  method,
  handler,
  pattern: new RegExp(`^${path.replaceAll('#', '(\\d+)')}(?:\\.json)?$`),
}));

/** The handler of a call and the numbers in its path. Throws 404 where there is none. */
export function findRoute(method: string, path: string): { handler: Handler; params: number[] } {
  for (const route of COMPILED) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match) return { handler: route.handler, params: match.slice(1).map(Number) };
  }
  throw refuse.unknownEndpoint();
}
