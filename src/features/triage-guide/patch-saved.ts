import type { ZendeskUser } from '../../contracts/zendesk.ts';
import { isSameGroupName } from '../../facts/group-name.ts';
import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';

/**
 * What is known of a submit: `at` is Zendesk's time (ISO 8601, UTC), `reply` whether it sent a public reply of the
 * agent's, `me` the agent, where known.
 */
export type Submit = { at: string; reply: boolean; me: ZendeskUser | undefined };

/** Nobody's id: the ticket is a colleague's of whom the page tells only the name. */
const COLLEAGUE = 0;

const never = { calendar: null, business: null };

/**
 * What Zendesk said of a ticket, with what the agent's own submit changed (`api.md` section 2: own writes are patched
 * in rather than asked for). Fields stand on the page, which wins anyway; times of status, solving and first reply do not.
 */
export function patchSaved(known: TicketAnswer, reading: TicketReading, { at, reply, me }: Submit): TicketAnswer {
  const { ticket } = known;
  const status = reading.status?.value ?? ticket.status;
  const hasMoved = status !== ticket.status;
  const metrics = ticket.metric_set ?? {};
  const isFirst = reply && typeof metrics.reply_time_in_minutes?.calendar !== 'number' && ticket.metric_set;
  const minutes = Math.max(0, Math.floor((Date.parse(at) - Date.parse(ticket.created_at)) / 60_000));
  const metric_set = {
    ...metrics,
    ...(hasMoved ? { status_updated_at: at } : {}),
    ...(hasMoved && status === 'solved' ? { solved_at: at } : {}),
    ...(isFirst ? { reply_time_in_minutes: { ...never, calendar: minutes } } : {}),
  };
  return {
    ...known,
    ticket: {
      ...ticket,
      status,
      updated_at: at,
      ...(ticket.metric_set ? { metric_set } : {}),
      ...readPriority(reading),
      ...readAssignee(known, reading, me),
      ...readGroup(known, reading),
    },
  };
}

function readPriority({ priority }: TicketReading) {
  return priority ? { priority: priority.value === 'none' ? null : priority.value } : {};
}

function readAssignee({ ticket, users }: TicketAnswer, { assignee }: TicketReading, me: ZendeskUser | undefined) {
  if (!assignee) return {};
  if (assignee.value === null) return { assignee_id: null };
  if (me?.name === assignee.value) return { assignee_id: me?.id };
  const before = users.find((user) => user.id === ticket.assignee_id);
  return before?.name === assignee.value ? {} : { assignee_id: COLLEAGUE };
}

/** A group of another name than before is one nobody knows the id of: none of mine until Zendesk is asked again. */
function readGroup({ ticket, groups }: TicketAnswer, { group }: TicketReading) {
  const before = groups.find(({ id }) => id === ticket.group_id);
  return !group || !before?.name || isSameGroupName(group.value, before.name) ? {} : { group_id: null };
}
