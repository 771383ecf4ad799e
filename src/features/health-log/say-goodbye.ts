import { hostTags, sweepHosts } from '../../page/is-own-node.ts';

/** How long the line stands, in milliseconds. */
const STANDS = 10_000;

/**
 * Where the guide stood when the extension went away: one quiet line in its place, then nothing. Asks nothing of the
 * extension, which is gone. Takes the old hosts with it.
 */
export function sayGoodbye(document: Document): void {
  const [tag] = hostTags;
  const wasShown = document.querySelector(tag) !== null;
  sweepHosts(document);
  if (!wasShown) return;
  const host = document.createElement(tag);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  host.style.cssText =
    'all:initial;position:fixed;right:8px;bottom:64px;z-index:2147483000;max-width:320px;padding:8px 12px;' +
    'border:1px solid #68737d;border-radius:4px;background:#fff;color:#293239;font:13px/20px system-ui,sans-serif';
  line.style.margin = '0';
  line.textContent = 'Second Line was updated or turned off. Reload this page to use it.';
  host.attachShadow({ mode: 'open' }).append(line);
  document.body.append(host);
  setTimeout(() => host.remove(), STANDS);
}
