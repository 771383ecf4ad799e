import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import { wireRuntime } from './wire-runtime.ts';

/** Each life of a background has modules of its own, as in a browser: nothing in memory outlives it. */
const live = {
  guide: async () => (await import('../../../src/features/triage-guide/answer-guide.ts')).openGuideDesk(),
  calls: async () => (await import('../../../src/features/call-desk.ts')).openCallDesk(),
  queue: async () => (await import('../../../src/features/queue-watch.ts')).watchQueue(),
  sweep: async () => (await import('../../../src/features/forget-old-walks.ts')).forgetOldWalks(),
};
export type Life = keyof typeof live;

/** Opens the background anew, with empty memory. */
export async function wake(life: Life): Promise<void> {
  vi.resetModules();
  await live[life]();
}

type Area = Record<'get' | 'set' | 'remove', (...given: never[]) => Promise<unknown>>;

export type Death = { nth: number; isDone: boolean };

/** Tries every death of a background: at its n-th wait for storage, before or after storage did what it was asked. */
export async function tryDeaths(live: (death: Death) => Promise<{ hasDied: () => boolean }>): Promise<number> {
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
export async function openMortal(life: Life, death: Death, sender?: object) {
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
  const fromTab = wires.toBackground.getMockImplementation() as (message: unknown) => Promise<unknown>;
  const deliver = sender ? (message: unknown) => wires.deliver(message, sender) : fromTab;
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
