import { signal } from '@preact/signals-core';
import { type MountedHost, mountHost } from '../../page/mount-host.ts';
import { type Box, type PageRects, readRects, watchRects } from '../../page/read-rects.ts';
import type { PageSnapshot } from '../../page/snapshot.ts';
import { findPart } from '../../platform/parts.ts';
import { overlayStyle } from '../../view/overlay/overlay-style.ts';
import { type Placement, placeOverlay, type Rect } from '../../view/overlay/place-overlay.ts';

/**
 * The overlay's host in the page: mounted while there is something to show, placed clear of the composer and of
 * Submit, and moved when those move. `find` reads a signal, so whoever draws with it draws again.
 */
export function makeGuideHost(stop: AbortSignal) {
  const rects = signal<PageRects>(readRects(window, { composer: null, footer: null }));
  /** A control of the page that the agent is being shown. */
  const shown = signal<Box | null>(null);
  let mounted: MountedHost | undefined;
  let theme: PageSnapshot['theme'] = 'light';
  let watched: (Element | null)[] = [];
  let watching = new AbortController();

  return {
    /** @returns the root to render into */
    show(): ShadowRoot {
      mounted ??= mountHost({
        document,
        tag: 'second-line-overlay',
        place: { kind: 'body' },
        css: overlayStyle + (findPart<string>('actions-style') ?? ''),
        signal: stop,
      });
      mounted.host.setAttribute('data-theme', theme);
      mounted.place();
      return mounted.root;
    },
    /** The root while something is shown. */
    root: (): ShadowRoot | undefined => mounted?.root,
    hide(): void {
      mounted?.remove();
      mounted = undefined;
    },
    find(dock: 'left' | 'right'): Placement {
      const { viewport, composer, footer, menu } = rects.value;
      return placeOverlay({
        viewport,
        composer: toRect(composer),
        footer: toRect(footer),
        menu: toRect(menu),
        shown: toRect(shown.value),
        dock,
      });
    },
    /** Takes where a control is that must be seen; null: none any more. */
    standClear(box: Box | null): void {
      shown.value = box;
    },
    /**
     * Takes a reading of the page: its theme, and what to stand clear of, proven or not. A menu that we work is
     * nobody's to see.
     */
    see(snapshot: PageSnapshot, isWorking: boolean): void {
      theme = snapshot.theme;
      mounted?.host.setAttribute('data-theme', theme);
      const anchors = (snapshot.loose ?? snapshot.pane)?.anchors;
      const { pane = null, composer = null, footer = null, menu: open = null } = anchors ?? {};
      const menu = isWorking ? null : open;
      if ([pane, composer, footer, menu].every((element, at) => element === watched[at])) return;
      watched = [pane, composer, footer, menu];
      watching.abort();
      watching = new AbortController();
      watchRects({
        window,
        sources: { pane, composer, footer, menu },
        signal: AbortSignal.any([stop, watching.signal]),
        onRects: (next) => {
          rects.value = next;
        },
      });
    },
  };
}

function toRect(box: Box | null): Rect | undefined {
  return box ? { left: box.left, top: box.top, right: box.left + box.width, bottom: box.top + box.height } : undefined;
}
