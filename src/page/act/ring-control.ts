import { type Box, readBox } from '../read-rects.ts';

/** Pixels between the control and the ring around it. */
const GAP = 4;

/** What is ringed, where the ring is drawn, and who is told. */
export type RingOptions = {
  /** A root of ours to draw in, such as the guide's; its host must not clip or transform. */
  root: ShadowRoot | HTMLElement;
  /** The control of the moment, asked anew at every change: React may replace it. */
  find: () => Element | null;
  signal: AbortSignal;
  /** Told when the control is gone, and when it is back. */
  onSeen?: (isSeen: boolean) => void;
  /** Told where the control is, each time it is elsewhere; null while it is gone, and at the end. */
  onBox?: (box: Box | null) => void;
  requestFrame?: (run: () => void) => void;
};

const STYLE: Record<string, string> = {
  position: 'fixed',
  'z-index': '2147483000',
  'pointer-events': 'none',
  'box-sizing': 'border-box',
  border: '3px solid #0b0c0c',
  outline: '3px solid #fd0',
  'border-radius': '4px',
};

/**
 * Brings a control of the page into view and draws a ring around it, until the signal. Guarantees: none of the
 * page's nodes is changed; the ring follows scrolling, resizing and redrawing; it takes no clicks and no focus;
 * it is hidden while the control is gone. For screen readers the words around it do the telling.
 */
export function ringControl({ root, find, signal, onSeen, onBox, requestFrame }: RingOptions): void {
  if (signal.aborted) return;
  const document = root.ownerDocument;
  const window = document.defaultView as Window & typeof globalThis;
  const frame = requestFrame ?? ((run) => void window.requestAnimationFrame(run));
  const ring = document.createElement('div');
  ring.setAttribute('aria-hidden', 'true');
  ring.setAttribute('data-ring', '');
  for (const [name, value] of Object.entries(STYLE)) ring.style.setProperty(name, value);
  let isAsked = false;
  let wasSeen: boolean | undefined;
  let scrolledTo: Element | null = null;
  let told: string | undefined;

  function draw() {
    isAsked = false;
    if (signal.aborted) return;
    const control = find();
    if (control && control !== scrolledTo) bringIntoView(control, window);
    scrolledTo = control;
    const box = readBox(control);
    ring.hidden = box === null;
    ring.style.setProperty('display', box ? 'block' : 'none');
    if (box) place(box.left, box.top, box.width, box.height);
    if ((box !== null) !== wasSeen) onSeen?.(box !== null);
    wasSeen = box !== null;
    if (JSON.stringify(box) !== told) onBox?.(box);
    told = JSON.stringify(box);
  }

  function place(left: number, top: number, width: number, height: number) {
    const sides = { left: left - GAP, top: top - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
    for (const [name, value] of Object.entries(sides)) ring.style.setProperty(name, `${value}px`);
  }

  function ask() {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    frame(draw);
  }

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !root.contains(target))) ask();
  });
  const options = { signal, capture: true, passive: true };
  document.addEventListener('scroll', ask, options);
  window.addEventListener('resize', ask, options);
  document.addEventListener('transitionend', ask, options);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      ring.remove();
      onBox?.(null);
    },
    { once: true },
  );
  root.append(ring);
  draw();
}

function bringIntoView(control: Element, window: Window): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}
