import type { TicketReading } from '../page/snapshot.ts';

/**
 * What the page shows without the changes that are not submitted yet: the ticket as Zendesk has it. For walking,
 * because an action of an ending ("Set priority to Low") must not lead the walk away before the others are done.
 */
export function dropUnsaved(page: TicketReading): TicketReading {
  const kept = Object.entries(page).filter(([, part]) => typeof part !== 'object' || !part.unsaved);
  return { ...Object.fromEntries(kept), id: page.id };
}
