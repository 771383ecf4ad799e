import type { CrossCheck } from '../../contracts/health.ts';
import type { Answer } from '../../contracts/messages.ts';
import type { TicketAnswer } from '../../page/api/zendesk-api.ts';
import { crossCheck, type ToldTicket } from '../../page/cross-check.ts';
import type { PageSnapshot } from '../../page/snapshot.ts';

/** How long a ticket must have been in view: pages build themselves for seconds, in any order. In milliseconds. */
const REST = 6_000;
/** What the API said longer ago is not compared: colleagues change tickets. In milliseconds. */
const LATELY = 60_000;

/** The slow cross-check of one tab: told of each reading of the page and each answer about a ticket. */
export type SlowCheck = {
  see: (snapshot: PageSnapshot) => void;
  hear: (id: number, answer: Answer<TicketAnswer>) => void;
};
/** The part `slow-check`. */
export type MakeSlowCheck = (onChecks: (checks: CrossCheck[]) => void, stop: AbortSignal) => SlowCheck;

/**
 * Once per ticket that comes into view, or is lost from it, when the page has been built and the browser has nothing
 * else to do.
 */
export const makeSlowCheck: MakeSlowCheck = (onChecks, stop) => {
  let last: PageSnapshot | undefined;
  let inView = '';
  let told: (ToldTicket & { at: number }) | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  stop.addEventListener('abort', () => clearTimeout(resting));

  const look = () => {
    if (!last || stop.aborted || document.hidden) return;
    const isRecent = told !== undefined && Date.now() - told.at < LATELY;
    onChecks(crossCheck(document, last, isRecent ? told : undefined));
  };

  return {
    see(snapshot) {
      last = snapshot;
      const id = snapshot.route.kind === 'ticket' ? snapshot.route.id : undefined;
      const key = `${id} ${snapshot.pane !== undefined}`;
      if (key === inView) return;
      inView = key;
      clearTimeout(resting);
      if (id !== undefined) resting = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(look), REST);
    },
    hear(id, answer) {
      const isRefused = !answer.ok && answer.code !== 'not-found' && answer.code !== 'invalid-answer';
      if (isRefused) return;
      const ticket = answer.ok ? answer.data.ticket : undefined;
      const hasSubject = (ticket?.subject ?? '').trim() !== '';
      told = { id, isThere: answer.ok, status: ticket?.status, hasSubject, at: Date.now() };
    },
  };
};
