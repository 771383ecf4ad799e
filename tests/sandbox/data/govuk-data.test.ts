import { describe, expect, test } from 'vitest';
import { makeGovukData } from './govuk-data.ts';
import { COLLEAGUE, QUEUE_ID, YOU } from './govuk-people.ts';
import type { SandboxTicket } from './sandbox-data.ts';
import { dateOfWorkingDay, GOVUK_NOW } from './working-day.ts';

const data = makeGovukData();
const queue = data.tickets.filter((ticket) => ticket.group_id === QUEUE_ID);
const active = queue.filter((ticket) => ticket.status === 'new' || ticket.status === 'open');
const ids = (tickets: SandboxTicket[]) => tickets.map((ticket) => ticket.id);
const by = (key: 'created_at' | 'updated_at') => (a: SandboxTicket, b: SandboxTicket) =>
  a[key].localeCompare(b[key]) || a.id - b.id;
const count = (tickets: SandboxTicket[], pick: (ticket: SandboxTicket) => string | null) =>
  tickets.reduce<Record<string, number>>((sum, ticket) => {
    const key = pick(ticket) ?? 'null';
    return Object.assign(sum, { [key]: (sum[key] ?? 0) + 1 });
  }, {});

// An own count of working days, so that a wrong table of days cannot hide itself.
const DAYS = Array.from({ length: 40 }, (_, n) => dateOfWorkingDay(-n)).reverse();
const dayNumber = (iso: string) => DAYS.indexOf(new Date(Date.parse(iso) + 3_600_000).toISOString().slice(0, 10));
const TODAY = dayNumber(GOVUK_NOW);

describe('the 40 tickets of domain.md 6', () => {
  test('the clock: offsets skip weekends and the bank holiday', () => {
    const wanted = { 0: '09-02', 1: '09-01', 2: '08-31', 3: '08-27', 6: '08-24', 8: '08-20', 12: '08-16', 30: '07-21' };
    for (const [n, date] of Object.entries(wanted)) expect(dateOfWorkingDay(-Number(n))).toBe(`2021-${date}`);
  });

  test('status, priority and your own tickets count as 6.1 says', () => {
    expect(ids(data.tickets)).toEqual(Array.from({ length: 40 }, (_, n) => 9000001 + n));
    expect(count(queue, (ticket) => ticket.status)).toEqual({
      new: 14,
      open: 12,
      pending: 6,
      hold: 1,
      solved: 5,
      closed: 1,
    });
    expect(count(active, (ticket) => ticket.priority)).toEqual({ high: 4, normal: 17, low: 2, null: 3 });
    const mine = queue.filter((ticket) => ticket.assignee_id === YOU);
    expect(count(mine, (ticket) => ticket.status)).toEqual({ open: 3, pending: 4, solved: 5 });
  });

  test('work order: High by created, by updated, and without a colleague', () => {
    const high = active.filter((ticket) => ticket.priority === 'high');
    expect(ids(high.toSorted(by('created_at')))).toEqual([9000001, 9000002, 9000017, 9000039]);
    expect(ids(high.toSorted(by('updated_at')))).toEqual([9000002, 9000001, 9000017, 9000039]);
    expect(ids(high.filter((ticket) => ticket.assignee_id === COLLEAGUE))).toEqual([9000017]);
  });

  test('untriaged list, oldest first', () => {
    const untriaged = active
      .filter((ticket) => ticket.assignee_id === null && (ticket.priority === 'normal' || ticket.priority === null))
      .toSorted(by('created_at'));
    expect(ids(untriaged).map((id) => id - 9000000)).toEqual([
      24, 11, 5, 10, 14, 23, 36, 4, 7, 8, 13, 15, 16, 18, 21, 35, 6, 19,
    ]);
  });

  test('9000040 is in a group the agent is no member of', () => {
    const groups = data.group_memberships.filter((row) => row.user_id === YOU).map((row) => row.group_id);
    expect(groups).toEqual([QUEUE_ID]);
    expect(data.tickets.find((ticket) => ticket.id === 9000040)?.group_id).not.toBe(QUEUE_ID);
  });

  test('long threads: 35 comments; 200 of which 120 public, 14 files, 6 authors, two over 60 kB', () => {
    expect(data.comments[9000001]).toHaveLength(35);
    const many = data.comments[9000022] ?? [];
    expect(many).toHaveLength(200);
    expect(many.filter((comment) => comment.public)).toHaveLength(120);
    expect(many.flatMap((comment) => comment.attachments)).toHaveLength(14);
    expect(new Set(many.map((comment) => comment.author_id)).size).toBe(6);
    expect(many.filter((comment) => comment.body.length > 60_000)).toHaveLength(2);
    expect(many.every((comment) => comment.body.length < 65_536)).toBe(true);
  });

  test('times: nothing after now, comments in order, none before its ticket, and updated is the last of all', () => {
    const all = makeGovukData({ background: true });
    for (const ticket of all.tickets) {
      const comments = all.comments[ticket.id] ?? [];
      const times = [ticket.created_at, ...comments.map((comment) => comment.created_at), ticket.updated_at, GOVUK_NOW];
      expect(times, String(ticket.id)).toEqual(times.toSorted());
      expect(comments.slice(0, 1).map((comment) => comment.author_id)).toEqual(
        comments.length ? [ticket.requester_id] : [],
      );
    }
  });

  test('every address is under .example and every person that is named is there', () => {
    const people = new Set(data.users.map((user) => user.id));
    expect(data.users.filter((user) => !user.email?.endsWith('.example'))).toEqual([]);
    expect(new Set(data.users.map((user) => user.email)).size).toBe(data.users.length);
    for (const ticket of data.tickets) {
      const named = [ticket.requester_id, ticket.submitter_id, ...ticket.collaborator_ids];
      expect(
        [...named, ...(data.comments[ticket.id] ?? []).map((c) => c.author_id)].every((id) => people.has(id)),
      ).toBe(true);
    }
  });
});

