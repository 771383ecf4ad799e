import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkNote, type Found } from '../../../src/features/note-warning/check-note.ts';
import { hashFinding, makeKey } from '../../../src/features/note-warning/hash-finding.ts';
import { makeKeptMemory } from '../../../src/features/note-warning/kept-memory.ts';
import { redactFinding } from '../../../src/features/note-warning/redact-finding.ts';
import { makeTeller } from '../../../src/features/note-warning/tell-new.ts';
import { plainContext } from '../../../src/notes/check-draft.ts';
import { detectors } from '../../../src/notes/detectors.ts';
import type { Detector } from '../../../src/notes/finding.ts';
import { storedKept } from '../../../src/platform/stored-kept.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const stops: AbortController[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  vi.restoreAllMocks();
});

function makeDetector(word: string, over: Partial<Detector> = {}): Detector {
  const find = (text: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
  return { id: word, kind: word, severity: 'serious', why: 'Why.', next: 'Next.', find, ...over };
}
const found = (text: string, using = [makeDetector(text)], draft = text) =>
  checkNote(draft, plainContext, using).findings[0] as Found;

/** A busy machine must not make a check too slow. */
const unhurried = () => 0;

describe('a check', () => {
  it('gives findings with their text, and no fault', () => {
    const { findings, fault } = checkNote(`a ${KEY}`, plainContext, detectors, unhurried);
    expect(findings.map(({ text }) => text)).toEqual([KEY]);
    expect(fault).toBeUndefined();
  });

  it('says when a detector failed, and still gives what others found', () => {
    const broken = makeDetector('x', {
      find: () => {
        throw new Error('no');
      },
    });
    const { findings, fault } = checkNote('bad', plainContext, [broken, makeDetector('bad')], unhurried);
    expect([findings.length, fault]).toEqual([1, 'failed']);
  });

  it('says when it took over half a second, and begins no further detector', () => {
    let time = 0;
    const slow = makeDetector('slow', {
      find: () => {
        time += 501;
        return [];
      },
    });
    const late = vi.fn(() => []);
    expect(checkNote('a', plainContext, [slow, makeDetector('late', { find: late })], () => time).fault).toBe('slow');
    expect(late).not.toHaveBeenCalled();
  });

  it('finds nothing in what Redact puts in its place', () => {
    const texts = detectors.flatMap(({ kind }) => [`[redacted: ${kind}]`, `Password: [redacted: ${kind}] and more`]);
    expect(texts.filter((text) => checkNote(text, plainContext).findings.length > 0)).toEqual([]);
  });

  it('finds what anybody put between such marks', () => {
    const { findings } = checkNote('[redacted: AKIA2E0A8F3B244C9986]', plainContext, detectors, () => 0);
    expect(findings.map(({ text }) => text)).toEqual(['AKIA2E0A8F3B244C9986']);
  });
});

describe('what is told', () => {
  const one = { ...found('one'), excerpt: 'o…' };
  const two = { ...one, text: 'two', excerpt: 't…' };

  it('is told once, also when it is redacted and comes back, and on each ticket by itself', () => {
    const tell = makeTeller();
    expect(tell(1, [one])).toBe('Check before you submit: one, o…');
    expect(tell(1, [one])).toBe('');
    expect(tell(1, [])).toBe('');
    expect(tell(1, [one])).toBe('');
    expect(tell(1, [one, two])).toBe('Check before you submit: one, t…');
    expect(tell(2, [one])).toBe('Check before you submit: one, o…');
  });

  it('is remembered for a day’s tickets, not for all there ever were', () => {
    const tell = makeTeller();
    for (let ticketId = 1; ticketId <= 50; ticketId += 1) tell(ticketId, [one]);
    expect(tell(1, [one])).toBe('');
    tell(51, [one]);
    expect([tell(1, [one]), tell(2, [one])]).toEqual(['', 'Check before you submit: one, o…']);
  });

  it('one that grows under the cursor is told once', () => {
    const tell = makeTeller();
    const grown = ['AKIA1', 'AKIA12', 'AKIA123'].map((text) => tell(1, [{ ...one, text }]));
    expect(grown.filter(Boolean)).toHaveLength(1);
  });
});

describe('what is kept', () => {
  const mark = { host: 'govuk.zendesk.com', ticketId: 1, id: 'vendor-token', text: KEY };

  function start(onChange: () => void = () => undefined, now = Date.now) {
    const stop = new AbortController();
    stops.push(stop);
    return makeKeptMemory(storedKept, stop.signal, onChange, now);
  }
  const isKept = async (memory: ReturnType<typeof start>, finding = mark) => {
    await memory.learn([finding]);
    return memory.isKept(finding);
  };

  it('is known again by another page, as a hash and a reason and nothing else', async () => {
    await start().keep([mark], 'example');
    expect(await isKept(start())).toBe(true);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain('"reason":"example"');
    for (const part of [KEY, KEY.slice(0, 6), 'vendor', 'govuk', '"1"']) expect(stored).not.toContain(part);
  });

  it.each([
    ['another text', { text: `${KEY}X` }],
    ['another ticket', { ticketId: 2 }],
    ['another kind', { id: 'password' }],
    ['another account', { host: 'other.zendesk.com' }],
  ])('does not hold for %s', async (_what, over) => {
    await start().keep([mark], 'example');
    expect(await isKept(start(), { ...mark, ...over })).toBe(false);
  });

  it('white space does not count', async () => {
    await start().keep([{ ...mark, text: 'a  b\n c' }], 'public');
    expect(await isKept(start(), { ...mark, text: ' a b c' })).toBe(true);
  });

  it('can be taken back, and other pages hear of it', async () => {
    const heard = vi.fn();
    const other = start(heard);
    const mine = start();
    await mine.keep([mark], 'needed');
    expect(await isKept(other)).toBe(true);
    heard.mockClear();
    await mine.takeBack(mark);
    expect(heard).toHaveBeenCalled();
    expect([await isKept(mine), await isKept(other), await isKept(start())]).toEqual([false, false, false]);
  });

  it('is forgotten after 90 days, at the next time something is kept', async () => {
    const then = Date.parse('2026-01-01T00:00:00Z');
    await start(undefined, () => then).keep([mark], 'needed');
    await start(undefined, () => then + 91 * 86_400_000).keep([{ ...mark, text: 'other' }], 'needed');
    expect((await storedKept.get()).kept).toHaveLength(1);
    expect(await isKept(start())).toBe(false);
  });

  it('holds for the page where nothing can be stored', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const memory = start();
    await memory.keep([mark], 'needed');
    expect(await isKept(memory)).toBe(true);
  });

  it('has a hash that tells nothing without the key', async () => {
    const [one, two] = [makeKey(), makeKey()];
    expect(one).not.toBe(two);
    expect(await hashFinding(one, mark)).not.toBe(await hashFinding(two, mark));
    expect(await hashFinding(one, mark)).toMatch(/^[\w-]{43}$/);
  });
});

