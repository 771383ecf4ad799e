import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallBudget, newCallBudget } from '../../../src/contracts/call-budget.ts';
import { type CallTold, learnCall, takeCall } from '../../../src/page/api/call-budget.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-23T09:00:00Z');

const learn = (told: CallTold, budget: CallBudget = newCallBudget, now = START, random = 0) =>
  learnCall(budget, told, now, random);

/** Takes calls one after the other, `apart` milliseconds. @returns how many were let through */
function takeMany(count: number, apart: number): number {
  let [budget, let_through] = [newCallBudget, 0];
  for (let nth = 0; nth < count; nth += 1) {
    const taken = takeCall(budget, START + nth * apart);
    budget = taken.budget;
    if (taken.wait === 0) let_through += 1;
  }
  return let_through;
}

describe('how many', () => {
  test('a hundred a minute over all tabs', () => {
    expect(takeMany(150, 10)).toBe(100);
    expect(takeMany(150, 2_000)).toBe(150);
  });

  test('five hundred a day, then nothing until midnight', () => {
    expect(takeMany(700, 2_000)).toBe(500);
    const full = { ...newCallBudget, day: Math.floor(START / (24 * HOUR)), today: 500 };
    expect(takeCall(full, START).wait).toBe(15 * HOUR);
    expect(takeCall(full, START + 15 * HOUR)).toMatchObject({ wait: 0, budget: { today: 1 } });
  });

  test('a clock set back does not lock anybody out', () => {
    const ahead = takeCall(newCallBudget, START + 24 * HOUR).budget;
    expect(takeCall(ahead, START).wait).toBe(0);
  });

  test('nor does a stop from before, while a real one of an hour holds', () => {
    const stopped = learn({ status: 429, retryAfter: 3_600 });
    expect(takeCall(stopped, START).wait).toBe(HOUR);
    expect(takeCall(stopped, START - 24 * HOUR).wait).toBe(0);
  });

  test('nor keeps the popup’s lists fresh for ever', () => {
    const calm = learn({ status: 200, share: 0.9 }, { ...newCallBudget, calmSince: START }, START - 24 * HOUR);
    expect(calm).toMatchObject({ freshFor: newCallBudget.freshFor, calmSince: START - 24 * HOUR });
  });
});

describe('stops', () => {
  test.each([
    ['the time Zendesk names', { status: 429, retryAfter: 93 }, 0, 93_000],
    ['and up to half a minute more', { status: 429, retryAfter: 93 }, 1, 123_000],
    ['a minute where it names none', { status: 429 }, 0, 60_000],
    ['what is left runs out', { status: 200, share: 0.04, reset: 20 }, 0, 20_000],
    ['a tenth left stops nothing', { status: 200, share: 0.1, reset: 20 }, 0, 0],
  ] satisfies [string, CallTold, number, number][])('%s', (_, told, random, wait) => {
    expect(takeCall(learn(told, newCallBudget, START, random), START).wait).toBe(wait);
  });

  test.each([10_800, 86_400, 999_999])(
    'a wait of %i seconds stops for what is believed, not for nothing',
    (seconds) => {
      for (const told of [
        { status: 429, retryAfter: seconds },
        { status: 200, share: 0.01, reset: seconds },
      ])
        expect(takeCall(learn(told, newCallBudget, START, 1), START).wait).toBeGreaterThan(HOUR);
    },
  );

  test('without a time: one minute, two, four, up to a quarter of an hour; a good answer begins anew', () => {
    let budget = newCallBudget;
    const waits = [1, 2, 3, 4, 5, 6].map(() => {
      budget = learn({ status: 429 }, { ...budget, stoppedUntil: 0 });
      return takeCall(budget, START).wait / MINUTE;
    });
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    expect(learn({ status: 200 }, budget).stopLength).toBe(MINUTE);
    expect(learn({ status: 503 }, budget).stopLength).toBe(15 * MINUTE);
  });
});

describe('how long lists stay fresh', () => {
  test('doubles to four hours while little is left, halves with each calm hour, never under half an hour', () => {
    let budget = newCallBudget;
    const seen = [1, 2, 3, 4].map(() => {
      budget = learn({ status: 200, share: 0.15 }, budget);
      return budget.freshFor / MINUTE;
    });
    expect(seen).toEqual([60, 120, 240, 240]);
    expect(learn({ status: 200, share: 0.9 }, budget, START + 59 * MINUTE).freshFor).toBe(4 * HOUR);
    expect(learn({ status: 200, share: 0.9 }, budget, START + HOUR).freshFor).toBe(2 * HOUR);
    expect(learn({ status: 200 }, budget, START + 9 * HOUR).freshFor).toBe(30 * MINUTE);
  });
});

test('whatever comes: no wait is negative or endless, and no list grows', () => {
  const told = fc.record({
    status: fc.constantFrom(0, 200, 401, 429, 503),
    retryAfter: fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    reset: fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(told, fc.integer({ min: 0, max: 3 * HOUR })), { maxLength: 80 }), (answers) => {
      let [budget, now] = [newCallBudget, START];
      for (const [one, later] of answers) {
        now += later;
        const taken = takeCall(budget, now);
        budget = learn(one, taken.budget, now, 0.5);
        expect(taken.wait).toBeGreaterThanOrEqual(0);
        expect(budget.started.length).toBeLessThanOrEqual(100);
        expect(budget.freshFor).toBeGreaterThanOrEqual(30 * MINUTE);
        expect(budget.freshFor).toBeLessThanOrEqual(4 * HOUR);
      }
      expect(takeCall(budget, now + 13 * 24 * HOUR).wait).toBe(0);
    }),
  );
});
