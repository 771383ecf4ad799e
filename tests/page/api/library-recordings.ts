/*
 * Whole answers, body for body, as tests of public client libraries of 2012 to 2025 record them (Ruby, PHP, Python, Node,
 * Java, Go, C#, R and shell), written down here from what is known of their shape; nobody's data. `null`: a refusal.
 */

type Call = 'me' | 'memberships' | 'ticket' | 'search' | 'macros' | 'preview' | 'group' | 'audits';
type Recording = [from: string, call: Call, body: string, read: unknown, status?: number, contentType?: string];

const T = '"created_at":"2013-07-01T10:00:00Z","updated_at":"2013-07-02T10:00:00Z"';
const ticket = (more = '') => `{"id":7,"status":"open",${T}${more && `,${more}`}}`;
const one = (more = '') => `{"ticket":${ticket(more)}}`;
const found = (results: string, more = '"count":1,"next_page":null,"previous_page":null') =>
  `{"results":[${results}]${more && `,${more}`}}`;
const user = (more = '') => `{"user":{"id":5,"name":"Agent"${more && `,${more}`}}}`;

const me: Recording[] = [
  ['Ruby 2012, nobody', 'me', '{"user":{"id":null,"name":"Anonymous user","email":"invalid@example.com"}}', null],
  ['Ruby 2013', 'me', user('"role":"admin","tags":[],"locale_id":1,"photo":null,"last_login_at":null'), 5],
  ['Java 2015, with a token', 'me', user('"authenticity_token":"x","role":"agent"'), 5],
  ['PHP 2014, a mock of nothing', 'me', '{}', null],
  ['PHP 2014, no content', 'me', '', null, 204],
  ['Python 2017, empty strings for null', 'me', user('"email":"","phone":"","organization_id":"","role_type":""'), 5],
  ['Node 2013, number in quotes', 'me', '{"user":{"id":"5","name":"Agent","suspended":"false"}}', 5],
  ['Go 2019, keys of Go', 'me', '{"User":{"ID":5}}', null],
  ['Node 2016, a list', 'me', '[{"id":5,"name":"Agent"}]', null],
  ['shell 2018, a sign-in page', 'me', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', null, 200, 'text/html'],
  ['shell 2018, a sign-in page said to be data', 'me', '\n <html lang="en"><head></head></html>', null],
  ['C# 2016, a mark before', 'me', `\u{feff}${user()}`, 5],
  ['C# 2016, spaces around', 'me', `\r\n\t${user()}\r\n`, 5],
  ['R 2020, said to be text', 'me', user(), 5, 200, 'text/plain; charset=ISO-8859-1'],
  ['Ruby 2014, two answers in one', 'me', `${user()}${user()}`, null],
  ['Ruby 2014, a warning after it', 'me', `${user()}\n<!-- x -->`, null],
  ['Node 2013, guarded', 'me', `)]}',\n${user()}`, null],
  ['Node 2013, as a call', 'me', `callback(${user()})`, null],
  ['Python 2017, cut', 'me', user().slice(0, -5), null],
  ['Python 2021, not a number', 'me', '{"user":{"id":NaN,"name":"x"}}', null],
  ['Go 2021, an endless number', 'me', '{"user":{"id":1e999,"name":"x"}}', null],
  ['Java 2018, the same key twice', 'me', '{"user":{"id":4},"user":{"id":5,"name":"Agent"}}', 5],
  ['a proxy of 2019', 'me', '{"message":"Proxy authentication required"}', null, 407],
  ['a gate of 2022', 'me', '<html><title>Just a moment...</title></html>', null, 403, 'text/html'],
  ['Ruby 2012, teapot', 'me', 'short and stout', null, 418],
];

const tickets: Recording[] = [
  ['Ruby 2012', 'ticket', one('"via":{"channel":"api","source":{"from":{},"to":{},"rel":null}},"tags":[]'), 7],
  [
    'Ruby 2012, first interface',
    'ticket',
    '{"nice_id":7,"status_id":1,"created_at":"2012/04/03 10:00:00 +0000"}',
    null,
  ],
  [
    'Ruby 2012, XML',
    'ticket',
    '<?xml version="1.0"?><ticket><nice-id>7</nice-id></ticket>',
    null,
    200,
    'application/xml',
  ],
  ['Node 2013, copies null', 'ticket', one('"collaborator_ids":null,"collaborators":null,"tags":null,"via":null'), 7],
  ['PHP 2014', 'ticket', one('"comment":{"body":"x"},"custom_fields":[{"id":"1","value":""}],"priority":""'), 7],
  ['PHP 2014, in a list', 'ticket', `{"tickets":[${ticket()}]}`, null],
  [
    'PHP 2015, false for nothing',
    'ticket',
    one('"priority":null,"subject":false,"organization_id":false,"tags":false'),
    7,
  ],
  ['Java 2015, capitals', 'ticket', '{"ticket":{"id":7,"status":"OPEN","createdAt":"2013-07-01T10:00:00Z"}}', null],
  ['Java 2018, milliseconds', 'ticket', one('"due_at":"2013-07-03T10:00:00.000Z"').replaceAll('00Z', '00.123+0000'), 7],
  ['Python 2017, a cassette', 'ticket', one('"satisfaction_rating":{"score":"offered","id":null},"is_public":true'), 7],
  ['Python 2017, spaces in times', 'ticket', one().replace('2013-07-01T10:00:00Z', '2013-07-01 10:00:00 UTC'), 7],
  ['C# 2016, a time of .NET', 'ticket', one().replace('2013-07-01T10:00:00Z', '/Date(1372672800000)/'), null],
  ['C# 2016, the least time', 'ticket', one().replace('2013-07-01T10:00:00Z', '0001-01-01T00:00:00'), 7],
  ['Go 2019, the least time', 'ticket', one('"due_at":"0001-01-01T00:00:00Z"'), 7],
  ['Go 2019, a time by its zone', 'ticket', one().replace('10:00:00Z', '11:00:00+01:00'), 7],
  [
    'Node 2016, a time of JavaScript',
    'ticket',
    one().replace('2013-07-01T10:00:00Z', 'Mon Jul 01 2013 10:00:00'),
    null,
  ],
  ['Ruby 2014, deleted', 'ticket', one().replace('open', 'deleted'), 7],
  ['R 2020, lists of one', 'ticket', '{"ticket":{"id":[7],"status":["open"]}}', null],
  ['another ticket', 'ticket', one().replace('7,', '8,'), null],
  [
    'along with it, by number',
    'ticket',
    `{"ticket":${ticket()},"users":{"5":{"id":5}},"groups":{},"metric_sets":{}}`,
    7,
  ],
  ['metrics beside it', 'ticket', `{"ticket":${ticket()},"metric_sets":[{"ticket_id":7,"solved_at":null},null,5]}`, 7],
  ['a refusal with 200', 'ticket', '{"error":"RecordNotFound","description":"Not found"}', null],
  ['a refusal of 2013', 'ticket', '{"error":{"title":"Invalid","message":"x"}}', null, 400],
  ['no content', 'ticket', '', null, 404],
  ['a job', 'ticket', '{"job_status":{"id":"x","url":"x","total":null,"progress":null,"status":"queued"}}', null],
];

const searches: Recording[] = [
  ['Ruby 2012', 'search', found(ticket('"result_type":"ticket"')), [7]],
  [
    'Ruby 2013, of every kind',
    'search',
    found(
      `{"id":1,"result_type":"user"},{"id":2,"result_type":"group"},${ticket('"result_type":"ticket"')},{"id":3,"result_type":"organization"},{"id":4,"result_type":"topic"}`,
    ),
    [7],
  ],
  ['Ruby 2013, no kind told', 'search', found(`{"id":1,"name":"x","role":"agent"},${ticket()}`), [7]],
  ['PHP 2014, no count', 'search', found(ticket(), '"next_page":null'), [7]],
  ['PHP 2014, nothing beside', 'search', found(ticket(), ''), [7]],
  ['PHP 2015, nothing found', 'search', found('', '"facets":null,"next_page":null,"previous_page":null,"count":0'), []],
  ['Node 2013, nothing found, as null', 'search', '{"results":null,"count":0}', null],
  ['Python 2017, count null', 'search', found(ticket(), '"count":null,"facets":{}'), [7]],
  ['Python 2019, count as an object', 'search', found(ticket(), '"count":{"value":1,"refreshed_at":null}'), [7]],
  ['Java 2018, facets', 'search', found(ticket(), '"facets":{"type":{"entry":1,"ticket":1}},"count":1'), [7]],
  [
    'Go 2021, an export',
    'search',
    found(ticket(), '"meta":{"has_more":false,"after_cursor":null},"links":{"next":null}'),
    [7],
  ],
  ['Node 2022, by cursor, meta null', 'search', found(ticket(), '"meta":null,"links":null'), [7]],
  ['C# 2016, tickets', 'search', `{"tickets":[${ticket()}],"count":1}`, null],
  ['R 2020, a bare list', 'search', `[${ticket()}]`, null],
  [
    'holes and a bad one',
    'search',
    found(`null,5,"x",[],{},${ticket()},{"id":8,"status":"open","created_at":"never"}`),
    [7],
  ],
  ['wrong syntax', 'search', '{"error":"invalid","description":"Invalid search: bad query"}', null, 422],
  [
    'not just now',
    'search',
    '{"error":"unavailable","description":"Sorry, we could not complete your search query."}',
    null,
    503,
  ],
  [
    'too far',
    'search',
    '{"error":"invalid","description":"Requested response size was greater than Search Response Limits"}',
    null,
    422,
  ],
];

const others: Recording[] = [
  ['Ruby 2013', 'memberships', '{"group_memberships":[{"id":4,"user_id":29,"group_id":12,"default":true}]}', [12]],
  ['Node 2016', 'memberships', '{"group_memberships":[{"group_id":"12"},{"group_id":null},null],"count":3}', [12]],
  ['PHP 2015, nothing', 'memberships', '{"group_memberships":[],"next_page":null,"previous_page":null,"count":0}', []],
  ['Go 2021', 'memberships', '{"group_memberships":null,"count":0}', null],
  ['Ruby 2013', 'macros', '{"macros":[{"id":25,"title":"Close","active":true,"actions":[]}],"count":1}', [25]],
  [
    'Node 2013, retired ones among them',
    'macros',
    '{"macros":[{"id":25,"title":"a"},{"id":26,"title":"b","active":false}]}',
    [25],
  ],
  [
    'Python 2017, no actions',
    'macros',
    '{"macros":[{"id":25,"title":"","actions":null,"restriction":null}],"count":1}',
    [25],
  ],
  ['PHP 2014, one alone', 'macros', '{"macro":{"id":25,"title":"x"}}', null],
  ['Ruby 2013', 'preview', '{"result":{"ticket":{"status":"solved","fields":null}}}', { status: 'solved' }],
  [
    'Ruby 2014, a field as a map',
    'preview',
    '{"result":{"ticket":{"fields":{"27642":"745"}}}}',
    { custom_fields: [{ id: 27642, value: '745' }] },
  ],
  [
    'docs 2013, a field alone',
    'preview',
    '{"result":{"ticket":{"fields":{"id":27642,"value":"745"}}}}',
    { custom_fields: [{ id: 27642, value: '745' }] },
  ],
  [
    'Node 2016, fields as a list',
    'preview',
    '{"result":{"ticket":{"fields":[{"id":"1","value":true}]}}}',
    { custom_fields: [{ id: 1, value: true }] },
  ],
  ['Python 2017, nothing changes', 'preview', '{"result":{"ticket":{"status":"open"}}}', {}],
  ['PHP 2014, no result', 'preview', '{"result":null}', null],
  ['Java 2015, a ticket alone', 'preview', '{"ticket":{"status":"solved"}}', null],
  ['Ruby 2013', 'group', '{"group":{"id":12,"name":"DJs","deleted":false}}', 'DJs'],
  ['Go 2019, no name', 'group', '{"group":{"id":12,"name":null}}', null],
  ['PHP 2014, a refusal', 'group', '{"error":"Forbidden"}', null, 403],
  [
    'Ruby 2013, a field changed',
    'audits',
    '{"audits":[{"id":1,"author_id":5,"created_at":"2030-01-01T00:00:00Z","metadata":{},"events":[{"id":2,"type":"Change","field_name":"status","value":"open","previous_value":"new"}]}],"users":[{"id":5,"name":"Ann"}]}',
    ['status open'],
  ],
  [
    'Python 2017, odd events',
    'audits',
    '{"audits":[{"author_id":-1,"created_at":"2030-01-01T00:00:00Z","events":[{"type":"Change","field_name":"tags","value":["a","b"]},{"type":"Notification"},{"type":"Change","field_name":null},{"type":"Change","field_name":"12","value":null},{"type":"Comment","public":false}]}]}',
    ['tags a b', '12 ', 'comment internal'],
  ],
  [
    'Node 2022, a value of parts',
    'audits',
    '{"audits":[{"created_at":"2030-01-01T00:00:00Z","events":[{"type":"Change","field_name":"sla_policy","value":{"minutes":480,"in_business_hours":true}},{"type":"Change","field_name":"3","value":[{"id":1},"x"]}]}]}',
    ['sla_policy ', '3 x'],
  ],
  ['Ruby 2013, nobody at work', 'audits', '{"audits":null,"users":null}', []],
];

/** Every recording, each with what must come of it. */
export const recordings: readonly Recording[] = [...me, ...tickets, ...searches, ...others];
