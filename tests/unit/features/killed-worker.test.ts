import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { makeDesk } from '../../../src/features/triage-guide/ask-desk.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import { storedQueue, storedWalk } from '../../../src/platform/stored.ts';
import { storedCalls } from '../../../src/platform/stored-calls.ts';
import type { OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { HOST, makeQuestion, makeTicketAnswer } from './guide-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const ID = 9000004;

/** Each life of a background has modules of its own, as in a browser: nothing in memory outlives it. */
const live = {
  guide: async () => (await import('../../../src/features/triage-guide/answer-guide.ts')).openGuideDesk(),
  calls: async () => (await import('../../../src/features/call-desk.ts')).openCallDesk(),
  queue: async () => (await import('../../../src/features/queue-watch.ts')).watchQueue(),
};
type Life = keyof typeof live;

async function wake(life: Life): Promise<void> {
  vi.resetModules();
  await live[life]();
}

type Area = Record<'get' | 'set' | 'remove', (...given: never[]) => Promise<unknown>>;

type Death = { nth: number; isDone: boolean };

/** Tries every death of a background: at its n-th wait for storage, before or after storage did what it was asked. */
async function tryDeaths(live: (death: Death) => Promise<{ hasDied: () => boolean }>): Promise<number> {
  let died = 0;
  for (let nth = 1; nth < 40; nth += 1) {
    for (const isDone of [false, true]) {
      fakeBrowser.reset();
      const { hasDied } = await live({ nth, isDone });
      if (!hasDied()) return died;
      died += 1;
    }
  }
  return died;
}

/**
 * A background that dies once: at its n-th wait for storage it hears nothing any more, and neither does who asked it.
 * The next message wakes a new one, with the storage the first left.
 */
async function openMortal(life: Life, death: Death) {
  vi.restoreAllMocks();
  const real = { ...(fakeBrowser.storage.local as unknown as Area) };
  let waits = 0;
  let isDead = false;
  /** From here on the test looks at what is left. */
  let isOver = false;
  let die: () => void = () => undefined;
  const dying = new Promise<never>((_resolve, reject) => {
    die = () => reject(new Error('The message port closed before a response was received.'));
  });
  dying.catch(() => undefined);
  for (const name of ['get', 'set', 'remove'] as const) {
    vi.spyOn(fakeBrowser.storage.local as unknown as Area, name).mockImplementation(async (...given) => {
      waits += isDead ? 0 : 1;
      const isLast = waits === death.nth && !isDead && !isOver;
      if (!isLast) return real[name](...given);
      isDead = true;
      if (death.isDone) await real[name](...given);
      die();
      return new Promise(() => undefined);
    });
  }
  const wires = wireRuntime();
  await wake(life);
  const deliver = wires.toBackground.getMockImplementation() as (message: unknown) => Promise<unknown>;
  let isReborn = false;
  wires.toBackground.mockImplementation(async (message: unknown) => {
    if (isDead && !isReborn) {
      isReborn = true;
      wires.listeners.clear();
      await wake(life);
    }
    return isDead ? deliver(message) : Promise.race([deliver(message), dying]);
  });
  return {
    hasDied: () => isDead,
    end() {
      isOver = true;
    },
  };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const nowOf = (state: OverlayState | undefined) =>
  state?.kind !== 'walk' ? state?.kind : state.walk.now.kind === 'step' ? state.walk.now.step.step : 'ending';

async function askAlive(first?: GuideQuestion['first']): Promise<OverlayState | undefined> {
  const answer: Answer<OverlayState> = await askBackground('read-guide', makeQuestion(ID, { first }));
  return answer.ok ? answer.data : undefined;
}

/** A walk with one answer given, by a background that lived. */
async function beginWalk(): Promise<void> {
  vi.restoreAllMocks();
  wireRuntime();
  await wake('guide');
  await askAlive({ kind: 'answer-step', step: 'today', answer: 'no' });
}

describe('the guide’s background, killed at every wait', () => {
  const cases: [what: string, first: GuideQuestion['first'], after: string][] = [
    ['an answer', { kind: 'answer-step', step: 'concern', answer: 'no' }, 'plan'],
    ['a change of answer', { kind: 'change-answer', step: 'today' }, 'today'],
    ['starting again', { kind: 'start-again' }, 'concern'],
    ['a look', undefined, 'concern'],
  ];

  it.each(cases)(
    '%s is neither lost nor done twice',
    async (_what, first, after) => {
      const died = await tryDeaths(async (death) => {
        await beginWalk();
        const mortal = await openMortal('guide', death);
        const desk = makeDesk();
        await desk.ask(makeQuestion(ID, { first }));
        mortal.end();
        expect([death, nowOf(desk.states.value.get(ID))]).toEqual([death, after]);
        const steps = (await storedWalk(HOST, ID).get())?.answers.map(({ step }) => step) ?? [];
        expect(new Set(steps).size).toBe(steps.length);
        return mortal;
      });
      expect(died).toBeGreaterThan(3);
    },
    20_000,
  );

  it('a step back is taken once at most: it may have to be asked for again, but never takes two', async () => {
    const died = await tryDeaths(async (death) => {
      await beginWalk();
      await askAlive({ kind: 'answer-step', step: 'concern', answer: 'no' });
      const mortal = await openMortal('guide', death);
      const desk = makeDesk();
      await desk.ask(makeQuestion(ID, { first: { kind: 'go-back' } }));
      expect(['concern', 'plan']).toContain(nowOf(desk.states.value.get(ID)));
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 20_000);
});

describe('the other desks, killed at every wait', () => {
  it('the scheduler of calls goes on with what it stored: nobody is locked out', async () => {
    const died = await tryDeaths(async (death) => {
      const mortal = await openMortal('calls', death);
      await askBackground('take-call', {});
      await askBackground('end-call', { status: 200 });
      mortal.end();
      const next = await askBackground('take-call', {});
      const third = next.ok ? next : await askBackground('take-call', {});
      expect([death, third.ok]).toEqual([death, true]);
      expect((await storedCalls.get()).today).toBeLessThanOrEqual(4);
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 20_000);

  it('a ticket that was saved leaves a whole queue, with it or without it', async () => {
    const queue = {
      ...{ host: HOST, userId: 1, groupIds: [], at: '2021-09-02T09:00:00Z', clockOffset: 0 },
      ...{ rows: [], missing: [], dropped: 0 },
    };
    Object.assign(fakeBrowser, {
      action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
    });
    const died = await tryDeaths(async (death) => {
      vi.restoreAllMocks();
      await storedQueue.set(queue);
      const mortal = await openMortal('queue', death);
      await askBackground('ticket-saved', { host: HOST, details: makeTicketAnswer(ID) });
      mortal.end();
      const stored = await fakeBrowser.storage.local.get(null);
      expect([death, (stored.queue as { data?: { host?: string } }).data?.host]).toEqual([death, HOST]);
      expect(Object.keys(stored).filter((key) => key.startsWith('broken:'))).toEqual([]);
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 20_000);
});
