import * as z from 'zod/mini';
import { defaultSettings } from '../../../src/contracts/settings.ts';
import { ticketSchema, userSchema, type ZendeskUser } from '../../../src/contracts/zendesk.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import type { TicketAnswer } from '../../../src/page/api/zendesk-api.ts';
import type { TicketReading } from '../../../src/page/snapshot.ts';
import { makeGovukData } from '../../sandbox/data/govuk-data.ts';
import type { SandboxTicket } from '../../sandbox/data/sandbox-data.ts';
import { GOVUK_NOW } from '../../sandbox/data/working-day.ts';

export const HOST = 'govuk.zendesk.com';
export const data = makeGovukData();

const saved = <T>(value: T) => ({ value, unsaved: false });
export const unsaved = <T>(value: T) => ({ value, unsaved: true });

function findRow(id: number): SandboxTicket {
  const row = data.tickets.find((ticket) => ticket.id === id);
  if (!row) throw new Error(`no ticket ${id}`);
  return row;
}

/** The signed-in agent of the demo data. */
export function readMe(): ZendeskUser & { id: number } {
  const user = z.parse(
    userSchema,
    data.users.find(({ id }) => id === data.current_user_id),
  );
  return { ...user, id: data.current_user_id };
}

/** What `GET tickets/ID` gives of a demo ticket. */
export function makeTicketAnswer(id: number): TicketAnswer {
  const row = findRow(id);
  return {
    ticket: z.parse(ticketSchema, { ...row, metric_set: data.metric_sets[id] }),
    users: data.users.filter((user) => [row.requester_id, row.assignee_id].includes(user.id)),
    groups: data.groups.filter((group) => group.id === row.group_id),
    organizations: data.organizations.filter((one) => one.id === row.organization_id),
  };
}

/** What the page shows of a demo ticket. */
export function readTicketPage(id: number): TicketReading {
  const row = findRow(id);
  const group = data.groups.find((one) => one.id === row.group_id)?.name;
  const assignee = data.users.find((user) => user.id === row.assignee_id)?.name ?? null;
  return {
    id,
    subject: saved(row.subject),
    priority: saved(row.priority ?? 'none'),
    status: saved(row.status),
    ...(group === undefined ? {} : { group: saved(group) }),
    assignee: saved(assignee),
    tags: saved(row.tags),
    comments: saved(data.comments[id]?.length ?? 1),
  };
}

/** A page's question about a demo ticket. */
export function makeQuestion(id: number, over: Partial<GuideQuestion> = {}): GuideQuestion {
  return {
    host: HOST,
    page: readTicketPage(id),
    copies: 0,
    known: { details: makeTicketAnswer(id), trouble: undefined },
    me: readMe(),
    settings: defaultSettings,
    now: GOVUK_NOW,
    first: undefined,
    ...over,
  };
}
