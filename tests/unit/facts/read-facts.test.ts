import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticketSchema, type ZendeskTicket, type ZendeskUser } from '../../../src/contracts/zendesk.ts';
import type { FactInput } from '../../../src/facts/fact-input.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import type { FactName, TicketFacts } from '../../../src/facts/ticket-facts.ts';
import type { TicketReading } from '../../../src/page/snapshot.ts';

const groups = [{ id: 20369327, name: '2nd Line--GOV.UK Alerts and Issues' }];
const organizations = [{ id: 5, name: 'Coastal Transport Agency' }];
const me: ZendeskUser = { id: 100, name: 'Sam Placeholder', role_type: 0, only_private_comments: false };
const users: ZendeskUser[] = [{ id: 200, name: 'Ada', email: 'ada.secret@mail.example', suspended: false }];

const ticket = ticketSchema.parse({
  id: 1,
  status: 'pending',
  created_at: '2021-08-20T08:00:00Z',
  updated_at: '2021-08-27T15:00:00Z',
  subject: 'Geheimnis subject',
  description: 'Geheimnis message',
  priority: null,
  group_id: 20369327,
  assignee_id: null,
  requester_id: 200,
  organization_id: 5,
  tags: ['govt_form', 'technical_fault'],
  email_cc_ids: [1, 2],
  via: { channel: 'web', source: { rel: 'follow_up' } },
  metric_set: {
    reply_time_in_minutes: { calendar: 90 },
    solved_at: null,
    status_updated_at: '2021-08-27T15:00:00Z',
  },
});

const base: FactInput = {
  ticket,
  users,
  groups,
  organizations,
  me,
  now: '2021-09-02T09:00:00Z',
  pendingDaysAs: 'calendar',
};

const read = (part: Partial<FactInput> = {}) => readFacts({ ...base, ...part });
const change = (part: Partial<ZendeskTicket>): Partial<FactInput> => ({ ticket: { ...ticket, ...part } });
const page = (part: Omit<TicketReading, 'id'>, id = 1): Partial<FactInput> => ({ page: { id, ...part } });
const seen = <T>(value: T, unsaved = false) => ({ value, unsaved });
const valueIn = (facts: TicketFacts, name: FactName) => {
  const fact = facts[name];
  return fact.known ? fact.value : 'unknown';
};

describe('facts from Zendesk alone', () => {
  it.each<[FactName, unknown, string]>([
    ['priority', 'none', 'No priority is set'],
    ['status', 'pending', 'Status is Pending'],
    ['groupId', 20369327, 'Group is 2nd Line--GOV.UK Alerts and Issues'],
    ['group', '2nd Line--GOV.UK Alerts and Issues', 'Group is 2nd Line--GOV.UK Alerts and Issues'],
    ['holder', 'nobody', 'Nobody is assigned'],
    ['tags', ['govt_form', 'technical_fault'], 'Tags govt_form, technical_fault'],
    ['audience', 'department', 'Tag govt_form'],
    ['requesterDomain', 'mail.example', 'Address at mail.example'],
    ['requesterSuspended', false, 'Requester is not suspended'],
    ['canBeAnswered', true, 'A reply reaches the requester'],
    ['organization', 'Coastal Transport Agency', 'Organisation is Coastal Transport Agency'],
    ['channel', 'web', 'Came by web'],
    ['isFollowUp', true, 'Follow-up of a closed ticket'],
    ['isMerged', false, 'No tag closed_by_merge'],
    ['pendingDays', 5, 'Pending for 5 days'],
    ['createdAt', '2021-08-20T08:00:00Z', 'Created'],
    ['firstReplyAt', '2021-08-20T09:30:00.000Z', 'A reply was sent'],
    ['solvedAt', null, 'Not solved'],
    ['copies', 2, '2 people in copy'],
    ['isLightAgent', false, 'Your account can reply in public'],
    ['subject', 'Geheimnis subject', 'Subject of the ticket'],
    ['message', 'Geheimnis message', 'First message of the ticket'],
  ])('%s', (name, value, evidence) => {
    expect(read()[name]).toEqual({ known: true, value, evidence, source: 'api' });
  });
});

