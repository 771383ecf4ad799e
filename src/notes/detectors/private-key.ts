import type { Detector, Span } from '../finding.ts';
import { describeKind } from '../kinds.ts';
import { putInOrder } from '../put-in-order.ts';

const HEADER = /(?:-{2,5} ?)?\bBEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?(?: ?-{2,5})?/g;

/** Private keys that have no such header: PuTTY, age, JWK, and PEM written in base64. */
const OTHERS: readonly (readonly [word: string, shape: RegExp])[] = [
  ['PuTTY-User-Key-File', /PuTTY-User-Key-File-\d(?:: ?[\w-]{3,40})?(?:[\s\S]{0,3000}?Private-MAC: [0-9a-f]{40,64})?/g],
  ['AGE-SECRET-KEY-', /AGE-SECRET-KEY-1[A-Z0-9]{20,80}|AGE-SECRET-KEY-PQ-1[A-Z0-9]{20,200}/g],
  ['LS0tLS1', /LS0tLS1(?:CRUdJTi|CZWdpbi)[A-Za-z0-9+/_-]{16,20000}={0,2}/g],
  ['"oct"', /"k"\s{0,5}:\s{0,5}"[A-Za-z0-9_-]{20,2000}"/g],
  ['"d"', /"d"\s{0,5}:\s{0,5}"[A-Za-z0-9_-]{20,2000}"/g],
];

/** PEM and PGP private keys, by their header line (RFC 7468 section 10, RFC 4880 section 6.2); to the footer if there is one. */
export const privateKey: Detector = {
  ...describeKind('private-key'),
  next: 'Replace the key, then take it out of the note.',
  find(text) {
    const spans = findHeaders(text);
    for (const [word, shape] of OTHERS) {
      if (!text.includes(word) || (word === '"d"' && !text.includes('"kty"'))) continue;
      for (const { 0: found, index } of text.matchAll(shape)) {
        if (word !== 'LS0tLS1' || isPrivate(found)) spans.push({ start: index, end: index + found.length });
      }
    }
    return putInOrder(spans);
  },
};

function findHeaders(text: string): Span[] {
  const spans: Span[] = [];
  const unended = new Set<string>();
  for (const match of text.matchAll(HEADER)) {
    const start = match.index;
    if (start < (spans.at(-1)?.end ?? 0) || isSpokenOf(text, start, start + match[0].length)) continue;
    const footer = match[0].replace('BEGIN', 'END');
    // A footer that is not there after one header is not there after the next: looked for once.
    const end = unended.has(footer) ? -1 : text.indexOf(footer, start);
    if (end === -1) unended.add(footer);
    spans.push({ start, end: end === -1 ? endOfBody(text, start + match[0].length) : end + footer.length });
  }
  return spans;
}

/** Lines of base64 that follow a header, also with written line ends: the body of a key that was cut off. */
const BODY = /(?:(?:\s|\\[rn]){0,8}[A-Za-z0-9+/=]{32,}){1,200}(?:\s{0,4}[A-Za-z0-9+/]{1,63}={1,2})?/y;

function endOfBody(text: string, at: number): number {
  BODY.lastIndex = at;
  return at + (BODY.exec(text)?.[0].length ?? 0);
}

/** The header of an example, with dots for the key, or between the marks that code stands in within a sentence. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  return (
    /^(?:\\n|\s|["'`]|\/\/|#)*(?:[A-Za-z0-9+/]{0,12}\.\.\.|<|\[)/.test(text.slice(end, end + 24)) ||
    /^ (?:lines?|headers?|blocks?|markers?)\b/.test(text.slice(end, end + 16)) ||
    (/\w ["'`]$/.test(text.slice(Math.max(0, start - 3), start)) &&
      /^["'`](?: ?[a-z(]|[.,;:)])|^`(?:\n|$)/.test(text.slice(end, end + 3)))
  );
}

/** "PRIVATE KEY" in the first line once decoded; a certificate or a public key in base64 has another name there. */
function isPrivate(base64: string): boolean {
  const head = base64.slice(0, Math.min(48, base64.length & ~3));
  return atob(head.replace(/-/g, '+').replace(/_/g, '/')).includes('PRIVATE');
}
