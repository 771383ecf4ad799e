import type { CallBudget } from '../contracts/call-budget.ts';
import type { Answer } from '../contracts/messages.ts';
import { type CallTold, learnCall, takeCall } from '../page/api/call-budget.ts';
import { makeTurn } from '../platform/in-turn.ts';
import { answerMessage } from '../platform/messages.ts';
import { storedCalls } from '../platform/stored-calls.ts';

/** At once, over all tabs (`api.md` 8.5). */
const atOnce = 2;
/** A call whose tab was closed before it ended gives its place back after this, in milliseconds. */
const longestCall = 20_000;

/**
 * The background's scheduler: one for all tabs. A tab asks for leave before each call and tells how it ended. Counts
 * and stops are stored, so they outlive the background; who is running is not, as a call does not outlive it by much.
 */
export function openCallDesk(): void {
  const running = new Set<object>();
  const waiting: (() => void)[] = [];
  /** For changes of the budget. */
  const inTurn = makeTurn();
  /** The budget while the browser does not keep it: a stop holds for as long as this background lives. */
  let unkept: CallBudget | undefined;
  const read = async () => unkept ?? (await storedCalls.get());
  const keep = async (budget: CallBudget) => {
    unkept = (await storedCalls.set(budget)) ? undefined : budget;
  };

  async function findPlace(): Promise<object> {
    while (running.size >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    const place = {};
    running.add(place);
    setTimeout(() => giveBack(place), longestCall);
    return place;
  }

  function giveBack(place = [...running][0]): void {
    if (place !== undefined && running.delete(place)) waiting.shift()?.();
  }

  answerMessage<object, object>('take-call', async (): Promise<Answer<object>> => {
    const place = await findPlace();
    const { wait } = await inTurn(async () => {
      const taken = takeCall(await read(), Date.now());
      await keep(taken.budget);
      return taken;
    });
    if (wait === 0) return { ok: true, data: {} };
    giveBack(place);
    return { ok: false, code: 'rate-limited', retryAfter: Math.ceil(wait / 1000) };
  });

  answerMessage<CallTold, object>('end-call', async (told) => {
    giveBack();
    await inTurn(async () => keep(learnCall(await read(), told, Date.now(), Math.random())));
    return { ok: true, data: {} };
  });
}
