import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeGovukData } from './govuk-data.ts';
import { loadData, readData } from './load-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-data-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string) => {
  const path = join(folder, 'data.json');
  writeFileSync(path, text);
  return path;
};

const ticket = (more: object = {}) => ({
  id: 5,
  status: 'open',
  created_at: '2024-03-04T09:00:00Z',
  updated_at: '2024-03-05T09:00:00Z',
  subject: 'Broken page',
  description: 'It is broken',
  requester_id: 20,
  assignee_id: 10,
  group_id: 30,
  ...more,
});
const reply = { id: 71, author_id: 10, body: 'Hello', public: true, created_at: '2024-03-04T10:30:00Z' };

describe('the demo data come back as they went', () => {
  test('written to a file and read again', () => {
    const data = makeGovukData({ background: true });
    const again = loadData(file(JSON.stringify(data)));
    for (const key of Object.keys(data) as (keyof typeof data)[]) expect(again[key], key).toEqual(data[key]);
  });

  test('without metric sets the derived ones give the same first replies and solved times', () => {
    const data = makeGovukData({ background: true });
    const again = readData({ ...data, metric_sets: undefined, ticket_metrics: [] });
    const facts = (from: typeof data) =>
      from.tickets.map(({ id }) => [
        id,
        from.metric_sets[id]?.reply_time_in_minutes.calendar,
        from.metric_sets[id]?.solved_at,
      ]);
    expect(facts(again)).toEqual(facts(data));
  });
});

describe('liberal reading', () => {
  test.each<[string, unknown]>([
    [
      'a map by ticket id',
      {
        tickets: [ticket()],
        comments: { 5: [{ body: 'It is broken', author_id: 20, created_at: '2024-03-04T09:00:00Z' }, reply] },
      },
    ],
    [
      'a map of API answers',
      { tickets: [ticket()], comments: { 5: { comments: [{ body: 'It is broken', author_id: 20 }, reply] } } },
    ],
    [
      'a list with ticket_id',
      {
        tickets: [ticket()],
        comments: [
          { ticket_id: 5, body: 'It is broken', author_id: 20 },
          { ...reply, ticket_id: 5 },
        ],
      },
    ],
    ['inside tickets', { tickets: [ticket({ comments: [{ body: 'It is broken', author_id: 20 }, reply] })] }],
    [
      'an answer beside its ticket',
      [{ ticket: ticket() }, { ticket_id: 5, comments: [{ body: 'It is broken', author_id: 20 }, reply] }],
    ],
    [
      'answers under their addresses',
      {
        '/api/v2/tickets.json': { tickets: [ticket()] },
        '/api/v2/tickets/5/comments.json': { comments: [{ body: 'It is broken', author_id: 20 }, reply] },
      },
    ],
    [
      'search results',
      {
        results: [ticket({ result_type: 'ticket' })],
        comments: { 5: [{ body: 'It is broken', author_id: 20 }, reply] },
      },
    ],
    ['a bare list of tickets', [ticket({ comments: [{ body: 'It is broken', author_id: 20 }, reply] })]],
  ])('comments as %s', (_name, content) => {
    const data = readData(content);
    expect(data.comments[5]?.map(({ body, author_id }) => [body, author_id])).toEqual([
      ['It is broken', 20],
      ['Hello', 10],
    ]);
    expect(data.metric_sets[5]?.reply_time_in_minutes.calendar).toBe(90);
    expect(data.current_user_id).toBe(10);
  });

  test.each<[string, object]>([
    ['current_user_id', { current_user_id: 11 }],
    ['me', { me: { id: 11, name: 'Me' } }],
    ['me by id', { me: 11 }],
    ['user', { user: { id: 11, name: 'Me' } }],
    ['current_user', { current_user: { user: { id: 11, name: 'Me' } } }],
  ])('who is signed in: %s', (_name, content) => {
    const data = readData({ tickets: [ticket()], ...content });
    expect(data.current_user_id).toBe(11);
    expect(data.users.find((user) => user.id === 11)).toMatchObject({ role: 'agent' });
  });

  test('the answer of users/me wins over answers of other people, whatever the order', () => {
    const me = { user: { id: 11, name: 'Me', authenticity_token: 'secret' } };
    for (const list of [
      [me, { user: { id: 12 } }],
      [{ user: { id: 12 } }, me],
    ]) {
      const data = readData([{ tickets: [ticket()] }, ...list]);
      expect(data.current_user_id).toBe(11);
      expect(JSON.stringify(data)).not.toContain('secret');
    }
  });

  test.each<[string, object]>([
    [
      'inside the ticket',
      { tickets: [ticket({ metric_set: { reply_time_in_minutes: { calendar: 7, business: 3 } } })] },
    ],
    [
      'metric_sets',
      { tickets: [ticket()], metric_sets: [{ ticket_id: 5, reply_time_in_minutes: { calendar: 7, business: 3 } }] },
    ],
    [
      'ticket_metrics',
      {
        tickets: [ticket()],
        ticket_metrics: [{ id: 1, ticket_id: 5, reply_time_in_minutes: { calendar: 7, business: 3 } }],
      },
    ],
    [
      'a map by ticket id',
      { tickets: [ticket()], metric_sets: { 5: { reply_time_in_minutes: { calendar: 7, business: 3 } } } },
    ],
  ])('metric sets: %s', (_name, content) => {
    const metrics = readData(content).metric_sets[5];
    expect(metrics).toMatchObject({
      ticket_id: 5,
      reply_time_in_minutes: { calendar: 7, business: 3 },
      solved_at: null,
    });
  });

  test('what is only named is made: people, group, organisation, first comment, membership, views', () => {
    const data = readData({ tickets: [ticket({ organization_id: 40, collaborator_ids: [21] })] });
    expect(data.users.map(({ id, role }) => [id, role]).toSorted()).toEqual([
      [10, 'agent'],
      [20, 'end-user'],
      [21, 'end-user'],
    ]);
    expect([data.groups[0]?.id, data.organizations[0]?.id]).toEqual([30, 40]);
    expect(data.comments[5]).toMatchObject([{ body: 'It is broken', author_id: 20, public: true }]);
    expect(data.group_memberships).toMatchObject([{ user_id: 10, group_id: 30, default: true }]);
    expect(data.views.length).toBeGreaterThan(1);
    expect(data.tickets[0]).toMatchObject({ tags: [], type: null, due_at: null, has_incidents: false });
  });

  test('membership: the default group, and all groups with tickets for an agent without any', () => {
    const withDefault = readData({ tickets: [ticket()], me: { id: 10, default_group_id: 31 } });
    expect(withDefault.group_memberships).toMatchObject([{ user_id: 10, group_id: 31 }]);
    expect(withDefault.groups.map(({ id }) => id).toSorted()).toEqual([30, 31]);
    const holdsNothing = readData({ tickets: [ticket(), ticket({ id: 6, group_id: 32 })], current_user_id: 11 });
    const mine = holdsNothing.group_memberships.filter((row) => row.user_id === 11).map((row) => row.group_id);
    expect(mine).toEqual([30, 32]);
  });

  test('ids as digits, an empty subject, null priority, a solved ticket without metrics, JSON lines', () => {
    const solved = ticket({ id: '6', status: 'solved', subject: null, priority: null, tags: 'a b' });
    const data = loadData(file(`${JSON.stringify(ticket())}\n${JSON.stringify(solved)}\n`));
    expect(data.tickets[1]).toMatchObject({ id: 6, subject: '', priority: null, tags: ['a', 'b'] });
    expect(data.metric_sets[6]?.solved_at).toBe('2024-03-05T09:00:00Z');
  });

  test('the same ticket twice is one; the later fields win', () => {
    const data = readData([{ tickets: [ticket()] }, { ticket: ticket({ status: 'pending' }) }]);
    expect(data.tickets.map(({ id, status }) => [id, status])).toEqual([[5, 'pending']]);
  });
});

