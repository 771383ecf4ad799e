import type { PaneSnapshot } from '../../page/snapshot.ts';
import { findPart } from '../../platform/parts.ts';
import type { DrawNow, OverlayState } from '../../view/overlay/overlay-types.ts';
import type { MakeEndingActions } from './do-actions/ending-actions.tsx';
import type { EndingActions, EndingOptions } from './do-actions/ending-part.ts';

/** After a save is seen, the page gets so long to show nothing unsaved, in milliseconds. */
const CLEAN_WITHIN = 10_000;

/** The page's half of carrying endings out: all of it but these lines is the part `ending-actions`. */
export function makeEndingDesk(options: EndingOptions, now: () => number = Date.now) {
  const saves = new Map<number, number>();
  let part: EndingActions | undefined;
  const find = () => {
    part ??= findPart<MakeEndingActions>('ending-actions')?.(options);
    return part;
  };

  return {
    /** How to draw where a ticket's walk stands; undefined while the part is not there. */
    drawerOf(ticketId: number | undefined, state: OverlayState): DrawNow | undefined {
      if (ticketId === undefined || state.kind !== 'walk') return undefined;
      const made = find();
      return made && ((place, now) => made.draw(place, now && { ticketId, now, state }));
    },
    /** Whether the walk must stay where it is, as its ending waits for a second submit. */
    isHalfway: (ticketId: number) => part?.isHalfway(ticketId) === true,
    /** Whether an ending is being carried out now. */
    isWorking: () => part?.isWorking() === true,
    /** Whether the ending on the screen stays there: its first comment is sent, its second is not. */
    isHeld: (ticketId: number, state: OverlayState | undefined) =>
      state?.kind === 'walk' &&
      state.walk.now.kind === 'ending' &&
      part?.isHeld(ticketId, state.walk.now.ending.id) === true,
    /** Which ticket is in view, if any. */
    look: (ticketId: number | undefined) => part?.look(ticketId),
    /** Takes a reading of the ticket in view; `isSaved`: it was saved just now. */
    see({ ticketId, ticket, anchors }: PaneSnapshot, isSaved: boolean): void {
      if (!part) return;
      if (isSaved) saves.set(ticketId, now());
      const isUnsaved = Object.values(ticket).some((one) => typeof one === 'object' && one.unsaved);
      const isClean = !isUnsaved && !anchors.editor?.textContent?.trim();
      const savedAt = saves.get(ticketId) ?? 0;
      if (isClean && saves.delete(ticketId) && now() - savedAt < CLEAN_WITHIN) part.saved(ticketId);
      part.see();
    },
  };
}
