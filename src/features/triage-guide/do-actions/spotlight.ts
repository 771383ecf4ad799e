import type { PageActions } from '../../../page/act/page-actions.ts';
import type { Box } from '../../../page/read-rects.ts';
import type { WhereWords } from '../../../view/overlay/action-types.ts';
import type { Row } from './ending-row.ts';
import type { Session } from './ending-session.ts';
import { canDo, makeWish } from './make-wish.ts';
import { sayHow } from './where-words.ts';

type Lit = {
  session: Session;
  row: Row;
  ending: AbortController;
  root: ShadowRoot;
  from: Element | null;
  isSeen: boolean;
  /** It was so before it was shown: then only Escape ends it. */
  wasSo: boolean;
};

/** "Show me where": a ring around one control of the page, until Escape, until it is done, or until the guide goes. */
export type Spotlight = {
  show: (session: Session, row: Row, root: ShadowRoot) => void;
  /** Ends it; focus that was in its words goes back to where it came from. */
  end: () => void;
  /** Ends it where its action was done, or where it belongs to another ending. */
  follow: (session: Session) => void;
  words: (session: Session) => WhereWords | undefined;
};

/** `standClear`: told where the ringed control is, so that the guide does not lie over it. */
export function makeSpotlight(
  page: PageActions,
  { signal, standClear }: { signal: AbortSignal; standClear: ((box: Box | null) => void) | undefined },
  changed: () => void,
): Spotlight {
  let lit: Lit | undefined;

  function end() {
    const was = lit;
    if (!was) return;
    // Asked first: whatever is told of the end may draw anew, and take the words away with the focus in them.
    const isInWords = was.root.activeElement?.closest('.where') != null;
    lit = undefined;
    was.ending.abort();
    changed();
    if (isInWords && was.from instanceof HTMLElement && was.from.isConnected) was.from.focus();
  }

  return {
    show(session, row, root) {
      const wish = makeWish(row);
      if (!wish) return;
      const from = root.activeElement;
      lit?.ending.abort();
      const ending = new AbortController();
      const mine: Lit = {
        session,
        row,
        root,
        ending,
        from,
        isSeen: false,
        wasSo: canDo(page, session.ticketId, row) === 'already-so',
      };
      lit = mine;
      const until = AbortSignal.any([signal, ending.signal]);
      // First of all, and for the whole page: the agent's focus is in Zendesk's control by then.
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        if (event.composedPath().includes(root)) event.stopPropagation();
        end();
      };
      root.ownerDocument.defaultView?.addEventListener('keydown', onKey, { capture: true, signal: until });
      page.ring({
        root,
        find: () => page.target(wish.name, session.ticketId, wish.wish as never),
        signal: until,
        onSeen: (isSeen) => {
          mine.isSeen = isSeen;
          changed();
        },
        onBox: (box) => standClear?.(box),
      });
      changed();
      root.querySelector<HTMLElement>('.where')?.focus();
    },
    end,
    follow(session) {
      if (!lit) return;
      const isOther = lit.session !== session;
      const isSo = canDo(page, session.ticketId, lit.row) === 'already-so';
      const isThere = lit.row.state === 'done' || lit.row.state === 'saved' || (isSo && !lit.wasSo);
      // Not within the drawing that asks for it.
      if (isOther || isThere) queueMicrotask(end);
    },
    words(session) {
      if (lit?.session !== session) return undefined;
      const { action, place, title } = lit.row;
      const lost = lit.isSeen ? '' : 'Second Line cannot find its control on this page, so look for it. ';
      return { place, words: action.words, how: lost + sayHow(action, title) };
    },
  };
}
