import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetOldWalks, listBroken, listForgettable } from '../../../src/features/forget-old-walks.ts';
import { storedClockOffset, storedDayAnswers, storedSettings, storedWalk } from '../../../src/platform/stored.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2021-09-20T09:00:00Z');
const walk = (age: number) => ({ v: 1, data: { touchedAt: new Date(NOW - age).toISOString() } });

describe('which walks are forgotten', () => {
  it.each<[string, unknown, boolean]>([
    ['one of today', walk(0), false],
    ['one of 14 days ago', walk(14 * DAY), false],
    ['one a moment older', walk(14 * DAY + 1), true],
    ['one of a clock that was ahead', walk(-DAY), false],
    ['one without a time', { v: 1, data: {} }, true],
    ['one with a time nobody can read', { v: 1, data: { touchedAt: 'yesterday' } }, true],
    ['one that is nothing', null, true],
    ['one that is text', 'walk', true],
  ])('%s', (_what, stored, isForgotten) => {
    expect(listForgettable({ 'walk:a.zendesk.com/1': stored }, NOW)).toEqual(
      isForgotten ? ['walk:a.zendesk.com/1'] : [],
    );
  });

  it('of 203 of today the three oldest', () => {
    const walks = Array.from({ length: 203 }, (_, at) => [`walk:a.zendesk.com/${at}`, walk(at * 1000)] as const);
    const wanted = [200, 201, 202].map((at) => `walk:a.zendesk.com/${at}`);
    expect(listForgettable(Object.fromEntries(walks), NOW).sort()).toEqual(wanted);
  });

  it('property: the newest 200 of the last 14 days stay, all else of the walks goes, nothing else is touched', () => {
    const age = fc.integer({ min: -DAY, max: 30 * DAY });
    fc.assert(
      fc.property(fc.uniqueArray(age, { maxLength: 260 }), fc.array(fc.string()), (ages, others) => {
        const walks = ages.map((one, at) => [`walk:a.zendesk.com/${at}`, walk(one)] as const);
        const rest = others.filter((key) => !key.startsWith('walk:')).map((key) => [key, walk(99 * DAY)] as const);
        const forgotten = new Set(listForgettable(Object.fromEntries([...rest, ...walks]), NOW));
        const newest = new Set([...ages].sort((a, b) => a - b).slice(0, 200));
        for (const [at, one] of ages.entries()) {
          const isKept = one <= 14 * DAY && newest.has(one);
          expect(forgotten.has(`walk:a.zendesk.com/${at}`)).toBe(!isKept);
        }
        for (const [key] of rest) expect(forgotten.has(key)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('which broken values are forgotten', () => {
  it.each<[string, unknown, boolean]>([
    ['of 29 days ago stays', { at: NOW - 29 * DAY, raw: 'x' }, false],
    ['of 31 days ago goes', { at: NOW - 31 * DAY, raw: 'x' }, true],
    ['of a clock that was years ahead goes', { at: NOW + 400 * DAY, raw: 'x' }, true],
    ['without a time, as older versions kept it, goes', 'x', true],
    ['of nothing goes', null, true],
  ])('one %s', (_what, stored, goes) => {
    expect(listBroken({ 'broken:queue': stored, queue: stored }, NOW)).toEqual(goes ? ['broken:queue'] : []);
  });
});

describe('once a day', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('sets its alarm once, however often the background wakes', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    forgetOldWalks();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect((create.mock.calls[0] as unknown[])[1]).toMatchObject({ periodInMinutes: 24 * 60 });
    forgetOldWalks();
    await fakeBrowser.alarms.get('forget-old-walks');
    expect(create).toHaveBeenCalledOnce();
  });

  it('sets its alarm anew where the clock was a year ahead when it was set', async () => {
    fakeBrowser.alarms.create('forget-old-walks', { when: NOW + 365 * DAY, periodInMinutes: 24 * 60 });
    forgetOldWalks();
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get('forget-old-walks');
      expect((alarm?.scheduledTime ?? 0) - NOW).toBeLessThanOrEqual(DAY);
    });
  });

  it('goes by Zendesk’s time: a laptop a month ahead forgets no walk of today', async () => {
    const walk = { flow: 'f', version: 1, answers: [], touchedAt: new Date(NOW).toISOString() };
    await storedWalk('govuk.zendesk.com', 1).set(walk);
    await storedWalk('govuk.zendesk.com', 2).set({ ...walk, touchedAt: new Date(NOW - 15 * DAY).toISOString() });
    await storedClockOffset.set(-30 * DAY);
    vi.setSystemTime(NOW + 30 * DAY);
    forgetOldWalks();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'forget-old-walks', scheduledTime: NOW });
    await vi.waitFor(async () => expect(await storedWalk('govuk.zendesk.com', 2).get()).toBeNull());
    expect(await storedWalk('govuk.zendesk.com', 1).get()).toEqual(walk);
  });

  it('sweeps what is old and leaves the rest', async () => {
    const keep = (id: number, age: number) =>
      storedWalk('govuk.zendesk.com', id).set({
        flow: 'f',
        version: 1,
        answers: [],
        touchedAt: new Date(NOW - age).toISOString(),
      });
    await Promise.all([keep(1, DAY), keep(2, 15 * DAY)]);
    await storedSettings.set({ dock: 'left' });
    await fakeBrowser.storage.local.set({ 'broken:queue': { at: NOW - 31 * DAY, raw: 1 } });
    await storedDayAnswers.set({ date: '2021-09-02', flow: 'f', answers: [] });
    forgetOldWalks();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: NOW });
    expect(await storedWalk('govuk.zendesk.com', 2).get()).not.toBeNull();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'forget-old-walks', scheduledTime: NOW });
    await vi.waitFor(async () =>
      expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
        'day-answers',
        'settings',
        'walk:govuk.zendesk.com/1',
      ]),
    );
  });

  it('storage that does not answer harms nothing, and is swept the next day', async () => {
    const touchedAt = new Date(NOW - 15 * DAY).toISOString();
    await storedWalk('govuk.zendesk.com', 2).set({ flow: 'f', version: 1, answers: [], touchedAt });
    const answering = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    forgetOldWalks();
    const ring = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'forget-old-walks', scheduledTime: NOW });
    await ring();
    await vi.waitFor(() => expect(answering).toHaveBeenCalledWith(null));
    answering.mockRestore();
    expect(await storedWalk('govuk.zendesk.com', 2).get()).not.toBeNull();
    await ring();
    await vi.waitFor(async () => expect(await storedWalk('govuk.zendesk.com', 2).get()).toBeNull());
  });
});
