import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/entries/note-checks.iife.ts';
import '../../../src/entries/note-safety.iife.ts';
import { noteWarning } from '../../../src/features/note-warning.tsx';
import type { PaneSnapshot } from '../../../src/page/snapshot.ts';
import { storedWalk } from '../../../src/platform/stored.ts';
import { HOST } from './guide-samples.ts';
import { elsewhere, makeContext, seeNothing, seeTicket, writeComposer } from './page-samples.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const stops: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  writeComposer();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start() {
  const { context, stop } = makeContext();
  stops.push(stop);
  return { warning: noteWarning.start(context), stop };
}

const findHost = () => document.querySelector('second-line-note');
const section = () => findHost()?.shadowRoot?.querySelector('section');
const words = () => section()?.textContent ?? '';
const findings = () =>
  [...(findHost()?.shadowRoot?.querySelectorAll('.finding code') ?? [])].map((one) => one.textContent);
const pressShow = () => findHost()?.shadowRoot?.querySelector<HTMLButtonElement>('.finding button')?.click();
const see = (over: Partial<PaneSnapshot> = {}) => seeTicket(9000001, over);

describe('who will read', () => {
  it.each<[string, Partial<PaneSnapshot>, string | undefined, boolean]>([
    ['an internal note', { mode: 'internal' }, 'Internal note warning', false],
    ['a mode that is not proven', { mode: 'unknown' }, 'Internal note warning', true],
    ['a public reply', { mode: 'public' }, undefined, false],
    ['a public reply with copies', { mode: 'public', copies: 2 }, 'Public reply', false],
  ])('%s', (_what, pane, label, isToRequester) => {
    const { warning } = start();
    expect(warning.see(see(pane))).toEqual({ state: 'working' });
    expect(section()?.getAttribute('aria-label')).toBe(label);
    expect(words().includes('Departments can read internal notes.')).toBe(label === 'Internal note warning');
    expect(words().includes('This may also go to the requester.')).toBe(isToRequester);
    expect(words().includes('2 people in copy')).toBe(pane.copies === 2);
  });

  it('follows a mode switch at once, both ways', () => {
    const { warning } = start();
    const labels = (['internal', 'public', 'unknown', 'public', 'internal'] as const).map((mode) => {
      warning.see(see({ mode }));
      return section()?.getAttribute('aria-label');
    });
    expect(labels).toEqual([
      'Internal note warning',
      undefined,
      'Internal note warning',
      undefined,
      'Internal note warning',
    ]);
  });

  it('stands right above the editor’s box', () => {
    const { warning } = start();
    warning.see(see());
    expect(findHost()?.nextElementSibling?.id).toBe('box');
  });

  it('wears the page’s theme', () => {
    const { warning } = start();
    warning.see({ ...see(), theme: 'dark' });
    expect(findHost()?.getAttribute('data-theme')).toBe('dark');
  });
});

describe('what is in the draft', () => {
  const type = (html: string) => {
    const editor = document.getElementById('editor') as HTMLElement;
    editor.innerHTML = html;
    return editor;
  };

  it('is told a moment after typing rests, not while the agent types', () => {
    const { warning } = start();
    warning.see(see());
    type(`<p>The key is ${KEY}</p>`);
    for (let key = 0; key < 8; key += 1) {
      warning.draftChanged?.();
      vi.advanceTimersByTime(200);
      expect(findings()).toEqual([]);
    }
    vi.advanceTimersByTime(50);
    expect(findings()).toEqual(['AKIA…MPLE']);
    type('<p>The key is gone</p>');
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    expect(findings()).toEqual([]);
  });

  it('is told of a draft that was there before, also in a public reply', () => {
    const { warning } = start();
    type(`<p>${KEY}</p>`);
    warning.see(see({ mode: 'public' }));
    expect(section()?.getAttribute('aria-label')).toBe('Public reply');
    expect(findings()).toEqual(['AKIA…MPLE']);
  });

  it('never changes the draft', () => {
    const { warning } = start();
    const editor = type(`<p>a <b>${KEY.slice(0, 9)}</b>${KEY.slice(9)}</p><p>-----BEGIN PRIVATE KEY-----</p><p>x</p>`);
    const before = editor.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(editor, { attributes: true, childList: true, characterData: true, subtree: true });
    warning.see(see());
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    expect(findings()).toHaveLength(2);
    pressShow();
    expect(editor.outerHTML).toBe(before);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
  });

  it('hostile words stay words, and a secret is never shown whole', () => {
    const { warning } = start();
    const editor = type('<p></p>');
    (editor.firstElementChild as HTMLElement).textContent = `<img src=x onerror=alert(1)> ${KEY}`;
    warning.see(see());
    expect(findHost()?.shadowRoot?.querySelector('img')).toBeNull();
    expect(findHost()?.shadowRoot?.innerHTML).not.toContain(KEY);
  });

  it('a finding shown selects its words in the draft', () => {
    const { warning } = start();
    type(`<p>The key is <b>${KEY}</b></p>`);
    warning.see(see());
    pressShow();
    expect(document.getSelection()?.toString()).toBe(KEY);
  });
});

