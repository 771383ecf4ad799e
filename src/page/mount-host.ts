import type { HostTag } from './is-own-node.ts';
import { keepPlaced, type Standing } from './keep-placed.ts';
import { createPlacementBudget } from './placement-budget.ts';

/** Where a host goes: under the body for what is fixed by its own style, or right above an anchor. */
export type HostPlace = { kind: 'body' } | { kind: 'above'; anchor: () => Element | null; near: () => Element | null };

/** A host in the page. */
export type MountedHost = {
  /** Render in here; open, so the page's shortcut filters can see that a field of ours has the focus. */
  root: ShadowRoot;
  /** The element in the page that carries the root. */
  host: HTMLElement;
  /** To be called at every snapshot: goes to the anchor of now, or back into the page. */
  place: () => Standing;
  remove: () => void;
};

/** Keys and text typed into our fields are no business of Zendesk's shortcuts. */
const KEPT_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
];

/**
 * Puts one host with an open shadow root into the page and keeps it there until the signal or `remove`. Hosts
 * of the same tag that an older copy of the extension left are swept first. What is typed inside stops at the
 * root. Touches none of Zendesk's nodes beside the one sibling `place` asks for.
 *
 * @param now seam for tests, see `keepPlaced`
 */
export function mountHost(options: {
  document: Document;
  tag: HostTag;
  place: HostPlace;
  css: string;
  signal: AbortSignal;
  now?: () => number;
}): MountedHost {
  const { document, tag, place, css } = options;
  for (const stale of document.querySelectorAll(tag)) stale.remove();
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, css);
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const keep = place.kind === 'body' ? keepUnderBody : keepAbove(place);
  const put = keep(host, signal, options.now);
  if (!signal.aborted) put();
  return { root, host, place: put, remove: () => ending.abort() };
}

/** Makes the function that puts a host where it belongs. */
type Keep = (host: HTMLElement, signal: AbortSignal, now: (() => number) | undefined) => () => Standing;

const keepUnderBody: Keep = (host, signal, now) => {
  const { ownerDocument } = host;
  const put = (): Standing => {
    // Asked anew: a page may draw its body anew.
    const { body } = ownerDocument;
    if (body && !signal.aborted) {
      observer.observe(body, { childList: true });
      // Moved is as bad as dropped: it may have gone into something hidden.
      if (host.parentNode !== body && mayPlace()) body.append(host);
    }
    return 'floating';
  };
  const mayPlace = createPlacementBudget(now, { run: put, signal });
  const observer = new MutationObserver(put);
  observer.observe(ownerDocument.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return put;
};

function keepAbove({ anchor, near }: Extract<HostPlace, { kind: 'above' }>): Keep {
  return (host, signal, now) => keepPlaced({ host, anchor, near, signal, ...(now && { now }) }).check;
}

/** A constructed sheet passes any content security policy; a `style` element is the fall-back. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
