import { createPlacementBudget } from './placement-budget.ts';
import { readBox } from './read-rects.ts';

/** Pixels between a floating host and the composer, and the room it needs above. */
const GAP = 4;
const ROOM_ABOVE = 120;

/** Where a host stands: right above its anchor, or fixed over the page. */
export type Standing = 'flow' | 'floating';

/** A host and where it belongs. */
export type PlacedHost = {
  host: HTMLElement;
  /** The element to stand right above; null while the page has none. Asked anew at every check. */
  anchor: () => Element | null;
  /** The element to float above when there is no anchor. */
  near: () => Element | null;
  signal: AbortSignal;
  /** Seam for tests: milliseconds on any steady clock. */
  now?: () => number;
};

/**
 * Keeps a host in the flow right above its anchor: put back when the page drops or moves it, at most ten times in ten
 * seconds, then floating until the anchor is another one (house decision 9). Floating too while there is no anchor; a
 * floating host that the page keeps dropping is put back each ten seconds, as silence would be worse. The only write
 * into Zendesk's page is that one sibling. A drop is heard by an observer on the child list of the one parent.
 *
 * @returns `check`, to be called when the anchor may have changed; it returns where the host stands now
 */
export function keepPlaced(options: PlacedHost): { check: () => Standing } {
  const { host, signal } = options;
  const document = host.ownerDocument;
  const window = document.defaultView as (Window & typeof globalThis) | null;
  const mayPlace = createPlacementBudget(options.now);
  const mayFloat = createPlacementBudget(options.now, { run: () => check(), signal });
  const observer = new MutationObserver(() => check());
  let givenUpOn: Element | null = null;
  let observed: Node | null = null;

  function standAbove(anchor: Element): boolean {
    if (host.nextElementSibling === anchor) return true;
    if (anchor === givenUpOn) return false;
    if (mayPlace()) {
      anchor.before(host);
      return true;
    }
    givenUpOn = anchor;
    return false;
  }

  function float() {
    if (host.parentNode !== document.body && mayFloat()) document.body.append(host);
    const box = readBox(options.near());
    const height = window?.innerHeight ?? 0;
    const isAbove = box !== null && box.top > ROOM_ABOVE;
    style({
      position: 'fixed',
      'z-index': '400',
      // Without a composer to stand above, clear of a guide on either side and of the footer with Submit.
      left: isAbove ? `${box.left}px` : '50%',
      translate: isAbove ? '' : '-50%',
      bottom: isAbove ? `${height - box.top + GAP}px` : '72px',
      width: isAbove ? `${box.width}px` : 'min(360px, calc(100vw - 32px))',
      // What is longer than the room there is scrolls: its head must not leave the window.
      'max-height': isAbove ? `${box.top - 2 * GAP}px` : 'calc(100vh - 80px)',
      overflow: 'auto',
    });
  }

  function style(rules: Record<string, string>) {
    const names = ['position', 'z-index', 'left', 'translate', 'bottom', 'width', 'max-height', 'overflow'];
    for (const name of names) host.style.setProperty(name, rules[name] ?? '');
  }

  function check(): Standing {
    const anchor = signal.aborted ? null : options.anchor();
    const isInFlow = anchor?.isConnected === true && standAbove(anchor);
    if (signal.aborted) return 'floating';
    if (isInFlow) style({});
    else float();
    observeParent(host.parentNode);
    return isInFlow ? 'flow' : 'floating';
  }

  function observeParent(parent: Node | null) {
    if (parent === observed) return;
    observer.disconnect();
    observed = parent;
    if (parent) observer.observe(parent, { childList: true });
  }

  window?.addEventListener('resize', () => check(), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { check };
}
