import type { Detector, Span } from '../finding.ts';

const HEADER = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;

/** PEM and PGP private keys, by their header line (RFC 7468 section 10, RFC 4880 section 6.2); to the footer if there is one. */
export const privateKey: Detector = {
  id: 'private-key',
  kind: 'Private key',
  severity: 'serious',
  why: 'Anyone who can read this note can use the key.',
  next: 'Replace the key, then take it out of the note.',
  find(text) {
    const spans: Span[] = [];
    const unended = new Set<string>();
    for (const match of text.matchAll(HEADER)) {
      const start = match.index;
      if (start < (spans.at(-1)?.end ?? 0)) continue;
      const footer = match[0].replace('BEGIN', 'END');
      // A footer that is not there after one header is not there after the next: looked for once.
      const end = unended.has(footer) ? -1 : text.indexOf(footer, start);
      if (end === -1) unended.add(footer);
      spans.push({ start, end: end === -1 ? start + match[0].length : end + footer.length });
    }
    return spans;
  },
};
