/*
 * Shapes of tickets, people, groups, macros and refusals as nine public client libraries of 2012 to 2025 know them, made
 * up here from their published types: old keys, missing new ones, numbers in quotes, holes in lists, older times.
 */

type Shape = Record<string, unknown>;

const from2012 = {
  url: 'https://other.zendesk.com/api/v2/tickets/7.json',
  id: 7,
  external_id: null,
  via: { channel: 'web', source: { from: {}, to: {}, rel: null } },
  created_at: '2012-04-03T12:34:56Z',
  updated_at: '2012-04-04T12:34:56Z',
  type: 'incident',
  subject: 'Help',
  description: 'My printer',
  priority: 'high',
  status: 'open',
  recipient: 'support@company.example',
  requester_id: 20978392,
  submitter_id: 76872,
  assignee_id: 235323,
  organization_id: 509974,
  group_id: 98738,
  collaborator_ids: [35334, 234],
  forum_topic_id: 72648221,
  problem_id: 9873764,
  has_incidents: false,
  due_at: null,
  tags: ['enterprise', 'other_tag'],
  satisfaction_rating: { id: 1234, score: 'good', comment: 'Great support!' },
  ticket_field_entries: [],
  fields: [{ id: 27642, value: '745' }],
  sharing_agreement_ids: [84432],
};

const from2025 = {
  ...from2012,
  custom_status_id: 1001,
  custom_fields: [
    { id: 27642, value: '745' },
    { id: 27643, value: ['a', 'b'] },
    { id: 27644, value: null },
    { id: 27645, value: true },
    { id: 27646, value: 4.5 },
  ],
  email_cc_ids: [],
  follower_ids: [],
  followup_ids: [],
  raw_subject: '{{dc.printer}}',
  brand_id: 360002783572,
  ticket_form_id: 360003608531,
  is_public: true,
  allow_channelback: false,
  allow_attachments: true,
  from_messaging_channel: false,
  generated_timestamp: 1712147696,
  encoded_id: 'YLK7R5-59VD',
  support_type_scope: 'agent',
};

const change = (more: Shape, base: Shape = from2025): Shape => ({ ...base, ...more });
const without = (...names: string[]): Shape =>
  Object.fromEntries(Object.entries(from2025).filter(([name]) => !names.includes(name)));