describe('page and Zendesk together', () => {
  it.each<[string, Partial<FactInput>, FactName, unknown, string]>([
    ['the page wins', page({ priority: seen('high') }), 'priority', 'high', 'page'],
    ['an unsaved change wins and says so', page({ priority: seen('high', true) }), 'priority', 'high', 'page-unsaved'],
    ['no priority on the page', page({ priority: seen('none') }), 'priority', 'none', 'page'],
    ['a word in another language gives way', page({ priority: seen('Hoch') }), 'priority', 'none', 'api'],
    ['an unsaved word in another language', page({ priority: seen('Hoch', true) }), 'priority', 'unknown', ''],
    ['what the page leaves out is filled', page({}), 'status', 'pending', 'api'],
    ['two words for on hold', page({ status: seen('On-hold') }), 'status', 'hold', 'page'],
    ['group by name', page({ group: seen('2nd line - GOV.UK Alerts and Issues') }), 'groupId', 20369327, 'page'],
    ['a group nobody listed', page({ group: seen('Elsewhere') }), 'groupId', 'unknown', ''],
    [
      'a new group is not the old number',
      page({ group: seen('Elsewhere', true) }),
      'group',
      'Elsewhere',
      'page-unsaved',
    ],
    ['tags typed in', page({ tags: seen(['public_form'], true) }), 'audience', 'public', 'page-unsaved'],
    ['nobody assigned', page({ assignee: seen(null) }), 'holder', 'nobody', 'page'],
    ['mine', page({ assignee: seen('Sam Placeholder'), canTake: seen(false) }), 'holder', 'me', 'page'],
    ['a namesake', page({ assignee: seen('Sam Placeholder'), canTake: seen(true) }), 'holder', 'colleague', 'page'],
    ['my name, but no word of take it', page({ assignee: seen('Sam Placeholder') }), 'holder', 'unknown', ''],
    ['a colleague', page({ assignee: seen('Robin'), canTake: seen(false) }), 'holder', 'colleague', 'page'],
    ['taken, not submitted', page({ assignee: seen('Robin', true) }), 'holder', 'colleague', 'page-unsaved'],
    ['copies on the page', { ...page({}), copies: 0 }, 'copies', 0, 'page'],
    ['requester changed', page({ requester: seen('Other', true) }), 'requesterDomain', 'unknown', ''],
    [
      'pending not submitted',
      { ...page({ status: seen('pending', true) }), ...change({ status: 'open' }) },
      'pendingDays',
      'unknown',
      '',
    ],
    ['no longer pending', page({ status: seen('open', true) }), 'pendingDays', 'unknown', ''],
  ])('%s', (_, part, name, value, source) => {
    const facts = read(part);
    expect(valueIn(facts, name)).toEqual(value);
    const fact = facts[name];
    if (fact.known) expect(fact.source).toBe(source);
  });

  it('takes nothing from an answer about another ticket', () => {
    const facts = read(page({ priority: seen('low') }, 2));
    const known = Object.entries(facts).filter(([, fact]) => fact.known);
    expect(known.map(([name]) => name).sort()).toEqual(['isLightAgent', 'priority']);
  });

  it('does not say whose a ticket is when page and Zendesk disagree', () => {
    const taken = { ...page({ canTake: seen(true) }), ...change({ assignee_id: 100 }) };
    expect(read(taken).holder.known).toBe(false);
    expect(read(page({ assignee: seen('Someone') })).holder).toMatchObject({ value: 'colleague' });
    expect(readFacts({ ...base, me: undefined, ...page({ assignee: seen('Someone') }) }).holder.known).toBe(false);
  });
});

