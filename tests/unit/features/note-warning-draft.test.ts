import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findHost, findings, KEY, pressShow, section, see, start, wireNoteWarning } from './note-warning-bench.ts';

wireNoteWarning();

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
