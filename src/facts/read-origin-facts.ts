import type { ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import { knowFact, missFact } from './make-fact.ts';
import type { Fact, TicketFacts } from './ticket-facts.ts';

function readRelation(ticket: ZendeskTicket | undefined): string | null | undefined {
  const source = ticket?.via?.source;
  if (typeof source !== 'object' || source === null || !('rel' in source)) return undefined;
  return typeof source.rel === 'string' ? source.rel : null;
}

/** `via.source.rel` says `follow_up` on a ticket made from a closed one. */
function readFollowUp(ticket: ZendeskTicket | undefined): Fact<boolean> {
  const relation = readRelation(ticket);
  if (relation === undefined) return missFact();
  const isFollowUp = relation === 'follow_up';
  return knowFact(isFollowUp, isFollowUp ? 'Follow-up of a closed ticket' : 'Not a follow-up', 'api');
}

function readMerged(tags: Fact<string[]>): Fact<boolean> {
  if (!tags.known) return missFact();
  const isMerged = tags.value.includes('closed_by_merge');
  return knowFact(isMerged, isMerged ? 'Tag closed_by_merge' : 'No tag closed_by_merge', tags.source);
}

/** Light agents write private comments only (`api.md` 12). */
function readLightAgent(me: ZendeskUser | undefined): Fact<boolean> {
  if (me?.id == null || (me.role_type == null && me.only_private_comments == null)) return missFact();
  const isLight = me.role_type === 1 || me.only_private_comments === true;
  return knowFact(isLight, isLight ? 'Your account cannot reply in public' : 'Your account can reply in public', 'api');
}

/** The facts about where the ticket came from, and about the agent's own account. */
export function readOriginFacts(ticket: ZendeskTicket | undefined, me: ZendeskUser | undefined, tags: Fact<string[]>) {
  const channel = ticket?.via?.channel;
  return {
    channel: channel == null ? missFact() : knowFact(String(channel), `Came by ${channel}`, 'api'),
    isFollowUp: readFollowUp(ticket),
    isMerged: readMerged(tags),
    isLightAgent: readLightAgent(me),
  } satisfies Partial<TicketFacts>;
}
