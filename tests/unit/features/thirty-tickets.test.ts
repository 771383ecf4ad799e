import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFeatures } from '../../../src/features/feature.ts';
import { makeHealthLog } from '../../../src/features/health-log.ts';
import { noteWarning } from '../../../src/features/note-warning.tsx';
import { queueRefresh } from '../../../src/features/queue-refresh.ts';
import { openGuideDesk } from '../../../src/features/triage-guide/answer-guide.ts';
import { triageGuide } from '../../../src/features/triage-guide.tsx';
import { makeTicketAnswer, readMe } from './guide-samples.ts';
import { elsewhere, makeContext, seeTicket, writeComposer } from './page-samples.ts';
import { wireRuntime } from './wire-runtime.ts';

const MINUTE = 60_000;

/** Counts what stands: listeners of pages and nodes that live on, observers at work, timers that repeat. */
function countAll() {
  const count = { listeners: 0, observers: 0, intervals: 0 };
  const own = <T extends object>(target: T, name: keyof T, after: (made: T, args: unknown[]) => void) => {
    const real = target[name] as (...args: unknown[]) => unknown;
    (
      vi.spyOn(target as never, name as never) as unknown as { mockImplementation: (as: unknown) => void }
    ).mockImplementation(function mocked(this: T, ...args: unknown[]) {
      after(this, args);
      return real.apply(this, args);
    });
  };
  const lasting = [document, window, document.body] as EventTarget[];
  for (const target of lasting) {
    own(target, 'addEventListener', (_made, [, , options]) => {
      const { signal, once } = (typeof options === 'object' ? options : {}) as AddEventListenerOptions;
      if (signal?.aborted || once) return;
      count.listeners += 1;
      signal?.addEventListener('abort', () => (count.listeners -= 1));
    });
    own(target, 'removeEventListener', () => (count.listeners -= 1));
  }
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const at = new WeakSet<object>();
    own(globalThis[kind].prototype as MutationObserver, 'observe', (made) => {
      if (!at.has(made)) count.observers += 1;
      at.add(made);
    });
    own(globalThis[kind].prototype as MutationObserver, 'disconnect', (made) => {
      if (at.delete(made)) count.observers -= 1;
    });
  }
  own(globalThis, 'setInterval', () => (count.intervals += 1));
  return count;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date', 'requestAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('thirty tickets open for a day', () => {
  it('what we hold does not grow: listeners, observers, hosts, stored keys', async () => {
    const wires = wireRuntime();
    openGuideDesk();
    const count = countAll();
    const getTicket = async (id: number) =>
      ({
        ok: true,
        data: { ...makeTicketAnswer(9000004), ticket: { ...makeTicketAnswer(9000004).ticket, id } },
      }) as const;
    const { context, stop } = makeContext({ getTicket, getMe: async () => ({ ok: true, data: readMe() }) as const });
    const features = runFeatures([triageGuide, noteWarning, queueRefresh], context);
    const log = makeHealthLog(context.host, context.clock.now, stop.signal);

    const look = async (id: number) => {
      // Each ticket's composer comes and goes with it, as Zendesk makes them anew.
      writeComposer(`<p>Draft ${id}</p>`);
      const snapshot = seeTicket(9000004);
      if (snapshot.pane) Object.assign(snapshot.pane, { ticketId: id, ticket: { ...snapshot.pane.ticket, id } });
      const seen = { ...snapshot, route: { kind: 'ticket', id } as const };
      log.see(seen, features.see(seen));
      features.draftChanged();
      await vi.advanceTimersByTimeAsync(MINUTE);
      features.see(elsewhere);
    };
    const read = async () => ({
      ...count,
      messages: wires.listeners.size,
      hosts: document.querySelectorAll('second-line-overlay, second-line-note').length,
      sheets: document.adoptedStyleSheets.length,
      keys: Object.keys(await fakeBrowser.storage.local.get(null)).length,
    });

    for (let id = 1; id <= 30; id += 1) await look(id);
    const early = await read();
    for (let round = 0; round < 15; round += 1) for (let id = 1; id <= 30; id += 1) await look(id);
    expect(await read()).toEqual(early);
    expect(early.intervals).toBe(0);
    expect(early.listeners).toBeGreaterThan(0);
    stop.abort();
    const { listeners, observers, hosts } = await read();
    expect({ observers, hosts }).toEqual({ observers: 0, hosts: 0 });
    expect(listeners).toBeLessThanOrEqual(0);
  }, 300_000);
});