/** One ticket each: as a library of the time has it, and the field for which it is refused, if it is. */
export const ticketShapes: [what: string, ticket: unknown, refused?: string][] = [
  ['2012, before new keys', from2012],
  ['2025, all keys', from2025],
  [
    'the certain four alone',
    { id: 7, status: 'new', created_at: '2012-04-03T12:34:56Z', updated_at: '2012-04-03T12:34:56Z' },
  ],
  ['of a search', change({ result_type: 'ticket' })],
  ['null wherever null may be', Object.fromEntries(Object.keys(from2025).map((key) => [key, null])), 'id'],
  [
    'null but for the certain four',
    {
      ...Object.fromEntries(Object.keys(from2025).map((key) => [key, null])),
      ...{ id: 7, status: 'open', created_at: from2012.created_at, updated_at: from2012.updated_at },
    },
  ],
  ['an id in quotes', change({ id: '7' })],
  ['an id as a broken number of no fraction', change({ id: 7.0 })],
  ['an id with a fraction', change({ id: 7.5 }), 'id'],
  ['an id too large for this language', change({ id: 2 ** 53 }), 'id'],
  ['an id too large, in quotes', change({ id: '9007199254740993' }), 'id'],
  ['an id of words', change({ id: 'seven' }), 'id'],
  ['an id of nought', change({ id: 0 }), 'id'],
  ['the very old id', { ...without('id'), nice_id: 7 }, 'id'],
  [
    'all ids in quotes',
    change({
      ...{ id: '7', requester_id: '20978392', assignee_id: '235323', group_id: '98738', organization_id: '509974' },
      ...{ collaborator_ids: ['35334', '234'], email_cc_ids: ['5'], custom_status_id: '1001' },
    }),
  ],
  ['nobody as nought', change({ assignee_id: 0, group_id: 0, organization_id: 0 })],
  ['nobody as no letters', change({ assignee_id: '', group_id: '' })],
  ['an assignee as an object', change({ assignee_id: { id: 5 } }), 'assignee_id'],
  ['a group by its name', change({ group_id: 'Support' }), 'group_id'],
  ['no status', without('status'), 'status'],
  ['a status by its number, as in the first interface', change({ status: 1 }), 'status'],
  ['a status of no letters', change({ status: '' }), 'status'],
  ['an odd status', change({ status: 'deleted' })],
  ['a status in capitals', change({ status: 'OPEN' })],
  ['an odd priority', change({ priority: '-' })],
  ['no priority, as no letters', change({ priority: '' })],
  ['a priority by its number', change({ priority: 3 }), 'priority'],
  ['a type of no letters', change({ type: '' })],
  ['a time with slashes', change({ created_at: '2012/04/03 12:34:56 +0000' })],
  ['a time with slashes, elsewhere', change({ created_at: '2012/04/03 05:34:56 -0700' })],
  ['a time with an offset', change({ created_at: '2012-04-03T05:34:56-07:00' })],
  [
    'a time with thousandths',
    change({ created_at: '2012-04-03T12:34:56.000Z', updated_at: '2012-04-04T12:34:56.123456Z' }),
  ],
  ['a time with a space and UTC', change({ created_at: '2012-04-03 12:34:56 UTC' })],
  ['a time without a zone', change({ created_at: '2012-04-03T12:34:56' })],
  ['a date alone', change({ created_at: '2012-04-03' })],
  ['a time as seconds', change({ created_at: 1333456496 }), 'created_at'],
  ['a time of words', change({ created_at: 'yesterday' }), 'created_at'],
  ['a day no month has', change({ updated_at: '2012-02-31T00:00:00Z' }), 'updated_at'],
  ['no time of creation', without('created_at'), 'created_at'],
  ['no last change', change({ updated_at: null }), 'updated_at'],
  ['tags in one line', change({ tags: 'enterprise other_tag' })],
  ['the very old tags', { ...without('tags'), current_tags: 'enterprise other_tag' }],
  ['tags with holes', change({ tags: ['enterprise', null, 5, {}] })],
  ['tags as an object', change({ tags: { 0: 'enterprise' } })],
  [
    'lists as null',
    change({
      tags: null,
      collaborator_ids: null,
      email_cc_ids: null,
      followup_ids: null,
      custom_fields: null,
      fields: null,
    }),
  ],
  [
    'lists with holes',
    change({ collaborator_ids: [1, null, '2', {}], custom_fields: [null, {}, { id: 'x', value: {} }] }),
  ],
  ['fields as an object', change({ fields: { 27642: '745' }, custom_fields: {} })],
  ['custom fields as empty text', change({ custom_fields: '' })],
  ['via as a word', change({ via: 'web' })],
  ['via as a number, as in the first interface', { ...without('via'), via_id: 4 }],
  ['via with a number', change({ via: { channel: 33, source: null } })],
  ['via empty', change({ via: {} })],
  [
    'via by telephone',
    change({
      via: {
        channel: 'voice',
        source: { from: { phone: '+15551', formatted_phone: '(555) 1' }, to: null, rel: 'inbound' },
      },
    }),
  ],
  [
    'via a follow-up',
    change({
      via: {
        channel: 'web',
        source: { from: { ticket_id: 3, subject: 'x', channel: 'web' }, to: {}, rel: 'follow_up' },
      },
    }),
  ],
  [
    'via a message of a network',
    change({
      via: {
        channel: 'facebook',
        source: { from: { name: 'N', profile_url: 'u' }, to: { facebook_id: '1' }, rel: 'message' },
      },
    }),
  ],
  ['rated, in words', change({ satisfaction_rating: { score: 'unoffered' } })],
  ['rated, as empty', change({ satisfaction_rating: {} })],
  ['a subject of no letters', change({ subject: '' })],
  ['a subject of digits', change({ subject: 12345 })],
  ['a subject as an object', change({ subject: { text: 'x' } })],
  [
    'metrics inside, as an object',
    change({ metric_set: { ticket_id: 7, solved_at: null, reply_time_in_minutes: { calendar: 737, business: 391 } } }),
  ],
  ['metrics inside, as a list', change({ metric_set: [{ ticket_id: '7', solved_at: '2012/05/01 10:00:00 +0000' }] })],
  ['metrics inside, empty', change({ metric_set: {} })],
  [
    'metrics inside, numbers in quotes',
    change({ metric_set: { ticket_id: 7, reply_time_in_minutes: { calendar: '737', business: '' } } }),
  ],
  ['metrics inside, unreadable', change({ metric_set: 'none' })],
  ['metrics inside, endless', change({ metric_set: { reply_time_in_minutes: { calendar: 1e300 } } })],
  [
    'targets inside',
    change({
      slas: {
        policy_metrics: [{ metric: 'first_reply_time', stage: 'active', breach_at: '2012-04-05T00:00:00Z', days: 2 }],
      },
    }),
  ],
  ['targets inside, unreadable', change({ slas: { policy_metrics: [null, 5] } })],
  ['targets as a list', change({ slas: [] })],
  ['comments along with it', change({ comment: { body: 'x', public: true }, comments: [{ id: 1 }], comment_count: 1 })],
  ['dates along with it', change({ dates: { assignee_updated_at: null, status_updated_at: '2012-04-03T12:34:56Z' } })],
  [
    'a key called constructor',
    JSON.parse(JSON.stringify(from2025).replace('{', '{"constructor":1,"__proto__":{"status":"x"},')),
  ],
  ['wrapped once more', { ticket: from2025 }, 'id'],
  ['a list in place of a ticket', [from2025], 'ticket'],
  ['null', null, 'ticket'],
  ['nothing', {}, 'id'],
  ['text', 'ticket', 'ticket'],
  ['a number', 7, 'ticket'],
];

