import { describe, expect, test } from 'vitest';
import { makeFakeApi, makeTicket } from './fake-fetch.ts';

const metrics = { ticket_id: 7, reply_time_in_minutes: { calendar: 90, business: null }, solved_at: null };

async function getTicket(json: Record<string, unknown>) {
  const { api } = makeFakeApi(() => ({ json }));
  const answer = await api.getTicket(7);
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
}

describe('one ticket', () => {
  test('null in every field that may be null, and no list beside it', async () => {
    expect(await getTicket({ ticket: makeTicket(7) })).toMatchObject({
      ticket: { id: 7, priority: null, assignee_id: null, tags: null },
      users: [],
      groups: [],
      organizations: [],
    });
  });

  test('only what is certain', async () => {
    const ticket = { id: 7, status: 'open', created_at: '2021-08-26T09:00:00Z', updated_at: '2021-08-26T09:00:00Z' };
    expect((await getTicket({ ticket })).ticket).toMatchObject(ticket);
  });

  test('words Zendesk may add one day stay as they are', async () => {
    const ticket = makeTicket(7, { status: 'foo', priority: 'bar', via: { channel: 'telepathy' }, quux: [1] });
    expect((await getTicket({ ticket })).ticket).toMatchObject({ status: 'foo', priority: 'bar', quux: [1] });
  });

  test.each([
    ['inside the ticket', { ticket: makeTicket(7, { metric_set: metrics }) }],
    ['inside, as a list', { ticket: makeTicket(7, { metric_set: [metrics] }) }],
    ['beside it', { ticket: makeTicket(7), metric_sets: [{ ...metrics, ticket_id: 8 }, metrics] }],
    ['beside it, alone', { ticket: makeTicket(7), metric_set: metrics }],
  ])('metric set %s', async (_, json) => {
    expect((await getTicket(json)).ticket.metric_set).toMatchObject(metrics);
  });

  test('a metric set that cannot be read costs the metrics, not the ticket', async () => {
    const { ticket } = await getTicket({ ticket: makeTicket(7, { metric_set: { solved_at: 5 } }) });
    expect(ticket.metric_set).toBeUndefined();
  });

  test('people and places along with it; one that cannot be read is passed over', async () => {
    const read = await getTicket({
      ticket: makeTicket(7),
      users: [{ id: 50, name: null, email: null, organization_id: null }, { id: 'x' }, null],
      groups: [{ id: 20369327, name: 'Queue' }, {}],
      organizations: [{ id: 5, name: null }],
    });
    expect(read.users.map((user) => user.id)).toEqual([50]);
    expect(read.groups).toEqual([{ id: 20369327, name: 'Queue' }]);
    expect(read.organizations.map((one) => one.id)).toEqual([5]);
  });
});

test('groups an agent is in, each once', async () => {
  const group_memberships = [{ group_id: 1 }, { group_id: 2 }, { group_id: 1 }, {}, null];
  const { api, asked } = makeFakeApi(() => ({ json: { group_memberships } }));
  expect(await api.getGroupMemberships(7)).toEqual({ ok: true, data: [1, 2] });
  expect(asked[0]?.path).toBe('/api/v2/users/7/group_memberships.json');
});
