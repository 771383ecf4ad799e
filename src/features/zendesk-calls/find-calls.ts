import { findPart } from '../../platform/parts.ts';
import type { MakeZendeskCalls, ZendeskCalls } from './make-calls.ts';

const unreachable = async () => ({ ok: false, code: 'unreachable' }) as const;

/** What answers where the part that calls Zendesk did not load: the rest goes on from what the page shows. */
const noCalls: ZendeskCalls = {
  getMe: unreachable,
  getGroupMemberships: unreachable,
  getTicket: unreachable,
  searchTickets: unreachable,
  fetchQueue: unreachable,
};

/** The calls of this tab, from their own content script file (decision 0007). */
export function findCalls(onClock: (offsetMs: number) => void): ZendeskCalls {
  return findPart<MakeZendeskCalls>('zendesk-calls')?.(onClock) ?? noCalls;
}
