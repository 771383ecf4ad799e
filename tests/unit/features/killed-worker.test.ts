import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/contracts/messages.ts';
import { messages } from '../../../src/contracts/messages.ts';
import { makeDesk } from '../../../src/features/triage-guide/ask-desk.ts';
import type { GuideQuestion } from '../../../src/features/triage-guide/guide-question.ts';
import { askBackground } from '../../../src/platform/messages.ts';
import { storedQueue, storedWalk } from '../../../src/platform/stored.ts';
import { storedCalls } from '../../../src/platform/stored-calls.ts';
import type { OverlayState } from '../../../src/view/overlay/overlay-types.ts';
import { HOST, makeQuestion, makeTicketAnswer } from './guide-samples.ts';
import { openMortal, tryDeaths, wake } from './mortal-background.ts';
import { wireRuntime } from './wire-runtime.ts';

const ID = 9000004;
const CHART = { id: 'ours', url: 'chrome-extension://ours/src/entries/flow-chart.html' };
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const emptyQueue = {
  ...{ host: HOST, userId: 1, groupIds: [], at: '2021-09-02T09:00:00Z', clockOffset: 0 },
  ...{ rows: [], missing: [], dropped: 0 },
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const nowOf = (state: OverlayState | undefined) =>
  state?.kind !== 'walk' ? state?.kind : state.walk.now.kind === 'step' ? state.walk.now.step.step : 'ending';

async function askAlive(first?: GuideQuestion['first']): Promise<OverlayState | undefined> {
  const answer: Answer<OverlayState> = await askBackground('read-guide', makeQuestion(ID, { first }));
  return answer.ok ? answer.data : undefined;
}

/** What a background that lived keeps of a walk with one answer, or with the second as well. */
const begun = new Map<number, Record<string, unknown>>();

/** That walk, as it is kept before a background wakes. */
async function beginWalk(answers: 1 | 2 = 1): Promise<void> {
  vi.restoreAllMocks();
  let kept = begun.get(answers);
  if (!kept) {
    wireRuntime();
    await wake('guide');
    await askAlive({ kind: 'answer-step', step: 'today', answer: 'no' });
    if (answers === 2) await askAlive({ kind: 'answer-step', step: 'concern', answer: 'no' });
    kept = structuredClone(await fakeBrowser.storage.local.get(null));
    begun.set(answers, kept);
  }
  await fakeBrowser.storage.local.set(structuredClone(kept));
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
    60_000,
  );

  it('a step back is taken once at most: it may have to be asked for again, but never takes two', async () => {
    const died = await tryDeaths(async (death) => {
      await beginWalk(2);
      const mortal = await openMortal('guide', death);
      const desk = makeDesk();
      await desk.ask(makeQuestion(ID, { first: { kind: 'go-back' } }));
      expect(['concern', 'plan']).toContain(nowOf(desk.states.value.get(ID)));
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 60_000);
});

describe('the other desks, killed at every wait', () => {
  it('the scheduler of calls goes on with what it stored: nobody is locked out', async () => {
    const died = await tryDeaths(async (death) => {
      const mortal = await openMortal('calls', death);
      await askBackground('take-call', { page: 'one' });
      await askBackground('end-call', { page: 'one', status: 200 });
      mortal.end();
      const next = await askBackground('take-call', { page: 'one' });
      const third = next.ok ? next : await askBackground('take-call', { page: 'one' });
      expect([death, third.ok]).toEqual([death, true]);
      expect((await storedCalls.get()).today).toBeLessThanOrEqual(4);
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 60_000);

  it('a ticket that was saved leaves a whole queue, with it or without it', async () => {
    Object.assign(fakeBrowser, {
      action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() },
    });
    const died = await tryDeaths(async (death) => {
      vi.restoreAllMocks();
      await storedQueue.set(emptyQueue);
      const mortal = await openMortal('queue', death);
      await askBackground('ticket-saved', { host: HOST, details: makeTicketAnswer(ID) });
      mortal.end();
      const stored = await fakeBrowser.storage.local.get(null);
      expect([death, (stored.queue as { data?: { host?: string } }).data?.host]).toEqual([death, HOST]);
      expect(Object.keys(stored).filter((key) => key.startsWith('broken:'))).toEqual([]);
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 60_000);
});

describe('what only reads, killed at every wait', () => {
  it('a log is written whole, now or at the next click, and changes nothing that is kept', async () => {
    const died = await tryDeaths(async (death) => {
      await beginWalk();
      const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
      const mortal = await openMortal('guide', death);
      const first = await askBackground<{ text: string }>('write-log', makeQuestion(ID));
      expect([death, first.ok || first.code]).toEqual([death, mortal.hasDied() ? 'unreachable' : true]);
      mortal.end();
      const next = await askBackground<{ text: string }>('write-log', makeQuestion(ID));
      expect([death, next.ok && next.data.text]).toEqual([death, expect.stringContaining('[Second Line log')]);
      expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(kept);
      return mortal;
    });
    expect(died).toBeGreaterThan(3);
  }, 60_000);

  it('the chart is drawn, now or when it is asked for again', async () => {
    const place = { host: HOST, ticketId: ID };
    const died = await tryDeaths(async (death) => {
      await beginWalk();
      const mortal = await openMortal('guide', death, CHART);
      const first = await askBackground<{ hasRun: boolean }>('read-chart', place);
      expect([death, first.ok || first.code]).toEqual([death, mortal.hasDied() ? 'unreachable' : true]);
      mortal.end();
      const next = await askBackground<{ hasRun: boolean }>('read-chart', place);
      expect([death, next.ok && next.data.hasRun]).toEqual([death, true]);
      return mortal;
    });
    expect(died).toBeGreaterThan(1);
  }, 60_000);
});

describe('what comes by the clock, killed at every wait', () => {
  it('the daily clean-up forgets the next day what it did not forget today, and nothing else', async () => {
    const old = { v: 1, data: { touchedAt: '2001-01-01T00:00:00Z' } };
    const young = { v: 1, data: { touchedAt: new Date().toISOString() } };
    const died = await tryDeaths(async (death) => {
      vi.restoreAllMocks();
      await fakeBrowser.storage.local.set({ 'walk:a.zendesk.com/1': old, 'walk:a.zendesk.com/2': young, other: 1 });
      const mortal = await openMortal('sweep', death);
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'forget-old-walks', scheduledTime: 0 });
      await settle();
      mortal.end();
      await wake('sweep');
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'forget-old-walks', scheduledTime: 0 });
      await settle();
      const kept = Object.keys(await fakeBrowser.storage.local.get(null)).sort();
      expect([death, kept]).toEqual([death, ['other', 'walk:a.zendesk.com/2']]);
      return mortal;
    });
    expect(died).toBeGreaterThan(1);
  }, 60_000);

  it('the badge is shown at the next look', async () => {
    const setBadgeText = vi.fn(async () => undefined);
    const action = { setBadgeText, setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() };
    Object.assign(fakeBrowser, { action });
    const died = await tryDeaths(async (death) => {
      vi.restoreAllMocks();
      await storedQueue.set(emptyQueue);
      const mortal = await openMortal('queue', death);
      await settle();
      mortal.end();
      setBadgeText.mockClear();
      await wake('queue');
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'queue-watch', scheduledTime: 0 });
      await settle();
      expect([death, setBadgeText.mock.calls.length > 0]).toEqual([death, true]);
      return mortal;
    });
    expect(died).toBeGreaterThan(1);
  }, 60_000);
});

it('every message to the background is tried above', () => {
  const tried = ['read-guide', 'write-log', 'read-chart', 'take-call', 'end-call', 'leave-calls', 'ticket-saved'];
  // The one that goes to a tab: a tab that dies takes its page with it, and the popup asks the next.
  expect(Object.keys(messages).sort()).toEqual([...tried, 'fetch-queue'].sort());
});
