import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountHost } from '../../src/page/mount-host.ts';
import { buildB26 } from './fixtures/b26.ts';
import { get, layoutOf } from './fixtures/page-fixture.ts';
import { settle } from './settle.ts';

let ending: AbortController;
let anchor: Element | null;
let time: number;

const box = () => get('.zendesk-editor--rich-text-container', layoutOf(101));
const composer = () => get('[data-test-id="editor-view"]', layoutOf(101));

beforeEach(() => {
  buildB26();
  ending = new AbortController();
  anchor = box();
  time = 0;
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

function mountNote() {
  return mountHost({
    document,
    tag: 'second-line-note',
    place: { kind: 'above', anchor: () => anchor, near: composer },
    css: ':host { display: block }',
    signal: ending.signal,
    now: () => time,
  });
}

const mountOverlay = () =>
  mountHost({
    ...{ document, tag: 'second-line-overlay', place: { kind: 'body' }, css: '' },
    ...{ signal: ending.signal, now: () => time },
  });

describe('mountHost', () => {
  it('stands right above the editor box and changes nothing else in the page', () => {
    const before = document.body.innerHTML;
    const { host } = mountNote();
    expect(host.nextElementSibling).toBe(box());
    expect(host.outerHTML).toMatch(/^<second-line-note( style="")?><\/second-line-note>$/);
    ending.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  it('has an open root with the style in it, and goes when asked', () => {
    const { host, root, remove } = mountOverlay();
    expect(host.parentNode).toBe(document.body);
    expect(host.shadowRoot).toBe(root);
    remove();
    expect(document.querySelector('second-line-overlay')).toBeNull();
  });

  it('falls back to a style element where sheets cannot be constructed', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const { root } = mountNote();
    vi.unstubAllGlobals();
    expect(root.querySelector('style')?.textContent).toBe(':host { display: block }');
  });

  it('sweeps what an older copy left, of its own tag only', () => {
    document.body.append(document.createElement('second-line-note'), document.createElement('second-line-overlay'));
    const { host } = mountNote();
    expect([...document.querySelectorAll('second-line-note')]).toEqual([host]);
    expect(document.querySelectorAll('second-line-overlay')).toHaveLength(1);
  });

  it.each(['keydown', 'keyup', 'keypress', 'input', 'paste'])(
    'keeps %s from the page, not from its own fields',
    (type) => {
      const { root } = mountOverlay();
      const field = document.createElement('input');
      root.append(field);
      const own = vi.fn();
      const pages = vi.fn();
      field.addEventListener(type, own);
      document.addEventListener(type, pages, { signal: ending.signal });
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(own).toHaveBeenCalledOnce();
      expect(pages).not.toHaveBeenCalled();
    },
  );

  it('does nothing once its time is over', () => {
    ending.abort();
    mountNote().place();
    expect(document.querySelector('second-line-note')).toBeNull();
  });

  it('puts the overlay back, but does not fight for it', async () => {
    const { host } = mountOverlay();
    host.remove();
    await settle();
    expect(host.isConnected).toBe(true);
    for (let at = 0; at < 20; at += 1) {
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
  });
});

describe('a page that has dropped us too often and then rests', () => {
  it.each([
    ['the overlay', () => mountOverlay()],
    ['the note warning, which floats', () => mountNote()],
  ])('has %s back ten seconds later, by itself', async (_what, mount) => {
    anchor = null;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { host } = mount();
    for (let at = 0; at < 30; at += 1) {
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
    time += 10_001;
    vi.advanceTimersByTime(10_001);
    vi.useRealTimers();
    expect(host.isConnected).toBe(true);
  });

  it('hears no more of it once we have gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { host } = mountOverlay();
    for (let at = 0; at < 30; at += 1) {
      host.remove();
      await settle();
    }
    ending.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    expect(host.isConnected).toBe(false);
  });

  it('moved into something hidden, the overlay comes back to where it can be seen', async () => {
    const { host } = mountOverlay();
    const hidden = document.createElement('div');
    hidden.style.display = 'none';
    document.body.append(hidden);
    hidden.append(host);
    await settle();
    expect(host.parentNode).toBe(document.body);
  });
});

describe('a host above the editor', () => {
  it('comes back when the page drops or moves it', async () => {
    const { host } = mountNote();
    host.remove();
    await settle();
    expect(host.nextElementSibling).toBe(box());
    box().after(host);
    await settle();
    expect(host.nextElementSibling).toBe(box());
  });

  it('goes to the new editor box when the page has made one', () => {
    const { host, place } = mountNote();
    const fresh = box().cloneNode(true) as Element;
    box().replaceWith(fresh);
    anchor = fresh;
    expect(place()).toBe('flow');
    expect(host.nextElementSibling).toBe(fresh);
  });

  it('gives in after ten times in ten seconds, until the editor box is another', async () => {
    const { host, place } = mountNote();
    let puts = 1;
    for (; host.parentNode !== document.body && puts < 50; puts += 1) {
      host.remove();
      time += 100;
      await settle();
    }
    expect(puts).toBe(11);
    expect(host.style.position).toBe('fixed');
    time += 60_000;
    expect(place()).toBe('floating');
    const fresh = box().cloneNode(true) as Element;
    box().replaceWith(fresh);
    anchor = fresh;
    expect(place()).toBe('flow');
    expect(host.style.position).toBe('');
  });

  it('goes on for ever where the page drops it now and then only', async () => {
    const { host } = mountNote();
    for (let at = 0; at < 30; at += 1) {
      host.remove();
      time += 2_000;
      await settle();
      expect(host.nextElementSibling).toBe(box());
    }
  });

  it('floats above the composer while there is no anchor, and clear of the footer without a composer', () => {
    anchor = null;
    vi.spyOn(composer(), 'getBoundingClientRect').mockReturnValue(new DOMRect(200, 500, 600, 180));
    const { host, place } = mountNote();
    expect(place()).toBe('floating');
    expect(host.parentNode).toBe(document.body);
    expect(host.style.left).toBe('200px');
    expect(host.style.width).toBe('600px');
    expect(host.style.bottom).toBe(`${window.innerHeight - 500 + 4}px`);
    expect(Number.parseInt(host.style.maxHeight, 10)).toBeLessThanOrEqual(500 - 4);
    expect(host.style.overflow).toBe('auto');
    vi.restoreAllMocks();
    place();
    expect(host.style.left).toBe('50%');
    expect(Number.parseInt(host.style.bottom, 10)).toBeGreaterThanOrEqual(64);
    anchor = box();
    expect(place()).toBe('flow');
    expect(host.getAttribute('style') || '').toBe('');
  });

  it('floats clear of the footer where the composer leaves no room above it', () => {
    anchor = null;
    vi.spyOn(composer(), 'getBoundingClientRect').mockReturnValue(new DOMRect(200, 110, 600, 180));
    const { host, place } = mountNote();
    place();
    expect(host.style.left).toBe('50%');
    vi.mocked(composer().getBoundingClientRect).mockReturnValue(new DOMRect(200, 130, 600, 180));
    place();
    expect(host.style.left).toBe('200px');
    vi.restoreAllMocks();
  });

  it('does not fight for the floating place either', async () => {
    anchor = null;
    const { host } = mountNote();
    for (let at = 0; at < 30; at += 1) {
      host.remove();
      await settle();
    }
    expect(host.isConnected).toBe(false);
  });
});