/** [replied within 2, replied or overdue, running] and [solved within 5, decided] from nothing but the API's shapes. */
function figures(tickets: SandboxTicket[], source = data) {
  const answerable = tickets.filter((ticket) => ![9000005, 9000015, 9000016, 9000020].includes(ticket.id));
  const replyDay = (ticket: SandboxTicket) => {
    const minutes = source.metric_sets[ticket.id]?.reply_time_in_minutes.calendar ?? null;
    return minutes === null
      ? null
      : dayNumber(new Date(Date.parse(ticket.created_at) + minutes * 60_000).toISOString());
  };
  const judge = (limit: number, doneOn: (ticket: SandboxTicket) => number | null) => (ticket: SandboxTicket) => {
    const due = dayNumber(ticket.created_at) + limit;
    const done = doneOn(ticket);
    if (done !== null) return done <= due ? 'met' : 'missed';
    return TODAY > due ? 'missed' : 'running';
  };
  const solvedDay = (ticket: SandboxTicket) => {
    const at = source.metric_sets[ticket.id]?.solved_at;
    return at ? dayNumber(at) : null;
  };
  const isPublic = (ticket: SandboxTicket) =>
    ticket.tags.includes('public_form') || (!ticket.tags.includes('govt_form') && ticket.organization_id === null);
  const isInternal = (ticket: SandboxTicket) => ticket.organization_id === 21891972;
  const others = answerable.filter((ticket) => !isInternal(ticket));
  return {
    reply: count(answerable, judge(2, replyDay)),
    public: count(others.filter(isPublic), judge(5, solvedDay)),
    department: count(
      others.filter((ticket) => !isPublic(ticket)),
      judge(5, solvedDay),
    ),
  };
}

describe('figures of domain.md 6.1', () => {
  const all = makeGovukData({ background: true });
  const wanted: [string, SandboxTicket[], ReturnType<typeof figures>][] = [
    [
      'whole queue',
      queue,
      {
        reply: { met: 22, missed: 2, running: 11 },
        public: { met: 2, missed: 1, running: 7 },
        department: { met: 1, missed: 7, running: 15 },
      },
    ],
    [
      'yours only',
      queue.filter((ticket) => ticket.assignee_id === YOU),
      {
        reply: { met: 11, missed: 1 },
        public: { met: 2, missed: 1, running: 1 },
        department: { met: 1, missed: 4, running: 3 },
      },
    ],
    [
      'background B',
      all.tickets.filter((ticket) => ticket.id > 9100000),
      { reply: { met: 52, missed: 8 }, public: { met: 16, missed: 4 }, department: { met: 28, missed: 12 } },
    ],
    [
      'yours + B',
      all.tickets.filter((ticket) => ticket.assignee_id === YOU),
      {
        reply: { met: 26, missed: 1 },
        public: { met: 6, missed: 2, running: 1 },
        department: { met: 8, missed: 7, running: 3 },
      },
    ],
  ];
  test.each(wanted)('%s', (_name, tickets, expected) => {
    expect(figures(tickets, all)).toEqual(expected);
  });

  test('pending since: the dates the closing rule turns on', () => {
    const since = (id: number) => data.metric_sets[id]?.status_updated_at;
    expect(since(9000027)).toBe('2021-08-24T13:20:00Z');
    expect(since(9000028)).toBe('2021-08-27T15:00:00Z');
    for (const id of [9000025, 9000026, 9000029, 9000030])
      expect(dayNumber(since(id) ?? '')).toBeGreaterThanOrEqual(TODAY - 2);
  });
});
