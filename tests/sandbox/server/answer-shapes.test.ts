import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { type AnswerShapes, readAnswerShapes } from './answer-shapes.ts';
import { makeClient, type SandboxClient } from './sandbox-client.ts';

let sandbox: Sandbox;
let client: SandboxClient;
let shapes: AnswerShapes;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: 10_000 });
  client = makeClient(sandbox);
  shapes = readAnswerShapes();
  await client.signIn();
});
afterAll(() => sandbox.close());

/** Always there in recorded tickets (`api.md` 6). */
const ALWAYS =
  'id url created_at updated_at subject description status raw_subject requester_id submitter_id tags via custom_fields collaborator_ids sharing_agreement_ids has_incidents'.split(
    ' ',
  );
/** In recorded tickets but not in the description. */
const EXTRA = ['fields', 'result_type', 'metric_set', 'slas', 'comment_count'];

const PATHS: [path: string, call: string][] = [
  ['/api/v2/users/me', 'users/me.json?include=open_ticket_count'],
  ['/api/v2/users/me/session', 'users/me/session.json'],
  ['/api/v2/users/{user_id}', 'users/8000001.json'],
  ['/api/v2/users/show_many', 'users/show_many.json?ids=8000001,8000002'],
  ['/api/v2/group_memberships', 'group_memberships.json'],
  ['/api/v2/groups', 'groups.json'],
  ['/api/v2/groups/assignable', 'groups/assignable.json'],
  ['/api/v2/groups/{group_id}', 'groups/20369327.json'],
  ['/api/v2/organizations/{organization_id}', 'organizations/21891972.json'],
  ['/api/v2/custom_statuses', 'custom_statuses.json'],
  ['/api/v2/custom_statuses/{custom_status_id}', 'custom_statuses/9700001.json'],
  ['/api/v2/account/settings', 'account/settings.json'],
  ['/api/v2/activities', 'activities.json'],
  ['/api/v2/macros', 'macros.json?active=true&only_viewable=true&page[size]=100'],
  ['/api/v2/macros/active', 'macros/active.json'],
  ['/api/v2/macros/search', 'macros/search.json?query=pending'],
  ['/api/v2/macros/categories', 'macros/categories.json'],
  ['/api/v2/macros/{macro_id}', 'macros/9500001.json'],
  ['/api/v2/macros/{macro_id}/apply', 'macros/9500001/apply.json'],
  [
    '/api/v2/search',
    'search.json?query=type:ticket&include=tickets(users,metric_sets,organizations,groups,slas)&sort_by=created_at',
  ],
  ['/api/v2/search/count', 'search/count.json?query=type:ticket'],
  ['/api/v2/tickets', 'tickets.json'],
  ['/api/v2/tickets/show_many', 'tickets/show_many.json?ids=9000001,9000002'],
  ['/api/v2/views', 'views.json'],
  ['/api/v2/views/active', 'views/active.json'],
  ['/api/v2/views/compact', 'views/compact.json'],
  ['/api/v2/views/{view_id}', 'views/30791708.json'],
  ['/api/v2/views/{view_id}/tickets', 'views/30791708/tickets.json?include=metric_sets'],
  ['/api/v2/views/{view_id}/count', 'views/30791708/count.json'],
  ['/api/v2/views/count_many', 'views/count_many.json?ids=30791708,9400001'],
];