describe('nulls and gaps', () => {
  it('knows nothing from nothing', () => {
    const facts = readFacts({ now: base.now, pendingDaysAs: 'calendar' });
    for (const fact of Object.values(facts)) expect(fact.known).toBe(false);
  });

  it.each<[string, Partial<FactInput>, FactName, unknown]>([
    ['mine by number', change({ assignee_id: 100 }), 'holder', 'me'],
    ['a colleague by number', change({ assignee_id: 101 }), 'holder', 'colleague'],
    ['assigned, but who am I', { ...change({ assignee_id: 100 }), me: {} }, 'holder', 'unknown'],
    ['priority left out', change({ priority: undefined }), 'priority', 'unknown'],
    ['a new word of Zendesk', change({ priority: 'Blocker' }), 'priority', 'blocker'],
    ['no group', change({ group_id: null }), 'groupId', 'unknown'],
    ['a group without a name', { groups: [] }, 'group', 'unknown'],
    ['a group without a name keeps its number', { groups: [] }, 'groupId', 20369327],
    ['tags null', change({ tags: null }), 'audience', 'unknown'],
    ['no message', change({ description: null }), 'message', 'unknown'],
    ['empty subject', change({ subject: '' }), 'subject', ''],
    ['no organisation', change({ tags: [], organization_id: null }), 'audience', 'public'],
    ['requester not told', { ...change({ tags: [], organization_id: null }), users: [] }, 'audience', 'unknown'],
    ['no requester at all', change({ tags: ['govuk_app'], requester_id: null }), 'canBeAnswered', false],
    ['no metric set', change({ metric_set: null }), 'firstReplyAt', 'unknown'],
    ['no reply yet', change({ metric_set: { reply_time_in_minutes: { calendar: null } } }), 'firstReplyAt', null],
    [
      'solved long ago and opened again',
      change({ status: 'open', metric_set: { solved_at: base.now } }),
      'solvedAt',
      null,
    ],
    ['solved', change({ status: 'solved', metric_set: { solved_at: base.now } }), 'solvedAt', base.now],
    ['no via', change({ via: null }), 'isFollowUp', 'unknown'],
    ['via without a relation', change({ via: { channel: 'web', source: { rel: null } } }), 'isFollowUp', false],
    ['channel as a number', change({ via: { channel: 0 } }), 'channel', '0'],
    ['light agent', { me: { id: 1, role_type: 1 } }, 'isLightAgent', true],
    ['an old account without the field', { me: { id: 1 } }, 'isLightAgent', 'unknown'],
    ['broken time', change({ created_at: 'yesterday' }), 'createdAt', 'unknown'],
  ])('%s', (_, part, name, value) => {
    expect(valueIn(read(part), name)).toEqual(value);
  });

  it('never throws, and never lets a null through as a value, whatever is missing', () => {
    const anything = fc.record(
      {
        subject: fc.option(fc.string()),
        description: fc.option(fc.string()),
        priority: fc.option(fc.string()),
        group_id: fc.option(fc.nat()),
        assignee_id: fc.option(fc.constantFrom(100, 101)),
        requester_id: fc.option(fc.constantFrom(200, 201)),
        organization_id: fc.option(fc.constantFrom(5, 6)),
        tags: fc.option(fc.array(fc.constantFrom('govt_form', 'public_form', ' ', ''))),
        via: fc.option(fc.record({ channel: fc.option(fc.string()), source: fc.anything() })),
        metric_set: fc.option(
          fc.record({ solved_at: fc.option(fc.string()), status_updated_at: fc.option(fc.string()) }),
        ),
      },
      { requiredKeys: [] },
    );
    const mayBeNull = ['firstReplyAt', 'solvedAt', 'waitingSince', 'assigneeId', 'organizationId'];
    fc.assert(
      fc.property(anything, fc.string(), (part, status) => {
        const answer = { id: 1, status, created_at: '', updated_at: '', ...part } as ZendeskTicket;
        for (const [name, fact] of Object.entries(read({ ticket: answer }))) {
          if (fact.known && !mayBeNull.includes(name)) expect(fact.value).not.toBeNull();
        }
      }),
    );
  });
});

it('keeps people’s words and addresses out of every line of evidence', () => {
  const lines = JSON.stringify(Object.values(read()).map((fact) => (fact.known ? fact.evidence : fact.why)));
  expect(lines).not.toMatch(/Geheimnis|ada\.secret/);
});
