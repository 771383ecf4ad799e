import type { Settings } from '../../../contracts/settings.ts';
import type { ZendeskUser } from '../../../contracts/zendesk.ts';
import type { Walk } from '../../../flow/walk-types.ts';
import type { ApiOptions } from '../../../page/api/request.ts';
import type { ZendeskApi } from '../../../page/api/zendesk-api.ts';
import type { Box } from '../../../page/read-rects.ts';
import type { OverlayIntent, OverlayState } from '../../../view/overlay/overlay-types.ts';

/** What the guide gives the part that carries endings out. */
export type EndingOptions = {
  /** The calls of this tab; `options`: what the write is made with. */
  api: Pick<ZendeskApi, 'getTicket'> & { options?: ApiOptions };
  signal: AbortSignal;
  settings: () => Settings;
  me: () => ZendeskUser | undefined;
  keepDone: (ticketId: number, endingId: string) => void;
  /** The guide's host: its root while something is shown; told where a control of the page is that must be seen. */
  guide?: { root: () => ShadowRoot | undefined; standClear: (box: Box | null) => void };
  /** What an agent asks of the walk. */
  act: (intent: OverlayIntent) => void;
};

/** Where the walk of the ticket in view stands, and all that is said of it. */
export type NowInView = { ticketId: number; now: Walk['now']; state: OverlayState & { kind: 'walk' } };

/** The part `ending-actions`: carries endings out in the page and draws their lists. */
export type EndingActions = {
  /**
   * Draws what the ending asks for, or the short cuts beside the open step, into an element of the guide's; null takes
   * it away. Nothing that runs is stopped by it.
   */
  draw: (place: HTMLElement, inView: NowInView | null) => void;
  /** The page has changed. */
  see: () => void;
  /** The ticket was just saved, with nothing left unsaved on the page. */
  saved: (ticketId: number) => void;
  /** Which ticket is in view; what runs for another stops, but for a submit that is on its way. */
  look: (ticketId: number | undefined) => void;
  /** Whether an ending is being carried out now. */
  isWorking: () => boolean;
  /** Whether an ending of the ticket waits for its second submit, so that the walk must not move on. */
  isHalfway: (ticketId: number) => boolean;
  /** Whether an ending that was submitted in part stays in view, whatever the ticket says meanwhile. */
  isHeld: (ticketId: number, endingId: string) => boolean;
};
