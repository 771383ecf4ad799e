import type { ActionPort } from './action-port.ts';
import { type ActionName, actions, type WishOf } from './action-table.ts';
import { type ActScope, makeScope } from './scope.ts';
import { ActStop, type StopCode } from './stop.ts';
import type { SubmitMemo } from './submit.ts';

/**
 * Codes only. `token` undoes it; `saved` tells of a submit: undefined where the page went on without saying. `isUnseen`
 * of a macro: chosen, and nothing on the page can tell whether it has come.
 */
export type ActDone = { ok: true; token: number; saved?: boolean | undefined; isUnseen?: boolean | undefined };
/**
 * `isHalfDone`: something was changed and stays so; with a `token`, that can be undone. `left`: what an undo could
 * not give back.
 */
export type ActStopped = { ok: false; code: StopCode; isHalfDone: boolean; left: readonly string[]; token?: number };
/** What came of one action. */
export type ActResult = ActDone | ActStopped;

/** Works the page, one action at a time. */
export type ActRunner = {
  /** Does one action in the page, for one ticket, until the signal. Never throws. */
  run: <N extends ActionName>(name: N, ticketId: number, wish: WishOf<N>, signal: AbortSignal) => Promise<ActResult>;
  /** Takes one back, once. Never throws. */
  undo: (token: number, signal: AbortSignal) => Promise<ActResult>;
};

type AnyPort = ActionPort<unknown, unknown, unknown>;
type Kept = { name: ActionName; ticketId: number; memo: unknown };

/** So many actions can be undone; older ones are forgotten. */
const MOST_KEPT = 100;

/**
 * Runs actions one at a time: a call while another runs is refused as `busy`. What undoing needs stays in here, in
 * memory, as it holds the ticket's text; a submit that was taken forgets all of its ticket.
 */
export function makeRunner(document: Document, patience?: number): ActRunner {
  const kept = new Map<number, Kept>();
  let lastToken = 0;
  let isBusy = false;

  async function alone(
    ticketId: number,
    signal: AbortSignal,
    act: (scope: ActScope) => Promise<ActDone>,
    onMemo?: (memo: unknown) => number,
  ): Promise<ActResult> {
    if (isBusy) return stop('busy', false);
    isBusy = true;
    const scope = makeScope({ document, ticketId, signal, patience });
    try {
      return await act(scope);
    } catch (error) {
      const { code, left, memo } = error instanceof ActStop ? error : new ActStop('failed');
      const token = memo === undefined ? undefined : onMemo?.(memo);
      return { ...stop(code, scope.isChanged(), left), ...(token === undefined ? {} : { token }) };
    } finally {
      isBusy = false;
    }
  }

  function keep(name: ActionName, ticketId: number, memo: unknown): number {
    lastToken += 1;
    // What a refused submit left on the page can still be undone.
    const isSent = name === 'submit' && (memo as SubmitMemo).saved !== false;
    if (isSent) for (const [token, one] of kept) if (one.ticketId === ticketId) kept.delete(token);
    if (name !== 'submit') kept.set(lastToken, { name, ticketId, memo });
    for (const token of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(token);
    return lastToken;
  }

  return {
    run: (name, ticketId, wish, signal) =>
      alone(
        ticketId,
        signal,
        async (scope) => {
          const memo = await (actions[name] as unknown as AnyPort).do(scope, wish);
          const { saved, isUnseen } = memo as Omit<ActDone, 'ok' | 'token'>;
          return { ok: true, token: keep(name, ticketId, memo), saved, isUnseen };
        },
        (memo) => keep(name, ticketId, memo),
      ),
    undo: async (token, signal) => {
      const one = kept.get(token);
      if (!one) return stop('unknown-token', false);
      return alone(one.ticketId, signal, async (scope) => {
        await (actions[one.name] as unknown as AnyPort).undo(scope, one.memo);
        kept.delete(token);
        return { ok: true, token };
      });
    },
  };
}

function stop(code: StopCode, isHalfDone: boolean, left: readonly string[] = []): ActStopped {
  return { ok: false, code, isHalfDone, left };
}
