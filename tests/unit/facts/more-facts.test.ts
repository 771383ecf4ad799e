import { describe, expect, it } from 'vitest';
import type { ZendeskTicket } from '../../../src/contracts/zendesk.ts';
import type { FactInput } from '../../../src/facts/fact-input.ts';
import { readFacts } from '../../../src/facts/read-facts.ts';
import type { Fact, FactName } from '../../../src/facts/ticket-facts.ts';
import type { TicketReading } from '../../../src/page/snapshot.ts';

const ticket = {
  id: 1,
  status: 'open',
  created_at: '2021-08-26T09:00:00Z',
  updated_at: '2021-09-01T09:00:00Z',
  priority: null,
  tags: ['govt_form'],
  group_id: 7,
  assignee_id: 3,
  requester_id: 2,
  organization_id: 9,
  custom_status_id: 11,
  ticket_form_id: 12,
  custom_fields: [
    { id: 21, value: 'cr_inaccuracy' },
    { id: 22, value: null },
    { id: 23, value: { odd: true } },
  ],
  metric_set: { requester_updated_at: '2021-08-31T09:00:00Z', reply_time_in_minutes: { calendar: 60 } },
} satisfies ZendeskTicket;

const input: FactInput = {
  ticket,
  users: [
    { id: 2, name: 'Ada Placeholder', email: 'ada@ports.gov.uk.example', suspended: false },
    { id: 3, name: 'Robin Specimen-Agent' },
  ],
  groups: [{ id: 7, name: '2nd Line--Queue' }],
  organizations: [{ id: 9, name: 'Department for Inland Ports' }],
  ticketForms: [{ id: 12, name: 'Content change' }],
  customStatuses: [{ id: 11, name: 'Waiting for a developer' }],
  now: '2021-09-02T09:00:00Z',
  pendingDaysAs: 'calendar',
  countWorkingDays: (from) => (from.startsWith('2021-08-26') ? 4 : 2),
};
const change = (part: Partial<ZendeskTicket>): FactInput => ({ ...input, ticket: { ...ticket, ...part } });
const page = (part: Omit<TicketReading, 'id'>): FactInput => ({ ...input, page: { id: 1, ...part } });
const seen = <T>(value: T, unsaved = false) => ({ value, unsaved });

const show = (fact: Fact<unknown>) => (fact.known ? [fact.value, fact.evidence, fact.source] : ['unknown']);
const read = (from: FactInput, name: FactName) => show(readFacts(from)[name]);

