import type { FoundLine } from '../../contracts/handover.ts';
import type { FailureCode } from '../../contracts/messages.ts';
import type { Settings } from '../../contracts/settings.ts';
import type { ZendeskUser } from '../../contracts/zendesk.ts';
import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import type { TicketReading } from '../../page/snapshot.ts';
import type { OverlayIntent } from '../../view/overlay/overlay-types.ts';

/** What an agent does to a walk; the rest is a setting, or is done on the page. */
export type WalkIntent = Exclude<
  OverlayIntent,
  { kind: 'collapse' | 'expand' | 'move-dock' | 'add-log' | 'undo-log' | 'close-prompt' }
>;

/** What Zendesk said of one ticket. It stays while Zendesk is asked again, `details` also where that then fails. */
export type KnownTicket = { details: TicketAnswer | undefined; trouble: FailureCode | undefined };

/** What a ticket page tells the background to learn what the guide shows. Plain data; kept nowhere. */
export type GuideQuestion = {
  host: string;
  /** What the page shows of the ticket in view. */
  page: TicketReading;
  /** People in copy, where the page tells. */
  copies: number | undefined;
  /** Nothing of the ticket can be seen on the page: `page` holds its number alone, from the address. */
  isUnseen?: boolean;
  known: KnownTicket;
  /** Lines of handed-over logs in its internal notes, the newest first; anybody may have made them up. */
  lines?: readonly FoundLine[] | undefined;
  me: ZendeskUser | undefined;
  settings: Settings;
  /** Zendesk's time, ISO 8601, UTC. */
  now: string;
  /** What to do first: the agent's click, that the ticket was just saved, or that an ending was carried out. */
  first: WalkIntent | { kind: 'forget-moment' } | { kind: 'keep-done'; ending: string } | undefined;
};