/** People as libraries know them; each is somebody of number 50. */
export const userShapes: Shape[] = [
  { id: 50, name: 'Ann', email: 'ann@town.example', role: 'end-user' },
  { id: '50', name: 'Ann', role_type: '1', suspended: 'false', organization_id: '5' },
  { id: 50, name: null, email: null, photo: null, role_type: null, custom_role_id: null, tags: [], user_fields: null },
  { id: 50, name: 5, email: {}, role: 4, roles: 4, is_active: true, is_verified: 1 },
  { id: 50, photo: { id: 1, content_url: 'x', thumbnails: [{}] }, organization_id: [], default_group_id: '' },
  { id: 50, active: true, shared: false, time_zone: 'Copenhagen', iana_time_zone: 'Europe/Copenhagen', locale_id: 1 },
  { id: 50, only_private_comments: 0, restricted_agent: 1, ticket_restriction: null, user_fields: { a: null, b: 1.5 } },
];

/** Groups and organisations of number 98738. */
export const namedShapes: Shape[] = [
  { id: 98738, name: 'Support', deleted: false, created_at: '2012/04/03 12:34:56 +0000' },
  { id: '98738', name: null },
  { id: 98738, name: 12, is_public: true, default: false, description: '' },
  { id: 98738, group_id: null, shared_tickets: false, domain_names: null, organization_fields: {}, tags: null },
];

/** Macros, and whether they can be offered. */
export const macroShapes: [macro: unknown, isRead: boolean][] = [
  [{ id: 25, title: 'Close', active: true, actions: [{ field: 'status', value: 'closed' }], restriction: {} }, true],
  [{ id: '25', title: 'Close::Now', active: true, actions: null, restriction: null }, true],
  [{ id: 25, title: 2012, actions: [{ field: 'comment_value', value: ['channel:all', 'x'] }] }, true],
  [
    { id: 25, title: 'Close', active: true, actions: [{ field: 'custom_fields_1', value: null }], usage_7d: null },
    true,
  ],
  [{ id: 25, title: null }, false],
  [{ title: 'No number' }, false],
  [{ macro: { id: 25, title: 'Wrapped' } }, false],
  [null, false],
];