describe('what Zendesk tells', () => {
  it.each<[FactName, unknown, string]>([
    ['priority', 'none', 'No priority is set'],
    ['customStatusId', 11, 'Status is Waiting for a developer'],
    ['customStatus', 'Waiting for a developer', 'Status is Waiting for a developer'],
    ['formId', 12, 'Form is Content change'],
    ['form', 'Content change', 'Form is Content change'],
    ['assigneeId', 3, 'Assignee number 3'],
    ['requesterId', 2, 'Requester number 2'],
    ['requester', 'Ada Placeholder', 'Name of the requester'],
    ['isAnonymous', false, 'The requester is not anonymous'],
    ['organizationId', 9, 'Organisation is Department for Inland Ports'],
    ['hasOrganization', true, 'Organisation is Department for Inland Ports'],
    ['audienceRule', 1, 'Tag govt_form (rule 1)'],
    ['waitingSince', '2021-08-31T09:00:00Z', 'Waits since the requester last wrote'],
    ['waitingDays', 2, 'Waiting for 2 working days'],
    ['workingAge', 4, '4 working days old'],
  ])('%s', (name, value, evidence) => {
    expect(read(input, name)).toEqual([value, evidence, 'api']);
  });

  it('fields with a value and fields known to be empty, and none that cannot be read', () => {
    expect(readFacts(input).fields).toMatchObject({
      value: [
        { id: 21, value: 'cr_inaccuracy' },
        { id: 22, value: null },
      ],
    });
    expect(JSON.stringify(show(readFacts(input).fields).slice(1))).not.toContain('cr_inaccuracy');
  });

  it.each<[string, FactInput, FactName, unknown]>([
    ['nobody assigned', change({ assignee_id: null }), 'assigneeId', null],
    ['no organisation', change({ organization_id: null }), 'hasOrganization', false],
    ['no organisation, by number', change({ organization_id: null }), 'organizationId', null],
    ['an organisation that is none', { ...input, organizations: [{ id: 9, name: 'Asda' }] }, 'hasOrganization', false],
    ['the shared requester', change({ tags: ['anonymous_feedback'] }), 'isAnonymous', true],
    ['an app report without requester', change({ tags: ['govuk_app'], requester_id: null }), 'isAnonymous', true],
    ['an organisation not told', change({ organization_id: undefined }), 'hasOrganization', 'unknown'],
    ['tags not told', change({ tags: undefined }), 'isAnonymous', 'unknown'],
    ['fields not told', change({ custom_fields: undefined }), 'fields', 'unknown'],
    ['a form without a name', { ...input, ticketForms: undefined }, 'form', 'unknown'],
    ['no calendar', { ...input, countWorkingDays: undefined }, 'workingAge', 'unknown'],
    ['a time that is none', change({ created_at: 'soon' }), 'workingAge', 'unknown'],
    ['no metrics', change({ metric_set: undefined }), 'waitingSince', 'unknown'],
    ['a Pending ticket waits for nobody here', change({ status: 'pending' }), 'waitingSince', null],
    ['a Pending ticket, in days', change({ status: 'pending' }), 'waitingDays', 0],
    ['a ticket nobody wrote on since', change({ metric_set: {} }), 'waitingSince', ticket.created_at],
    ['another ticket than in view', { ...input, page: { id: 2 } }, 'formId', 'unknown'],
    ['no conversation on the page', input, 'comments', 'unknown'],
  ])('%s', (_, from, name, value) => expect(read(from, name)[0]).toEqual(value));
});

describe('what is changed on the page and not submitted wins, and says so', () => {
  it.each<[string, FactInput, FactName, unknown, string?]>([
    ['nobody assigned', page({ assignee: seen(null, true) }), 'assigneeId', null, 'page-unsaved'],
    ['somebody else assigned', page({ assignee: seen('Dee Example', true) }), 'assigneeId', 'unknown'],
    ['a saved assignee Zendesk did not tell yet', page({ assignee: seen('Dee Example') }), 'assigneeId', 'unknown'],
    ['the assignee Zendesk told', page({ assignee: seen('Robin Specimen-Agent') }), 'assigneeId', 3, 'api'],
    [
      'another requester',
      page({ requester: seen('Elen Specimen', true) }),
      'requester',
      'Elen Specimen',
      'page-unsaved',
    ],
    ['another requester’s number', page({ requester: seen('Elen Specimen', true) }), 'requesterId', 'unknown'],
    [
      'another organisation',
      { ...page({ organization: seen('Office for Records', true) }), ticket: { ...ticket, tags: [] } },
      'audience',
      'department',
      'page-unsaved',
    ],
    [
      'another organisation’s number',
      page({ organization: seen('Office for Records', true) }),
      'organizationId',
      'unknown',
    ],
    ['tags typed in', page({ tags: seen(['public_form'], true) }), 'audienceRule', 2, 'page-unsaved'],
    ['a bin as the group', page({ group: seen('UTILITY--Bin', true) }), 'audienceRule', 0, 'page-unsaved'],
    ['another status', page({ status: seen('pending', true) }), 'waitingDays', 0, 'page-unsaved'],
    ['another status than the account’s own', page({ status: seen('pending', true) }), 'customStatusId', 'unknown'],
    ['messages on the page', page({ comments: seen(35) }), 'comments', 35, 'page'],
  ])('%s', (_, from, name, value, source) => {
    const [found, , where] = read(from, name);
    expect(found).toEqual(value);
    expect(where).toBe(source);
  });
});
