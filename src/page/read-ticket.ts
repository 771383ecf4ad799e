import { findHook } from './find-hook.ts';
import { hooks } from './hooks.ts';
import { readFields } from './read-fields.ts';
import { findTabOf } from './selected-tab.ts';
import type { TicketReading } from './snapshot.ts';
import type { UnsavedMemory } from './unsaved-memory.ts';

/**
 * What a pane tells of its ticket, each field marked when it was changed here and not submitted yet. Only the
 * ticket's tab tells that there is something unsaved; which field it is comes from `memory`.
 *
 * @param now milliseconds on any steady clock
 */
export function readTicket(pane: Element, ticketId: number, memory: UnsavedMemory, now: number): TicketReading {
  const tab = findTabOf(pane.ownerDocument, ticketId);
  const isTelling = tab && hooks.tellingTab.some(({ css }) => tab.matches(css));
  const isDirty = isTelling ? findHook(tab, 'dirtyTab') !== undefined : undefined;
  return memory.mark(ticketId, readFields(pane), isDirty, now);
}
