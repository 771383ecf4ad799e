import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageRects, readRects, watchRects } from '../../src/page/read-rects.ts';
import { settle } from './settle.ts';

afterEach(() => vi.unstubAllGlobals());

function boxed(left: number, top: number, width: number, height: number): HTMLElement {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockImplementation(() => new DOMRect(left, top, width, height));
  return element;
}

describe('readRects', () => {
  it('tells composer, footer and viewport', () => {
    expect(readRects(window, { composer: boxed(300, 400, 500, 200), footer: boxed(0, 660, 1280, 60) })).toEqual({
      composer: { left: 300, top: 400, width: 500, height: 200 },
      footer: { left: 0, top: 660, width: 1280, height: 60 },
      menu: null,
      viewport: { width: window.innerWidth, height: window.innerHeight },
    });
  });

  it('knows no rectangle of what is not there or has no size', () => {
    expect(readRects(window, { composer: null, footer: boxed(0, 0, 0, 0) })).toMatchObject({
      composer: null,
      footer: null,
    });
  });
});

describe('watchRects', () => {
  it('tells at once, then once a frame, only when something moved, and not after its end', () => {
    let resized: () => void = () => undefined;
    const observed: Element[] = [];
    const disconnect = vi.fn();
    class FakeObserver {
      disconnect = disconnect;
      constructor(run: () => void) {
        resized = run;
      }
      observe(element: Element) {
        observed.push(element);
      }
    }
    const composer = boxed(0, 400, 500, 200);
    const footer = boxed(0, 660, 1280, 60);
    const frames: (() => void)[] = [];
    const told: PageRects[] = [];
    const ending = new AbortController();
    const fakeWindow = Object.assign(new EventTarget(), {
      ResizeObserver: FakeObserver,
      innerWidth: 1280,
      innerHeight: 720,
    });
    watchRects({
      window: fakeWindow as unknown as Window & typeof globalThis,
      sources: { composer, footer },
      signal: ending.signal,
      onRects: (rects) => told.push(rects),
      requestFrame: (run) => frames.push(run),
    });
    const draw = () => {
      const due = frames.splice(0);
      for (const run of due) run();
      return due.length;
    };
    expect(told).toHaveLength(1);
    expect(observed).toEqual([composer, footer]);
    resized();
    resized();
    expect(draw()).toBe(1);
    expect(told).toHaveLength(1);
    vi.spyOn(composer, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 300, 500, 300));
    fakeWindow.dispatchEvent(new Event('resize'));
    expect(draw()).toBe(1);
    expect(told[1]?.composer?.top).toBe(300);
    vi.spyOn(composer, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 90, 500, 300));
    fakeWindow.dispatchEvent(new Event('scrollend'));
    expect(draw()).toBe(1);
    expect(told[2]?.composer?.top).toBe(90);
    fakeWindow.innerWidth = 900;
    resized();
    ending.abort();
    draw();
    expect(told).toHaveLength(3);
    expect(disconnect).toHaveBeenCalledOnce();
  });

  it('tells a menu again that is put in its place without a change of size, and when its motion ends', async () => {
    const float = document.createElement('div');
    const menu = boxed(0, 0, 180, 90);
    float.append(menu);
    const frames: (() => void)[] = [];
    const told: PageRects[] = [];
    const ending = new AbortController();
    watchRects({
      window: window as unknown as Window & typeof globalThis,
      sources: { composer: null, footer: null, menu },
      signal: ending.signal,
      onRects: (rects) => told.push(rects),
      requestFrame: (run) => frames.push(run),
    });
    const move = (left: number) =>
      vi.spyOn(menu, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, 500, 180, 90));
    const draw = async () => {
      await settle();
      for (const run of frames.splice(0)) run();
      return told.at(-1)?.menu?.left;
    };
    move(900);
    float.style.transform = 'translate(900px, 500px)';
    expect(await draw()).toBe(900);
    move(910);
    menu.dispatchEvent(new Event('animationend', { bubbles: true }));
    expect(await draw()).toBe(910);
    ending.abort();
    move(0);
    float.style.transform = 'none';
    expect(await draw()).toBe(910);
  });
});
