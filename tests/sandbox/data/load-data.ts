import { readFileSync } from 'node:fs';
import { collectDocuments } from './collect-documents.ts';
import { fillGaps } from './fill-gaps.ts';
import { DataFileError, needId, type Placed, type RawData } from './raw-data.ts';
import { readComment, readNamed, readTicket, readUser } from './read-rows.ts';
import type { SandboxCustomStatus, SandboxData, SandboxMacro, SandboxMembership, SandboxView } from './sandbox-data.ts';

/**
 * Reads a data file in Zendesk's API shape, liberally: one document, a list of documents or API answers, or JSON
 * lines; what is missing is made from what is there. Throws a `DataFileError` that names the file and the place in it.
 */
export function loadData(file: string): SandboxData {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new DataFileError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  try {
    return readData(parse(text));
  } catch (error) {
    if (error instanceof DataFileError) throw new DataFileError(`${file}: ${error.message}`);
    throw error;
  }
}

/** The same for content that is parsed already. */
export function readData(content: unknown): SandboxData {
  const raw = collectDocuments(content);
  if (raw.tickets.length === 0)
    throw new DataFileError('no tickets found; expected a list under "tickets" or "results"');
  const tickets = unique(raw.tickets).map(readTicket);
  const agents = new Set([raw.currentUserId, ...tickets.map((ticket) => ticket.assignee_id)]);
  const users = unique(raw.users).map((placed) => readUser(placed, agents.has(needId(placed)) ? 'agent' : 'end-user'));
  const currentUserId = raw.currentUserId ?? guessCurrentUser(users, tickets);
  const data: SandboxData = {
    current_user_id: currentUserId,
    users,
    organizations: unique(raw.organizations).map((placed) => readNamed(placed, 'organizations')),
    groups: unique(raw.groups).map((placed) => readNamed(placed, 'groups')),
    group_memberships: unique(raw.group_memberships).map(readMembership),
    tickets,
    metric_sets: {},
    comments: readComments(raw, tickets),
    macros: unique(raw.macros).map(
      ({ row }) =>
        ({ actions: [], active: true, restriction: null, title: '', url: '', ...row }) as unknown as SandboxMacro,
    ),
    custom_statuses: unique(raw.custom_statuses).map(
      ({ row }) => ({ active: true, ...row }) as unknown as SandboxCustomStatus,
    ),
    views: unique(raw.views).map(readView),
  };
  fillGaps(data, new Map(raw.metric_sets.map((placed) => [needId(placed, 'ticket_id'), placed.row])));
  return data;
}

/** JSON, or one JSON value in each line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // The first message is the one that helps.
    }
    throw new DataFileError(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** One row for each id; a later one adds to an earlier one, as answers to several calls overlap. */
function unique(rows: Placed[]): Placed[] {
  const byId = new Map<number, Placed>();
  for (const placed of rows) {
    const id = needId(placed);
    const earlier = byId.get(id);
    byId.set(
      id,
      earlier ? { ...earlier, row: { ...earlier.row, ...placed.row } } : { ...placed, row: { ...placed.row, id } },
    );
  }
  return [...byId.values()];
}

function readMembership(placed: Placed): SandboxMembership {
  return {
    default: false,
    ...placed.row,
    id: needId(placed),
    user_id: needId(placed, 'user_id'),
    group_id: needId(placed, 'group_id'),
  };
}

function readView({ row }: Placed): SandboxView {
  const conditions = { all: [], any: [], ...(row.conditions as object | undefined) };
  return { title: '', active: true, url: '', ...row, conditions } as unknown as SandboxView;
}

function readComments(raw: RawData, tickets: SandboxData['tickets']): SandboxData['comments'] {
  const byTicket = new Map<number, Placed[]>();
  for (const placed of raw.comments) {
    const id = needId(placed, 'ticket_id');
    byTicket.set(id, [...(byTicket.get(id) ?? []), placed]);
  }
  return Object.fromEntries(
    tickets.map((ticket) => [
      ticket.id,
      (byTicket.get(ticket.id) ?? []).map((placed, index) => readComment(placed, index, ticket)),
    ]),
  );
}

/** Nobody is named: the agent who holds the most tickets, else the first agent of the file. */
function guessCurrentUser(users: SandboxData['users'], tickets: SandboxData['tickets']): number {
  const held = new Map<number, number>();
  for (const { assignee_id: id } of tickets) if (id !== null) held.set(id, (held.get(id) ?? 0) + 1);
  const [busiest] = [...held].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  const id = busiest?.[0] ?? users.find((user) => user.role !== 'end-user')?.id;
  if (id === undefined) throw new DataFileError('no agent found; say who is signed in with "current_user_id"');
  return id;
}
