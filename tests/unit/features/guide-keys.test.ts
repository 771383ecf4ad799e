import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchGuideKeys } from '../../../src/features/triage-guide/do-actions/guide-keys.ts';

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  document.body.replaceChildren();
});

/** An editor in which the agent writes, and a guide with one step, or collapsed. */
function start(inside = '<h3 tabindex="-1" data-focus>Whose is it?</h3><button>data.gov.uk</button>') {
  document.body.innerHTML = '<textarea></textarea><div></div>';
  const editor = document.querySelector('textarea') as HTMLTextAreaElement;
  const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  const stop = new AbortController();
  stops.push(stop);
  const expand = vi.fn();
  watchGuideKeys({ find: () => root, expand, window, signal: stop.signal });
  editor.focus();
  return { editor, root, expand, stop };
}

function press(target: Element, init: KeyboardEventInit = {}) {
  const keys = {
    code: 'KeyG',
    key: 'G',
    altKey: true,
    shiftKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const event = new KeyboardEvent('keydown', { ...keys, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('the key for the guide', () => {
  it('goes to the step, and back to where the agent wrote', () => {
    const { editor, root, expand } = start();
    expect(press(editor)).toBe(true);
    expect(root.activeElement?.textContent).toBe('Whose is it?');
    root.querySelector('button')?.focus();
    expect(press(root.querySelector('button') as Element)).toBe(true);
    expect(root.activeElement).toBeNull();
    expect(document.activeElement).toBe(editor);
    expect(expand).not.toHaveBeenCalled();
  });

  it('/ goes from the step to the box for an ending, where there is one, and is written where one writes', () => {
    const { editor, root } = start();
    const slash = { code: 'Slash', key: '/', altKey: false, shiftKey: false };
    expect(press(editor, slash)).toBe(false);
    const heading = root.querySelector('h3') as HTMLElement;
    heading.focus();
    expect(press(heading, slash)).toBe(false);
    root.append(Object.assign(document.createElement('input'), { id: 'sl-straight' }));
    expect(press(heading, slash)).toBe(true);
    expect(root.activeElement?.id).toBe('sl-straight');
    expect(press(root.activeElement as Element, slash)).toBe(false);
  });

  it('opens a collapsed guide, from whose button focus moves on', () => {
    const { editor, root, expand } = start('<div class="pill"><button data-focus>Expand</button></div>');
    press(editor);
    expect(expand).toHaveBeenCalledOnce();
    expect(root.activeElement?.textContent).toBe('Expand');
  });

  it('goes nowhere it cannot: the place it came from may be gone', () => {
    const { editor, root } = start();
    press(editor);
    editor.remove();
    expect(press(root.querySelector('h3') as Element)).toBe(true);
    expect(root.activeElement).toBeNull();
  });

  it.each<[string, KeyboardEventInit]>([
    ['another letter', { code: 'KeyH' }],
    ['no Shift', { shiftKey: false }],
    ['no Alt', { altKey: false }],
    ['Control as well, which is AltGr', { ctrlKey: true }],
    ['the command key as well', { metaKey: true }],
  ])('leaves to the page: %s', (_what, init) => {
    const { editor, root } = start();
    expect(press(editor, init)).toBe(false);
    expect(root.activeElement).toBeNull();
  });

  it('a held key goes one way only, and types nothing', () => {
    const { editor, root } = start();
    press(editor);
    expect(press(root.querySelector('h3') as Element, { repeat: true })).toBe(true);
    expect(root.activeElement?.textContent).toBe('Whose is it?');
  });

  it('is the page’s again after the end, and while there is no guide', () => {
    const { editor, root, stop } = start();
    stop.abort();
    expect(press(editor)).toBe(false);
    expect(root.activeElement).toBeNull();
    const later = new AbortController();
    stops.push(later);
    watchGuideKeys({ find: () => undefined, expand: vi.fn(), window, signal: later.signal });
    expect(press(editor)).toBe(false);
  });
});
