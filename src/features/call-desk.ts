import type { CallBudget } from '../contracts/call-budget.ts';
import type { Answer } from '../contracts/messages.ts';
import { type CallTold, learnCall, takeCall } from '../page/api/call-budget.ts';
import { makeTurn } from '../platform/in-turn.ts';
import { answerMessage } from '../platform/messages.ts';
import { storedCalls } from '../platform/stored-calls.ts';

/** At once, over all tabs (`api.md` 8.5). */
const atOnce = 2;
/** A call of a page that died without a word gives its place back after this, in milliseconds. */
const longestCall = 20_000;

/** Of one life of a page: a reload brings another. */
type Place = { page: string };
type Waiting = Place & { wake: (isStillThere: boolean) => void };

/**
 * The background's scheduler: one for all tabs. A tab asks for leave before each call and tells how it ended. Counts
 * and stops are stored, so they outlive the background; who is running is not, as a call does not outlive it by much.
 */
export function openCallDesk(): void {
  const running = new Set<Place>();
  let waiting: Waiting[] = [];
  /** For changes of the budget. */
  const inTurn = makeTurn();
  /** The budget while the browser does not keep it: a stop holds for as long as this background lives. */
  let unkept: CallBudget | undefined;
  const read = async () => unkept ?? (await storedCalls.get());
  const keep = async (budget: CallBudget) => {
    unkept = (await storedCalls.set(budget)) ? undefined : budget;
  };

  async function findPlace(page: string): Promise<Place | undefined> {
    while (running.size >= atOnce) {
      const isStillThere = await new Promise<boolean>((wake) => waiting.push({ page, wake }));
      if (!isStillThere) return undefined;
    }
    const place = { page };
    running.add(place);
    setTimeout(() => giveBack(place), longestCall);
    return place;
  }

  function giveBack(place: Place): void {
    if (running.delete(place)) waiting.shift()?.wake(true);
  }

  const listPlaces = (page: string) => [...running].filter((place) => place.page === page);

  answerMessage<Place, object>('take-call', async ({ page }): Promise<Answer<object>> => {
    const place = await findPlace(page);
    if (!place) return { ok: false, code: 'unreachable' };
    const { wait } = await inTurn(async () => {
      const taken = takeCall(await read(), Date.now());
      await keep(taken.budget);
      return taken;
    });
    if (wait === 0) return { ok: true, data: {} };
    giveBack(place);
    return { ok: false, code: 'rate-limited', retryAfter: Math.ceil(wait / 1000) };
  });

  answerMessage<CallTold & Place, object>('end-call', async ({ page, ...told }) => {
    for (const place of listPlaces(page).slice(0, 1)) giveBack(place);
    await inTurn(async () => keep(learnCall(await read(), told, Date.now(), Math.random())));
    return { ok: true, data: {} };
  });
  answerMessage<Place, object>('leave-calls', async ({ page }) => {
    const gone = waiting.filter((one) => one.page === page);
    waiting = waiting.filter((one) => one.page !== page);
    for (const { wake } of gone) wake(false);
    for (const place of listPlaces(page)) giveBack(place);
    return { ok: true, data: {} };
  });
}
