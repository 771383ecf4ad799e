import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/entries/note-checks.iife.ts';
import '../../../src/entries/note-safety.iife.ts';
import { checkNote, prepareNote } from '../../../src/features/note-warning/check-note.ts';
import { makeRest } from '../../../src/features/note-warning/rest.ts';
import { noteWarning } from '../../../src/features/note-warning.tsx';
import { plainContext } from '../../../src/notes/check-draft.ts';
import { detectors } from '../../../src/notes/detectors.ts';
import type { Detector } from '../../../src/notes/finding.ts';
import { makeContext, seeTicket, writeComposer } from './page-samples.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const stop = new AbortController();

/** A clock that stands still: a busy machine is no slow check. */
const unhurried = () => 0;

/** Idle times that the test gives by hand. */
const waiting: (() => void)[] = [];
function beIdle() {
  for (const work of waiting.splice(0)) work();
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  vi.stubGlobal('cancelIdleCallback', () => waiting.splice(0));
});
afterEach(() => {
  waiting.splice(0);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function makeDetector(find: Detector['find'], over: Partial<Detector> = {}): Detector {
  return { id: 'one', kind: 'One', severity: 'serious', why: 'Why.', next: 'Next.', find, ...over };
}

describe('a check in steps', () => {
  it('leaves a step of a detector each, and nothing for the check but to put together', () => {
    const find = vi.fn(() => [{ start: 0, end: 3 }]);
    const inside = vi.fn(() => []);
    const using = [makeDetector(find), makeDetector(inside, { only: 'internal' })];
    const about = { ...plainContext, audience: 'public' as const };
    expect([...prepareNote('abc', about, using)]).toHaveLength(1);
    expect(checkNote('abc', about, using).findings).toHaveLength(1);
    expect(find).toHaveBeenCalledTimes(1);
    expect(inside).not.toHaveBeenCalled();
    checkNote('abcd', about, using);
    checkNote('abcd', plainContext, using);
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('finds what a check in one finds, whatever was prepared before', () => {
    const drafts = [`Key ${KEY}`, 'ring 07700\u200b 900123', `Key ${KEY} [redacted: Token or key]`, ''];
    const fresh = drafts.map((draft) =>
      checkNote(
        draft,
        plainContext,
        detectors.map((one) => ({ ...one })),
        unhurried,
      ),
    );
    for (const draft of [...drafts, ...drafts.toReversed()]) {
      Array.from(prepareNote(draft, plainContext));
      expect(checkNote(draft, plainContext, detectors, unhurried)).toEqual(fresh[drafts.indexOf(draft)]);
    }
  });

  it('a detector that throws does so in the check, which says so', () => {
    const using = [
      makeDetector(() => {
        throw new Error('no');
      }),
    ];
    expect([...prepareNote('a', plainContext, using)]).toHaveLength(1);
    expect(checkNote('a', plainContext, using).fault).toBe('failed');
  });
});

describe('the rest', () => {
  it('works in slices of half a frame, and looks when all is done', () => {
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => time);
    const look = vi.fn();
    const steps = function* () {
      for (let step = 0; step < 10; step += 1) {
        time += 3;
        yield;
      }
    };
    const rest = makeRest(look, stop.signal, () => undefined);
    expect(rest.beginNow(steps())).toBe(true);
    const slices: number[] = [];
    while (waiting.length > 0) {
      const before = time;
      beIdle();
      slices.push(time - before);
    }
    expect(Math.max(...slices)).toBeLessThanOrEqual(8 + 3);
    expect(slices.length).toBeGreaterThan(2);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('does the work at once where the browser tells of no idle time', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    expect(makeRest(vi.fn(), stop.signal, () => undefined).beginNow([].values())).toBe(false);
  });
});

describe('a long draft', () => {
  const long = 'The page is fine on live and on origin. '.repeat(100);
  const write = (text: string) => {
    (document.getElementById('editor') as HTMLElement).innerHTML = `<p>${text}</p>`;
  };
  const findings = () =>
    [...(document.querySelector('second-line-note')?.shadowRoot?.querySelectorAll('.finding code') ?? [])].map(
      (one) => one.textContent,
    );

  it('is told when its steps are done; until then what was found stands where it still does', () => {
    writeComposer();
    const { context, stop: end } = makeContext();
    const warning = noteWarning.start(context);
    write(`${KEY} ${long}`);
    warning.see(seeTicket(9000001));
    expect(findings()).toEqual([]);
    while (waiting.length > 0) beIdle();
    expect(findings()).toEqual(['AKIA…MPLE']);
    write(`${KEY} ${long} password: Tern-lagoon-41`);
    warning.see(seeTicket(9000001));
    expect(findings()).toEqual(['AKIA…MPLE']);
    while (waiting.length > 0) beIdle();
    expect(findings()).toEqual(['AKIA…MPLE', 'Te…']);
    write(`Gone. ${long}`);
    warning.see(seeTicket(9000001));
    expect(findings()).toEqual([]);
    end.abort();
  });

  it('and so is the first draft of a page, however short, as everything is compiled then', () => {
    writeComposer();
    const { context, stop: end } = makeContext();
    const warning = noteWarning.start(context);
    write(KEY);
    warning.see(seeTicket(9000001));
    expect(findings()).toEqual([]);
    while (waiting.length > 0) beIdle();
    expect(findings()).toEqual(['AKIA…MPLE']);
    write(`${KEY} and password: Tern-lagoon-41`);
    warning.see(seeTicket(9000001));
    expect(findings()).toEqual(['AKIA…MPLE', 'Te…']);
    end.abort();
  });
});
