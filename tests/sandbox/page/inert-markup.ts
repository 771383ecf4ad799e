import { createElement, type ReactNode } from 'react';

const allowed = new Set(
  'a abbr b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i li ol p pre s span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const dropped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'noscript',
  'title',
  'head',
]);

/**
 * Customer HTML as React nodes: allowed elements only, of their attributes just `href` (web and mail) and `title`.
 * Scripts, handlers, styles, frames and remote images do not survive; an image leaves its `alt` text.
 */
export function readInertMarkup(html: string): ReactNode[] {
  // Style attributes would not survive anyway; here they would only fill the console with reports of the page's own policy.
  const plain = html.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');
  const parsed = new DOMParser().parseFromString(plain, 'text/html');
  return readNodes(parsed.body);
}

/** Plain text as one paragraph per line. */
export function readPlainText(text: string): ReactNode[] {
  return text.split('\n').map((line, key) => createElement('p', { key }, line));
}

function readNodes(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, at) => readNode(node, at));
}

function readNode(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (dropped.has(name)) return null;
  if (name === 'img') return node.getAttribute('alt');
  if (!allowed.has(name)) return createElement('span', { key }, ...readNodes(node));
  const title = node.getAttribute('title');
  const href = name === 'a' ? node.getAttribute('href') : null;
  const isSafe = href !== null && /^(https?:|mailto:)/i.test(href.trim());
  const attributes = {
    key,
    ...(title ? { title } : {}),
    ...(isSafe ? { href, target: '_blank', rel: 'noopener noreferrer' } : {}),
  };
  return name === 'br' || name === 'hr'
    ? createElement(name, attributes)
    : createElement(name, attributes, ...readNodes(node));
}
