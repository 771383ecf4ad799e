import type { ActScope } from './scope.ts';
import type { StopCode } from './stop.ts';

/**
 * One thing an ending may do, worked through the page's own control. `Wish` is what shall be, `Now` what the page
 * shows, `Memo` what an undo needs; none of it leaves the page's memory. Doers and undoers throw `ActStop`.
 */
export type ActionPort<Wish, Now, Memo> = {
  /** What the page shows; undefined means unknown. */
  read: (pane: Element, wish?: Wish) => Now | undefined;
  /** Whether it could be done now, as far as the page shows without opening anything. */
  can: (pane: Element, wish: Wish) => true | StopCode;
  do: (scope: ActScope, wish: Wish) => Promise<Memo>;
  undo: (scope: ActScope, memo: Memo) => Promise<void>;
  /** The control an agent would use for it, for "Show me where". */
  target: (pane: Element, wish?: Wish) => Element | undefined;
};