describe('a wrong file says where', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{"tickets": [', /data\.json: not JSON \(/],
    ['no tickets', '{"users": []}', /no tickets found/],
    ['a text', '"hello"', /the file: expected an object, it is text of 5 characters/],
    ['no id', JSON.stringify({ tickets: [ticket(), ticket({ id: 'x' })] }), /tickets\[1\]: "id" must be a number/],
    [
      'no status',
      JSON.stringify({ tickets: [ticket({ status: undefined })] }),
      /tickets\[0\] \(ticket 5\): "status" is missing/,
    ],
    [
      'no time',
      JSON.stringify({ tickets: [ticket({ created_at: 'soon' })] }),
      /tickets\[0\]: "created_at" must be a time/,
    ],
    ['tickets of a wrong kind', '{"tickets": [5]}', /tickets\[0\]: expected an object, it is 5/],
    [
      'a comment of nobody',
      JSON.stringify({ tickets: [ticket()], comments: [reply] }),
      /comments\[0\]: "ticket_id" is missing/,
    ],
    [
      'a wrong time deep down',
      JSON.stringify({ results: [ticket({ comments: [{ ...reply, created_at: 3 }] })] }),
      /results\[0\]\.comments\[0\]: "created_at"/,
    ],
    ['nobody signed in', JSON.stringify({ tickets: [ticket({ assignee_id: null })] }), /no agent found/],
  ])('%s', (_name, text, message) => {
    expect(() => loadData(file(text))).toThrow(message);
  });

  test('a file that is not there', () => {
    expect(() => loadData(join(folder, 'nothing.json'))).toThrow(/nothing\.json: cannot be read/);
  });

  test('the message never holds the text of a ticket', () => {
    expect(() => readData({ tickets: [ticket({ created_at: 'Private words' })] })).toThrow(
      expect.not.stringContaining('Private'),
    );
  });
});
