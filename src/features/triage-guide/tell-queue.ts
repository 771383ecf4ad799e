import type { QueueSnapshot } from '../../contracts/queue-snapshot.ts';
import { describeTargets } from '../../queue/account-targets.ts';
import { chooseNextTicket } from '../../queue/next-ticket.ts';
import type { WorkingCalendar } from '../../queue/working-days.ts';
import type { OverlayState } from '../../view/overlay/overlay-types.ts';
import type { GuideQuestion } from './guide-question.ts';

type Walking = OverlayState & { kind: 'walk' };

/**
 * The state with what the stored queue knows: the account's own targets of this ticket, and, once something was
 * carried out, the ticket to take next. Nothing is asked of Zendesk. Pure.
 */
export function tellQueue(
  { host, page, settings, now }: GuideQuestion,
  queue: QueueSnapshot | null,
  calendar: WorkingCalendar,
  state: Walking,
): Walking {
  if (queue?.host !== host) return state;
  const targets = describeTargets(queue.rows.find(({ id }) => id === page.id)?.targets ?? [], now);
  const others = queue.rows.filter(({ id }) => id !== page.id);
  const next = state.done && chooseNextTicket(others, { now, oldestBy: settings.oldestBy, calendar });
  return {
    ...state,
    ...(targets.length > 0 ? { targets } : {}),
    ...(next ? { next: { id: next.id, why: next.why, url: `https://${host}/agent/tickets/${next.id}` } } : {}),
  };
}
