import { makeWriteApi } from '../api/write-api.ts';
import type { ActionPort } from './action-port.ts';
import { type ActionName, actions, type NowOf, type WishOf } from './action-table.ts';
import { readDraftState } from './draft-state.ts';
import { restoreDraft } from './restore-draft.ts';
import { ringControl } from './ring-control.ts';
import { type ActRunner, makeRunner } from './run-action.ts';
import { findPaneOf } from './scope.ts';
import type { StopCode } from './stop.ts';
import { writeDraft } from './write-draft.ts';

/** What the content script part `page-actions` offers. Nothing here is said or stored outside the page. */
export type PageActions = ActRunner & {
  /** What the page shows of it now; undefined: unknown, or another ticket is in view. */
  read: <N extends ActionName>(name: N, ticketId: number, wish?: WishOf<N>) => NowOf<N> | undefined;
  /** Whether it could be done now, without opening anything. */
  can: <N extends ActionName>(name: N, ticketId: number, wish: WishOf<N>) => true | StopCode;
  /** The control to show, null while it is not there. */
  target: <N extends ActionName>(name: N, ticketId: number, wish?: WishOf<N>) => Element | null;
  ring: typeof ringControl;
  writeDraft: typeof writeDraft;
  restoreDraft: typeof restoreDraft;
  readDraftState: typeof readDraftState;
  makeWriteApi: typeof makeWriteApi;
};

type AnyPort = ActionPort<unknown, unknown, unknown>;

/** @param patience seam for tests: milliseconds for one step of the page */
export function makePageActions(document: Document, patience?: number): PageActions {
  const portOf = (name: ActionName) => actions[name] as unknown as AnyPort;
  return {
    ...makeRunner(document, patience),
    read<N extends ActionName>(name: N, ticketId: number, wish?: WishOf<N>) {
      const pane = findPaneOf(document, ticketId);
      return pane && (portOf(name).read(pane, wish) as NowOf<N> | undefined);
    },
    can(name, ticketId, wish) {
      const pane = findPaneOf(document, ticketId);
      return pane ? portOf(name).can(pane, wish) : 'wrong-ticket';
    },
    target(name, ticketId, wish) {
      const pane = findPaneOf(document, ticketId);
      return (pane && portOf(name).target(pane, wish)) ?? null;
    },
    ring: ringControl,
    writeDraft,
    restoreDraft,
    readDraftState,
    makeWriteApi,
  };
}
