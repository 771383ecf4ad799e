import { DataFileError, describe, isRow, type Placed, type RawData, type RawRow, readId } from './raw-data.ts';

type ListName = Exclude<keyof RawData, 'currentUserId'>;

/** Keys of Zendesk's answers, plural and singular, and where their rows belong. */
const LISTS: Record<string, ListName> = {
  tickets: 'tickets',
  ticket: 'tickets',
  users: 'users',
  organizations: 'organizations',
  organization: 'organizations',
  groups: 'groups',
  group: 'groups',
  group_memberships: 'group_memberships',
  metric_sets: 'metric_sets',
  ticket_metrics: 'metric_sets',
  ticket_metric: 'metric_sets',
  macros: 'macros',
  macro: 'macros',
  custom_statuses: 'custom_statuses',
  views: 'views',
  view: 'views',
};
const RESULT_TYPES: Record<string, ListName> = {
  ticket: 'tickets',
  user: 'users',
  group: 'groups',
  organization: 'organizations',
};

/** Sorts the content of a file: one document, a list of documents or of tickets, or a map from API paths to answers. */
export function collectDocuments(content: unknown): RawData {
  const data: RawData = {
    currentUserId: undefined,
    tickets: [],
    users: [],
    organizations: [],
    groups: [],
    group_memberships: [],
    metric_sets: [],
    comments: [],
    macros: [],
    custom_statuses: [],
    views: [],
  };
  collect(data, content, '', undefined);
  return data;
}

function collect(data: RawData, content: unknown, place: string, ticketId: number | undefined): void {
  if (Array.isArray(content)) {
    for (const [index, item] of content.entries()) collect(data, item, `${place}[${index}]`, ticketId);
    return;
  }
  if (!isRow(content))
    throw new DataFileError(`${place || 'the file'}: expected an object, it is ${describe(content)}`);
  if (isTicket(content)) {
    addTicket(data, content, place);
    return;
  }
  const at = (key: string) => (place ? `${place}.${key}` : key);
  const own = readId(content.ticket_id) ?? (isRow(content.ticket) ? readId(content.ticket.id) : undefined) ?? ticketId;
  for (const [key, value] of Object.entries(content)) {
    if (value === null || value === undefined) continue;
    const list = LISTS[key];
    if (list) addRows(data, list, value, at(key));
    else if (key === 'results') addResults(data, value, at(key));
    else if (key === 'comments') addComments(data, value, at(key), own);
    else if (['current_user_id', 'current_user', 'me', 'user'].includes(key)) addCurrentUser(data, key, value, at(key));
    else if (key === 'data') collect(data, value, at(key), own);
    else if (/^(https?:\/)?\/.*api\/v2|^(GET )?\/?(api\/v2\/)?\w+.*\.json/.test(key)) {
      collect(data, value, at(key), readId(/tickets\/(\d+)/.exec(key)?.[1]));
    }
  }
}

const isTicket = (row: RawRow) => 'id' in row && 'status' in row && ('subject' in row || 'requester_id' in row);

function addTicket(data: RawData, row: RawRow, place: string): void {
  data.tickets.push({ row, place });
  const id = readId(row.id);
  if (isRow(row.metric_set))
    data.metric_sets.push({ row: { ticket_id: id, ...row.metric_set }, place: `${place}.metric_set` });
  if (row.comments !== undefined && row.comments !== null) addComments(data, row.comments, `${place}.comments`, id);
  for (const key of ['requester', 'submitter', 'assignee']) {
    const person = row[key];
    if (isRow(person) && readId(person.id) !== undefined) {
      data.users.push({ row: person, place: `${place}.${key}` });
      row[`${key}_id`] ??= person.id;
    }
  }
}

function addRows(data: RawData, list: ListName, value: unknown, place: string): void {
  for (const { row, place: where, key } of rowsOf(value, place)) {
    if (list === 'tickets') addTicket(data, row, where);
    else data[list].push({ row: list === 'metric_sets' ? { ticket_id: key, ...row } : row, place: where });
  }
}

function addResults(data: RawData, value: unknown, place: string): void {
  for (const { row, place: where } of rowsOf(value, place)) {
    const list = RESULT_TYPES[String(row.result_type)] ?? (isTicket(row) ? 'tickets' : undefined);
    if (list === 'tickets') addTicket(data, row, where);
    else if (list) data[list].push({ row, place: where });
  }
}

/** Comments as a list with `ticket_id`, as a map by ticket id, or as those of the one ticket at hand. */
function addComments(data: RawData, value: unknown, place: string, ticketId: number | undefined): void {
  if (isRow(value)) {
    for (const [key, entry] of Object.entries(value)) {
      const list = isRow(entry) && Array.isArray(entry.comments) ? entry.comments : entry;
      addComments(data, list, `${place}.${key}`, readId(key) ?? ticketId);
    }
    return;
  }
  if (!Array.isArray(value)) throw new DataFileError(`${place}: expected a list of comments, it is ${describe(value)}`);
  for (const { row, place: where } of rowsOf(value, place)) {
    const id = readId(row.ticket_id) ?? ticketId;
    if (id === undefined)
      throw new DataFileError(`${where}: "ticket_id" is missing, so nobody knows whose comment it is`);
    data.comments.push({ row: { ...row, ticket_id: id }, place: where });
  }
}

function addCurrentUser(data: RawData, key: string, value: unknown, place: string): void {
  const user = isRow(value) && isRow(value.user) ? value.user : value;
  const id = isRow(user) ? readId(user.id) : readId(user);
  if (isRow(user)) data.users.push({ row: user, place });
  if (id === undefined) throw new DataFileError(`${place}: expected a user or a user id, it is ${describe(value)}`);
  // A plain `user` may be any answer of `users/{id}`; one with a token, or a key that says so, wins.
  const isSure = key !== 'user' || (isRow(user) && 'authenticity_token' in user);
  if (isSure || data.currentUserId === undefined) data.currentUserId = id;
}

/** Rows of a list, of a map by id, or a single row. */
function rowsOf(value: unknown, place: string): (Placed & { key?: string })[] {
  if (Array.isArray(value))
    return value.map((row, index) => ({ row: needRow(row, `${place}[${index}]`), place: `${place}[${index}]` }));
  const row = needRow(value, place);
  const entries = Object.entries(row);
  if (
    'id' in row ||
    'ticket_id' in row ||
    entries.length === 0 ||
    !entries.every(([key]) => readId(key) !== undefined)
  ) {
    return [{ row, place }];
  }
  return entries.map(([key, item]) => ({
    row: { id: Number(key), ...needRow(item, `${place}.${key}`) },
    place: `${place}.${key}`,
    key,
  }));
}

function needRow(value: unknown, place: string): RawRow {
  if (!isRow(value)) throw new DataFileError(`${place}: expected an object, it is ${describe(value)}`);
  return { ...value };
}
