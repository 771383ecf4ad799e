/** A rectangle in CSS pixels, from the top left of what is seen of the page. */
export type Box = { left: number; top: number; width: number; height: number };

/**
 * What an overlay must know to stand clear of the composer, of Submit and of an open menu; null: not there, or without
 * a size.
 */
export type PageRects = {
  composer: Box | null;
  footer: Box | null;
  menu: Box | null;
  viewport: { width: number; height: number };
};

/** Elements whose rectangles count; as `PaneAnchors` has them. */
export type RectSources = {
  pane?: Element | null;
  composer: Element | null;
  footer: Element | null;
  menu?: Element | null;
};

/** The rectangles now. */
export function readRects(window: Window, { composer, footer, menu = null }: RectSources): PageRects {
  return {
    composer: readBox(composer),
    footer: readBox(footer),
    menu: readBox(menu),
    viewport: { width: window.innerWidth, height: window.innerHeight },
  };
}

/**
 * Tells the rectangles at once and whenever they have changed after a change of size, or of where the menu
 * floats, or when something has been scrolled, at most once a frame, until the signal. Start anew when the elements are others.
 *
 * @param requestFrame seam for tests
 */
export function watchRects(options: {
  window: Window & typeof globalThis;
  sources: RectSources;
  signal: AbortSignal;
  onRects: (rects: PageRects) => void;
  requestFrame?: (run: () => void) => void;
}): void {
  const { window, sources, signal, onRects } = options;
  if (signal.aborted) return;
  const requestFrame = options.requestFrame ?? ((run) => window.requestAnimationFrame(run));
  let told = '';
  let isAsked = false;

  function tell() {
    isAsked = false;
    if (signal.aborted) return;
    const rects = readRects(window, sources);
    const text = JSON.stringify(rects);
    if (text === told) return;
    told = text;
    onRects(rects);
  }

  function ask() {
    if (isAsked) return;
    isAsked = true;
    requestFrame(tell);
  }

  const observer = new window.ResizeObserver(ask);
  for (const element of [sources.pane, sources.composer, sources.footer, sources.menu])
    if (element) observer.observe(element);
  if (sources.menu) watchMoves(window, sources.menu, signal, ask);
  for (const type of ['resize', 'scrollend']) window.addEventListener(type, ask, { signal, capture: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  tell();
}

/** A menu is drawn first and put in its place after, by the style of the box that floats, often in motion. */
function watchMoves(window: Window & typeof globalThis, menu: Element, signal: AbortSignal, onMove: () => void) {
  const mover = new window.MutationObserver(onMove);
  for (const element of [menu, menu.parentElement ?? menu]) {
    mover.observe(element, { attributes: true, attributeFilter: ['style', 'class'] });
    for (const end of ['animationend', 'transitionend']) element.addEventListener(end, onMove, { signal });
  }
  signal.addEventListener('abort', () => mover.disconnect(), { once: true });
}

/** The rectangle of an element, null for none and for one without a size. */
export function readBox(element: Element | null): Box | null {
  const rect = element?.getBoundingClientRect();
  if (!rect || rect.width === 0 || rect.height === 0) return null;
  return { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
}