describe('redacting', () => {
  const check = (using: Detector[]) => (text: string) => checkNote(text, plainContext, using).findings;
  const write = vi.fn(async () => ({
    ok: true as const,
    before: { html: '', text: '' },
    after: { html: '', text: '' },
  }));
  const using = [makeDetector('secret')];
  const draw = (text: string) => {
    document.body.innerHTML = '<div contenteditable="true"><p></p></div>';
    const editor = document.body.firstElementChild as HTMLElement;
    (editor.firstElementChild as HTMLElement).textContent = text;
    write.mockClear();
    return editor;
  };

  it.each([
    ['where it was found', 'a secret', 'a secret', 2],
    ['where it stands now, as the draft has moved', 'a secret', 'now a secret', 6],
    ['the nearest of two, be it the first', 'a secret b', 'secret and a secret', 0],
    ['the nearest of two, be it the last', 'one two three secret', 'secret one two three a secret', 23],
  ])('%s', async (_what, before, now, start) => {
    const finding = found('secret', using, before);
    expect(await redactFinding(draw(now), finding, check(using), write)).toBe('done');
    const edit = { place: { start, end: start + 6 }, text: '[redacted: secret]', expected: 'secret' };
    expect(write).toHaveBeenCalledExactlyOnceWith(expect.anything(), edit);
  });

  it('nothing when the text is gone, or the part that writes', async () => {
    const finding = found('secret', using, 'a secret');
    expect(await redactFinding(draw('a sekret'), finding, check(using), write)).toBe('moved');
    expect(await redactFinding(draw('a secret'), finding, check(using), undefined)).toBe('no-way');
    expect(write).not.toHaveBeenCalled();
  });
});
