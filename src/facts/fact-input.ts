import type { ZendeskNamed, ZendeskTicket, ZendeskUser } from '../contracts/zendesk.ts';
import type { TicketReading } from '../page/snapshot.ts';

/** All that facts are read from. Everything may be missing; what is missing makes facts unknown, never wrong. */
export type FactInput = {
  /** What the page shows of the ticket in view. */
  page?: TicketReading | undefined;
  /** People in copy, as the page shows them. */
  copies?: number | undefined;
  /** Zendesk's answer; used only when it is the ticket the page shows. May carry `metric_set`. */
  ticket?: ZendeskTicket | undefined;
  users?: readonly ZendeskUser[] | undefined;
  groups?: readonly ZendeskNamed[] | undefined;
  organizations?: readonly ZendeskNamed[] | undefined;
  /** Names of ticket forms and of the account's own statuses, where somebody asked Zendesk for them. */
  ticketForms?: readonly ZendeskNamed[] | undefined;
  customStatuses?: readonly ZendeskNamed[] | undefined;
  /** The signed-in agent. */
  me?: ZendeskUser | undefined;
  /** Zendesk's time, ISO 8601, UTC. */
  now: string;
  /** How days in Pending are counted (`domain.md` E1). */
  pendingDaysAs: 'calendar' | 'working';
  /** Working days between two times; the rule is the queue's. Without it facts counted in them are unknown. */
  countWorkingDays?: ((fromIso: string, toIso: string) => number) | undefined;
  /** Replaces the domains of the department-or-public rule. */
  governmentDomains?: readonly string[] | undefined;
  councilsAre?: 'department' | 'public' | undefined;
};
