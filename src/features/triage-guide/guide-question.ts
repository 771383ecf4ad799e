import type { FailureCode } from '../../contracts/messages.ts';
import type { Settings } from '../../contracts/settings.ts';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';
import type { OverlayIntent } from '../../view/overlay/overlay-types.ts';

/** What an agent does to a walk; the rest of what an overlay asks for is a setting. */
export type WalkIntent = Exclude<OverlayIntent, { kind: 'collapse' | 'expand' | 'move-dock' }>;

/** What Zendesk said of one ticket. It stays while Zendesk is asked again, `details` also where that then fails. */
export type KnownTicket = { details: TicketAnswer | undefined; trouble: FailureCode | undefined };

/** What a ticket page tells the background to learn what the guide shows. Plain data; kept nowhere. */
export type GuideQuestion = {
  host: string;
  /** What the page shows of the ticket in view. */
  page: TicketReading;
  copies: number;
  known: KnownTicket;
  me: ZendeskUser | undefined;
  settings: Settings;
  /** Zendesk's time, ISO 8601, UTC. */
  now: string;
  /** What to do first: the agent's click, or that the ticket was just saved. */
  first: WalkIntent | { kind: 'forget-moment' } | undefined;
};