describe('answers fit the published description', () => {
  test.each(PATHS)('%s', async (path, call) => {
    const answer = await client.call(`/api/v2/${call}`, { headers: { accept: 'application/json' } });
    expect(answer.status).toBe(200);
    expect(shapes.checkPath('GET', path, 200, answer.json())).toEqual([]);
  });

  test.each([
    ['/api/lotus/assignables/groups.json', ''],
    ['/api/lotus/assignables/groups/{group_id}/agents.json', '20369327'],
    ['/api/lotus/assignables/autocomplete.json', '?name=robin'],
  ])('%s', async (path, part) => {
    const call = part.startsWith('?') ? `${path}${part}` : path.replace('{group_id}', part);
    const answer = await client.call(call, { headers: { accept: 'application/json' } });
    expect(shapes.checkPath('GET', path, 200, answer.json())).toEqual([]);
  });

  test('each of the 40 tickets, its comments, metrics, related data, tags and macro preview', async () => {
    for (const { id } of sandbox.data.tickets) {
      const { ticket } = await client.read<{ ticket: Record<string, unknown> }>(
        `tickets/${id}.json?include=users,metric_sets,comment_count`,
      );
      const faults = [
        ...shapes.checkPath('GET', '/api/v2/tickets/{ticket_id}', 200, { ticket }),
        ...shapes.checkPath(
          'GET',
          '/api/v2/tickets/{ticket_id}/comments',
          200,
          await client.read(`tickets/${id}/comments.json?include=users`),
        ),
        ...shapes.checkPath(
          'GET',
          '/api/v2/tickets/{ticket_id}/comments/count',
          200,
          await client.read(`tickets/${id}/comments/count`),
        ),
        ...shapes.checkPath('GET', '/api/v2/tickets/{ticket_id}/tags', 200, await client.read(`tickets/${id}/tags`)),
        ...shapes.check(
          'TicketMetricObject',
          (await client.read<{ ticket_metric: unknown }>(`tickets/${id}/metrics.json`)).ticket_metric,
        ),
        ...shapes.check('TicketRelatedInformation', await client.read(`tickets/${id}/related.json`)),
        ...shapes.checkPath(
          'GET',
          '/api/v2/tickets/{ticket_id}/macros/{macro_id}/apply',
          200,
          await client.read(`tickets/${id}/macros/9500001/apply.json`),
        ),
        ...ALWAYS.filter((key) => ticket[key] === undefined || ticket[key] === null).map((key) => `${key} is missing`),
        ...Object.keys(ticket)
          .filter((key) => !EXTRA.includes(key) && !shapes.propertiesOf('TicketObject').includes(key))
          .map((key) => `${key} is invented`),
      ];
      expect(faults, String(id)).toEqual([]);
    }
  });

  test('search results are whole tickets', async () => {
    const { results } = await client.read<{ results: unknown[] }>('search.json?query=type:ticket&sort_by=created_at');
    expect(results.flatMap((result) => shapes.check('TicketObject', result))).toEqual([]);
  });

  test('rows of the calls that only the written documentation has', async () => {
    const memberships = await client.read<{ group_memberships: unknown[] }>('users/8000001/group_memberships.json');
    expect(memberships.group_memberships.flatMap((row) => shapes.check('GroupMembershipObject', row))).toEqual([]);
    const { users } = await client.read<{ users: unknown[] }>('groups/20369327/users.json');
    expect(users).toHaveLength(3);
    expect(users.flatMap((row) => shapes.check('UserForAdmin', row))).toEqual([]);
    expect(shapes.hasPath('GET', '/api/v2/users/{user_id}/group_memberships')).toBe(false);
  });

  test('the answer to a write', async () => {
    const answer = await client.write('PUT', 'tickets/9000004.json', {
      ticket: { priority: 'high', status: 'open', comment: { body: 'On it.', public: true } },
    });
    expect(shapes.checkPath('PUT', '/api/v2/tickets/{ticket_id}', 200, answer.json())).toEqual([]);
    expect(
      shapes.checkPath(
        'GET',
        '/api/v2/tickets/{ticket_id}/audits',
        200,
        await client.read('tickets/9000004/audits.json'),
      ),
    ).toEqual([]);
  });

  test('the check has teeth', async () => {
    const { ticket } = await client.read<{ ticket: object }>('tickets/9000001.json');
    const spoiled = [
      { id: 'nine' },
      { status: 'awaiting_review' },
      { tags: 'a b' },
      { created_at: 'yesterday' },
      { requester_id: null },
    ];
    for (const change of spoiled) {
      expect(
        shapes.checkPath('GET', '/api/v2/tickets/{ticket_id}', 200, { ticket: { ...ticket, ...change } }),
      ).not.toEqual([]);
    }
  });
});
