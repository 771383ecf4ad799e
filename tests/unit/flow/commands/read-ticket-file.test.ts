import { describe, expect, it } from 'vitest';
import { readTicketFile } from '../../../run/flow/read-ticket-file.ts';
import { permitTicket } from './team-samples.ts';

const read = (data: unknown, comments?: unknown) => readTicketFile(data, 'tickets.json', comments);
const people = { users: [{ id: 90, name: 'Ann', email: 'ann@town.example' }], groups: [{ id: 501, name: 'Permits' }] };
const metrics = { ticket_id: 7, reply_time_in_minutes: { calendar: 5, business: 5 }, solved_at: null };

describe('reads one ticket from', () => {
  it.each<[string, unknown]>([
    ['the answer of tickets/ID.json', { ticket: permitTicket, ...people }],
    ['a ticket alone', permitTicket],
    ['a list', { tickets: [permitTicket], next_page: null, count: 1 }],
    [
      'a search',
      {
        results: [
          { ...permitTicket, result_type: 'ticket' },
          { id: 90, result_type: 'user', name: 'Ann' },
        ],
      },
    ],
    ['an array of tickets', [permitTicket]],
    ['an array of answers', [{ ticket: permitTicket, ...people }]],
    ['numbers written as text', { ticket: { ...permitTicket, id: '7', group_id: '501' } }],
  ])('%s', (_, data) => {
    const [one, ...more] = read(data);
    expect(more).toEqual([]);
    expect(one?.ticket).toMatchObject({ id: 7, status: 'new', group_id: 501, tags: ['web'] });
    expect(one?.notes).toEqual([]);
  });
});

it('takes along the people and places told beside it, one or many', () => {
  const [one] = read({
    ticket: permitTicket,
    user: people.users[0],
    groups: [{ id: '501', name: 'Permits' }, null],
    organizations: null,
  });
  expect(one?.users.map(({ id }) => id)).toEqual([90]);
  expect(one?.groups).toEqual([{ id: 501, name: 'Permits' }]);
  expect(one?.notes).toEqual(['1 of groups could not be read']);
});

it.each<[string, unknown]>([
  ['beside the ticket', { ticket: permitTicket, metric_sets: [metrics] }],
  ['inside the ticket', { ticket: { ...permitTicket, metric_set: metrics } }],
  ['inside, as a list', { ticket: { ...permitTicket, metric_set: [metrics] } }],
  ['alone', { ticket: permitTicket, metric_set: metrics }],
])('finds the metric set %s', (_, data) => {
  expect(read(data)[0]?.ticket.metric_set?.reply_time_in_minutes?.calendar).toBe(5);
});

it('takes the message from the comments where the ticket does not have it', () => {
  const { description: _, ...bare } = permitTicket;
  const comments = {
    comments: [
      { id: 1, plain_body: 'First words', body: 'x' },
      { id: 2, body: 'Later' },
    ],
    users: people.users,
  };
  expect(read({ ticket: bare }, comments)[0]?.ticket.description).toBe('First words');
  expect(read({ ticket: bare }, comments)[0]?.users[0]?.name).toBe('Ann');
  expect(read({ ticket: bare, comments: comments.comments })[0]?.ticket.description).toBe('First words');
  expect(read({ ticket: permitTicket }, comments)[0]?.ticket.description).toBe('May I have one?');
});

it('leaves out what does not fit, says so, and reads the rest', () => {
  const [one] = read({ ticket: { ...permitTicket, priority: 5, via: 'post', tags: 'a b' } });
  expect(one?.ticket).toMatchObject({ id: 7, status: 'new', tags: ['a', 'b'] });
  expect(one?.ticket.priority).toBeUndefined();
  expect(one?.notes).toEqual([
    'priority could not be read and counts as unknown',
    'via could not be read and counts as unknown',
  ]);
});

it('keeps missing what is missing', () => {
  const [one] = read({ subject: 'Only a subject', tags: null });
  expect(one?.ticket).toMatchObject({ subject: 'Only a subject' });
  expect(one?.ticket.status).toBeUndefined();
  expect(one?.notes).toEqual(['id is missing', 'status is missing', 'created_at is missing', 'updated_at is missing']);
});

it.each([[null], [42], [[]], [{}], [{ tickets: [] }], [{ ticket: null }], [{ error: 'RecordNotFound' }]])(
  'finds no ticket in %j',
  (data) => {
    expect(() => read(data)).toThrow('holds no ticket');
  },
);