describe('what the check knows', () => {
  const write = (text: string) => {
    (document.getElementById('editor') as HTMLElement).innerHTML = `<p>${text}</p>`;
  };
  const isSerious = () => findHost()?.shadowRoot?.querySelector('.finding.serious') !== null;
  const heard = () => findHost()?.shadowRoot?.querySelector('[data-live]')?.textContent;

  it('a public reply is not checked for what is only internal', () => {
    const { warning } = start();
    write('Look at app-1.internal please');
    warning.see(see({ mode: 'internal' }));
    expect(findings()).toHaveLength(1);
    warning.see(see({ mode: 'unknown' }));
    expect(findings()).toHaveLength(1);
    warning.see(see({ mode: 'public' }));
    expect(findings()).toEqual([]);
  });

  it('addresses of the team are no finding, words of its own are', () => {
    const { context, stop, settings } = makeContext();
    stops.push(stop);
    settings.value = { ...settings.value, teamDomains: ['team.gov.uk'], teamWords: ['big bang'] };
    const warning = noteWarning.start(context);
    write('Ask anna.lee@team.gov.uk, then the Big Bang');
    warning.see(see());
    expect(findings()).toEqual(['Bi…']);
  });

  it('a walk that chose a sensitive matter raises what personal data weighs, and back', async () => {
    const { warning } = start();
    write('Ring 07700 900123');
    warning.see(see());
    expect([findings().length, isSerious()]).toEqual([1, false]);
    const record = { flow: 'f', version: 1, answers: [], touchedAt: '2026-01-01T00:00:00Z' };
    await storedWalk(HOST, 9000001).set({ ...record, sensitive: true });
    await vi.waitFor(() => expect(isSerious()).toBe(true));
    await storedWalk(HOST, 9000001).set(record);
    await vi.waitFor(() => expect(isSerious()).toBe(false));
  });

  it('speaks once of a text: not again after another mode, another ticket, or when it was gone and comes back', async () => {
    const { warning } = start();
    write(`The key is ${KEY}`);
    warning.see(see());
    await vi.waitFor(() => expect(heard()).toContain('AKIA…MPLE'));
    write('Gone');
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    write(`The key is ${KEY}`);
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    expect(findings()).toHaveLength(1);
    await Promise.resolve();
    expect(heard()).toBe('');
    warning.see(seeNothing(9000001));
    warning.see(see({ mode: 'public' }));
    await Promise.resolve();
    expect([findings().length, heard()]).toEqual([1, '']);
  });
});

describe('marks in the draft', () => {
  const put = vi.fn();
  const take = vi.fn();
  beforeEach(() => {
    put.mockClear();
    take.mockClear();
    const highlights = { set: put, delete: take };
    vi.stubGlobal('CSS', { ...globalThis.CSS, highlights });
    Object.assign(window, {
      CSS: { highlights },
      Highlight: class {
        constructor(...ranges: Range[]) {
          Object.assign(this, { ranges });
        }
      },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Object.assign(window, { CSS: {}, Highlight: undefined });
  });
  const marked = () => (put.mock.calls.at(-1)?.[1] as { ranges: Range[] } | undefined)?.ranges.map(String);

  it('lie over the found words, and go with them', () => {
    const editor = document.getElementById('editor') as HTMLElement;
    editor.innerHTML = `<p>The key is ${KEY}.</p>`;
    const { warning, stop } = start();
    warning.see(see());
    expect(marked()).toEqual([KEY]);
    editor.innerHTML = '<p>Gone</p>';
    put.mockClear();
    warning.draftChanged?.();
    vi.advanceTimersByTime(250);
    expect(put).not.toHaveBeenCalled();
    expect(take).toHaveBeenCalled();
    take.mockClear();
    stop.abort();
    expect(take).toHaveBeenCalled();
  });

  it('a page that refuses our sheet keeps the list of findings', () => {
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {
          throw new Error('refused');
        }
      },
    );
    (document.getElementById('editor') as HTMLElement).innerHTML = `<p>${KEY}</p>`;
    const { warning } = start();
    expect(warning.see(see())).toEqual({ state: 'working' });
    expect(findings()).toEqual(['AKIA…MPLE']);
  });
});

describe('where there is nothing to stand above', () => {
  it.each([
    ['no ticket in view', () => seeNothing(9000001)],
    ['another page', () => elsewhere],
    ['no composer yet', () => see({ anchors: { ...see().pane?.anchors, composer: null } as PaneSnapshot['anchors'] })],
  ])('%s: gone, and waiting', (_what, page) => {
    const { warning } = start();
    warning.see(see());
    expect(findHost()).toBeTruthy();
    expect(warning.see(page())).toEqual({ state: 'waiting' });
    expect(findHost()).toBeNull();
    warning.see(see());
    expect(findHost()).toBeTruthy();
  });

  it('typing that rests after the ticket has gone brings nothing back', () => {
    const { warning } = start();
    warning.see(see());
    warning.draftChanged?.();
    warning.see(seeNothing(9000002));
    vi.advanceTimersByTime(1_000);
    expect(findHost()).toBeNull();
  });

  it.each([
    ['editor', { editor: null }],
    ['editorBox', { editorBox: null }],
  ])('without %s it warns all the same, and the health list names it', (detail, lost) => {
    const { warning } = start();
    const anchors = { ...see().pane?.anchors, ...lost } as PaneSnapshot['anchors'];
    expect(warning.see(see({ anchors }))).toEqual({ state: 'missing', detail });
    expect(words()).toContain('Departments can read internal notes.');
  });

  it('the end takes all of it away', () => {
    const { warning, stop } = start();
    warning.see(see());
    warning.draftChanged?.();
    stop.abort();
    vi.advanceTimersByTime(1_000);
    expect(findHost()).toBeNull();
  });
});