/** Bodies of refusals, as text, with the status they came with. */
export const refusals: [status: number, body: string][] = [
  [400, '{"error":{"title":"Invalid attribute","message":"You passed an invalid value for the id attribute."}}'],
  [400, '{"error":"TooManyValues","description":"Too many ids","max_count":100}'],
  [400, 'Bad Request'],
  [401, '{"error":"Couldn\'t authenticate you"}'],
  [401, '{"error":"Could not authenticate you"}'],
  [401, 'HTTP Basic: Access denied.\n'],
  [401, '{"errors":[{"code":"Unauthorized","title":"Unauthorized","detail":null}]}'],
  [403, '{"error":{"title":"Forbidden","message":"You do not have access to this page."}}'],
  [403, '{"error":"Forbidden","description":"You are missing the following required scopes: read"}'],
  [403, '{"description":"Access denied","error":["Forbidden"]}'],
  [404, '{"error":"RecordNotFound","description":"Not found"}'],
  [404, '{"error":"InvalidEndpoint","description":"Not found"}'],
  [404, '{"error":{"title":"No help desk at other.zendesk.com","message":"There is no help desk"}}'],
  [404, ''],
  [406, '{"error":"Comment needed"}'],
  [409, '{"error":"DatabaseConflict","description":"Conflict"}'],
  [409, 'Requester creation collision. Please try again.'],
  [413, '<html><head><title>413 Request Entity Too Large</title></head></html>'],
  [415, '{"error":{"title":"Unsupported"}}'],
  [
    422,
    '{"error":"RecordInvalid","description":"Record validation errors","details":{"base":[{"description":"Status: closed prevents ticket update"}]}}',
  ],
  [422, '{"error":"invalid","description":"Invalid search: sort"}'],
  [422, '{"error":"RecordInvalid","description":"x","details":"email: is taken"}'],
  [422, '{"error":"Unprocessable Entity","message":"x"}'],
  [429, 'Number of allowed API requests per minute exceeded'],
  [429, '{"error":"APIRateLimitExceeded","description":"Number of allowed API requests per minute exceeded"}'],
  [429, '{"errors":[{"code":"TooManyRequests","title":"Too many requests"}]}'],
  [500, '<html><body>Internal Server Error</body></html>'],
  [500, '{"error":"Internal server error"}'],
  [502, ''],
  [503, '{"error":"unavailable","description":"Search is down"}'],
  [503, 'Please try again in a moment.'],
  [504, '<html>Gateway timeout</html>'],
];

/** Answers with 200 that are none of what was asked: each must be a refusal with a code, whatever the call. */
export const strangers: unknown[] = [
  null,
  true,
  0,
  7,
  '',
  'ok',
  [],
  {},
  [[]],
  [{}],
  { error: 'x' },
  { error: { title: 'x', message: 'y' } },
  { errors: [{ code: 'x', title: 'y' }] },
  { rows: [{ ticket: from2025, score_impact: 1 }], columns: [] },
  { job_status: { id: 'x', status: 'queued' } },
  { data: from2025 },
  { count: { value: 1, refreshed_at: null } },
  { ticket: null, user: null, results: null, macros: null, group: null, group_memberships: null, result: null },
  { ticket: [], user: [], results: {}, macros: {}, group: [], group_memberships: {}, result: [] },
  { ticket: 'x', user: 'x', results: 'x', macros: 'x', group: 'x', group_memberships: 'x', result: 'x' },
];

/** A good ticket of this number, to stand beside bad ones. */
export const makeGood = (id: number): Shape => ({ ...from2025, id });
